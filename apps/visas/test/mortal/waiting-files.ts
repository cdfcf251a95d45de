import { addDays, dateIn, uuidv7 } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { fileColumns } from '../file-columns';
import { form, grantTerms, VisasScene } from '../visas-scene';
import type { MortalService } from './mortal-service';

/** One file that waits for its second officer, made by its own commands at today's date. */
export async function proposedFile(scene: VisasScene): Promise<string> {
  const today = dateIn('Europe/Berlin', new Date());
  const day = (days: number): PlainDate => addDays(today, days);
  scene.traveller = {
    travelDocument: { ...form.travelDocument, issuedOn: day(-400), expiresOn: day(2000) },
    journey: { ...form.journey, arrival: day(50), departure: day(75) },
  };
  const terms = { ...grantTerms, validFrom: day(45), validUntil: day(130) };
  return (await scene.proposed(scene.agent, terms)).id;
}

/**
 * Copies of that file: to make each by its commands would only test the same again. The key of the applicant opens them
 * all. Their photo is one that the documents service has.
 */
export async function copies(visas: MortalService, model: string, photo: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuidv7());
  const references = ids.map((_, at) => `BER-KILLED-${at}`);
  await visas.sql(
    `insert into visa_application (${fileColumns.join()}) select ${fileColumns.join()} from (
       select (jsonb_populate_record(a, jsonb_build_object('id', n.id, 'reference', n.reference, 'act_at', null, 'documents',
         (select jsonb_agg(case d ->> 'kind' when 'photo' then jsonb_set(d, '{upload,uploadId}', to_jsonb($4::text)) else d end)
            from jsonb_array_elements(a.documents) d)))).*
         from visa_application a, unnest($2::uuid[], $3::text[]) as n (id, reference) where a.id = $1) copy`,
    [model, ids, references, photo],
  );
  await visas.sql(
    `insert into application_file select (jsonb_populate_record(f, jsonb_build_object('application_id', n.id))).*
       from application_file f, unnest($2::uuid[]) as n (id) where f.application_id = $1`,
    [model, ids],
  );
  return ids;
}
