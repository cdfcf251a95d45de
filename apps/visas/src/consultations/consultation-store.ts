import { Injectable } from '@nestjs/common';
import { notFound } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { lockById } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { Consultation } from '@jatigi/visas-domain';
import type { ConsultationTexts } from '@jatigi/visas-domain';

interface SealedRow {
  consultation_id: string;
  key_person_id: string;
  sealed: Buffer;
}

/** Loads and saves questions to services with their encrypted words. Lock the file first: then nobody waits in a ring. */
@Injectable()
export class ConsultationStore {
  constructor(private readonly keys: FieldKeys) {}

  /** Without its words. @throws 404 `not-found`, also when row-level security hides it */
  async find(tx: Tx, id: string): Promise<Consultation> {
    const found = await tx.manager.findOne(Consultation, { where: { id } });
    if (!found) throw notFound('This object');
    return found;
  }

  /** @throws 404 `not-found` */
  async lock(tx: Tx, id: string): Promise<Consultation> {
    const [consultation] = await this.unseal(tx, [await lockById(tx, Consultation, id)]);
    return consultation as Consultation;
  }

  /** All about one file, with their words, the oldest first. */
  async ofApplication(tx: Tx, applicationId: string): Promise<Consultation[]> {
    return this.unseal(tx, await tx.manager.find(Consultation, { where: { applicationId }, order: { id: 'ASC' } }));
  }

  /** @param keyPerson under whose key the words lie: the applicant's */
  async insert(tx: Tx, consultation: Consultation, keyPerson: string): Promise<void> {
    await tx.manager.insert(Consultation, consultation);
    await this.seal(tx, consultation, keyPerson);
  }

  /** Saves a locked consultation under the next version. */
  async save(tx: Tx, consultation: Consultation, keyPerson: string): Promise<void> {
    consultation.version += 1;
    await tx.manager.save(consultation);
    await this.seal(tx, consultation, keyPerson);
  }

  private async unseal(tx: Tx, consultations: Consultation[]): Promise<Consultation[]> {
    const rows = (await tx.manager.query(
      'select consultation_id, key_person_id, sealed from consultation_text where consultation_id = any ($1::uuid[])',
      [consultations.map(({ id }) => id)],
    )) as SealedRow[];
    const items = rows.map(({ key_person_id: personId, sealed }) => ({ personId, sealed }));
    const plain = await this.keys.decryptMany(tx, items);
    const texts = new Map(rows.map((row, at) => [row.consultation_id, plain[at]]));
    for (const consultation of consultations) {
      const words = texts.get(consultation.id);
      consultation.texts = words ? (JSON.parse(words) as ConsultationTexts) : {};
    }
    return consultations;
  }

  private async seal(tx: Tx, { id, texts }: Consultation, keyPerson: string): Promise<void> {
    if (Object.keys(texts).length === 0) return;
    const [row] = (await tx.manager.query('select key_person_id from consultation_text where consultation_id = $1', [
      id,
    ])) as SealedRow[];
    const person = row?.key_person_id ?? keyPerson;
    await tx.manager.query(
      `insert into consultation_text (consultation_id, key_person_id, sealed) values ($1, $2, $3)
       on conflict (consultation_id) do update set sealed = excluded.sealed`,
      [id, person, await this.keys.encrypt(tx, person, JSON.stringify(texts))],
    );
  }
}

const ends = ['WITHDRAWN', 'LAPSED', 'CLOSED', 'GRANTED', 'REFUSED', 'INADMISSIBLE', 'NOT_REQUIRED'];

/** A file that has ended waits for nobody: its questions leave the queues of the services. */
export async function closeWhenEnded(tx: Tx, { id, state }: { id: string; state: string }): Promise<void> {
  if (!ends.includes(state)) return;
  await tx.manager.query(
    `update consultation set state = 'CLOSED', act_at = null, version = version + 1
      where application_id = $1 and state in ('OPEN', 'ASKED_BACK', 'OVERDUE')`,
    [id],
  );
}
