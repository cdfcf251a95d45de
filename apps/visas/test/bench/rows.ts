import type { Client } from 'pg';
import { fileColumns, fileProperties } from '../file-columns';
import { placeholders } from './lives';
import type { Life } from './lives';

const [photo, passport] = placeholders.uploads;
/** What each file has of its own; everything else is that of its life. */
const own: Readonly<Record<string, string>> = {
  id: 'c.id',
  applicant_person_id: 'c.person',
  reference: 'case when l.reference is null then null else c.reference end',
  documents: `replace(replace(l.documents::text, '${photo}', gen_random_uuid()::text), '${passport}', gen_random_uuid()::text)::jsonb`,
  payment: `l.payment || jsonb_build_object('receiptNumber', l.post || '-' || c.number)`,
  issued: `l.issued || jsonb_build_object('number', c.number, 'documentId', gen_random_uuid())`,
};

/** What the service's own way writes for a file (ADR-0050): rows of `copy`, each after the life it had. */
export const fileRowsSql = [
  `insert into visa_application (${fileColumns.join(', ')})
   select ${fileColumns.map((name) => own[name] ?? `l.${name}`).join(', ')} from copy c join life l on l.no = c.life`,
  `insert into application_file (application_id, key_person_id, sealed, travel_document_index, name_keys_at)
   select c.id, c.person, c.sealed, c.passport, case when l.state = 'DRAFT' then null else l.submitted_at end
     from copy c join life l on l.no = c.life`,
  `insert into application_history (application_id, at, kind, by_person, detail)
   select c.id, h.at, h.kind, case when h.by_applicant then c.person else h.by_person end,
     case when h.kind = 'issued' then jsonb_build_object('documentNumber', c.number) else h.detail end
     from copy c join life_line h on h.life = c.life order by c.id, h.no`,
  `insert into event_head (aggregate_type, aggregate_id, version)
   select 'application', c.id, l.events from copy c join life l on l.no = c.life`,
  `insert into visa_pace (post, class, decided_on, days)
   select l.post, 'standard', l.decided_on, l.days from copy c join life l on l.no = c.life where l.days is not null`,
  `insert into visa_use (application_id, stays, conflicts)
   select c.id, l.stays, '[]' from copy c join life l on l.no = c.life where l.stays is not null`,
  `insert into border_crossing (id, application_id, kind, post, desk, at, written_at, received_at, document_index)
   select gen_random_uuid(), c.id, x.kind, x.post, x.desk, x.at, x.at, x.at, c.shown
     from copy c join life_crossing x on x.life = c.life`,
];

/** Lives lie in tables of this connection, as the columns of the service's own tables. */
export async function keepLives(owner: Client, lives: readonly Life[]): Promise<void> {
  await owner.query(`
    drop table if exists life, life_line, life_crossing;
    create temp table life (like visa_application);
    alter table life add no int, add events int, add decided_on date, add days int, add stays jsonb,
      alter due_on drop not null, alter alarm_level drop not null;
    create temp table life_line (life int, no int, at timestamptz, kind text, by_applicant boolean, by_person uuid, detail jsonb);
    create temp table life_crossing (life int, kind text, post text, desk text, at timestamptz)`);
  const rows = JSON.stringify(lives.map(toRow));
  await owner.query('insert into life select * from jsonb_populate_recordset(null::life, $1)', [rows]);
  const lines = JSON.stringify(lives.flatMap(toLines));
  await owner.query('insert into life_line select * from jsonb_populate_recordset(null::life_line, $1)', [lines]);
  const crossings = JSON.stringify(lives.flatMap((life, no) => life.crossings.map((line) => ({ ...line, life: no }))));
  await owner.query('insert into life_crossing select * from jsonb_populate_recordset(null::life_crossing, $1)', [
    crossings,
  ]);
  await owner.query('create index on life_line (life); create index on life (no)');
  await owner.query('analyze life; analyze life_line');
}

function toRow({ application, events, pace, use }: Life, no: number): object {
  const values = application as unknown as Record<string, unknown>;
  return {
    ...Object.fromEntries(fileProperties.map(({ property, name }) => [name, values[property]])),
    ...{ id: placeholders.uploads[0], no, events, decided_on: pace?.decidedOn, days: pace?.days, stays: use?.stays },
  };
}

const toLines = ({ application, history }: Life, life: number): object[] =>
  history.map(({ at, kind, by, detail }, no) => {
    const isOwn = by === application.applicantPersonId;
    return { life, no, at, kind, by_applicant: isOwn, by_person: by, detail };
  });
