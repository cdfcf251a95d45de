import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { date, id, knownCode, postCode } from './fields';

const act: Aggregate = {
  kind: 'act',
  meaning:
    'One act of civil status, which never changes; what happens later is written in its margin or ends its standing',
};
/** What an act is called by. */
const reference = {
  centre: postCode.describe('The civil-status centre in whose register the act stands'),
  kind: z.enum(['birth']).describe('The kind of act; births only today'),
  year: z.int().min(1900).max(2200).describe('The year of the register'),
  number: z.int().positive().describe('The number of the act in that register, counted without gap'),
};
const later = ['note.applied.v1', 'act.annulled.v1'];
const volet = ['volet.sent.v1', 'volet.acknowledged.v1'];

export const ActSigned = event(
  'act.signed.v1',
  {
    of: act,
    begins: true,
    summary: 'An act was signed under the next number of its register.',
    by: 'The officer of civil status (officier d’état civil), never the one who verified the declaration',
    when: 'The verified declaration becomes an act. Copies may be ordered from now on.',
    next: ['volet.sent.v1', ...later],
  },
  z.strictObject({
    ...reference,
    declarationId: id.describe('The declaration it comes from: the subject of the declaration events'),
  }),
);
export const ActImported = event(
  'act.imported.v1',
  {
    of: act,
    begins: true,
    summary: 'An act of an old register was entered under its original number by two persons.',
    by: 'Two persons: one types the page in, the other compares it with the scan',
    when: 'The second person confirmed it. Copies may be ordered from now on.',
    next: later,
  },
  z.strictObject({ ...reference }),
);
export const ActAnnulled = event(
  'act.annulled.v1',
  {
    of: act,
    summary: 'A judgment annulled the act.',
    by: 'Two officers of the centre: one enters the judgment, the other decides',
    when: 'The second officer has decided. The act stays as it is written and no longer stands.',
    next: ['copies.invalidated.v1'],
  },
  z.strictObject({ ...reference, judgmentOn: date.describe('The date of the judgment') }),
);
export const VoletSent = event(
  'volet.sent.v1',
  {
    of: act,
    summary: 'The second volet of the act waits for the central office, which fetches and acknowledges it.',
    by: 'The registry',
    when: 'After the signature; again, under a later date, as long as nobody has acknowledged it.',
    next: [...volet, ...later],
  },
  z.strictObject({
    ...reference,
    acknowledgeBy: date.describe('The last day on which the central office should have acknowledged this sending'),
  }),
);
export const VoletAcknowledged = event(
  'volet.acknowledged.v1',
  {
    of: act,
    summary: 'The central office has the volet.',
    by: 'The central office of civil status at headquarters',
    when: 'It fetched the second volet and said so.',
    next: later,
  },
  z.strictObject({ ...reference }),
);
export const NoteApplied = event(
  'note.applied.v1',
  {
    of: act,
    summary: 'A marginal note was written on the act.',
    by: 'Two officers of the centre: one proposes the note (mention marginale), the other writes it',
    when: 'The second officer has decided. Copies made before do not show it.',
    next: ['person.died.v1', ...later, ...volet],
  },
  z.strictObject({
    ...reference,
    note: knownCode('recognition', 'marriage', 'marriage-end', 'death').describe(
      'What the note says happened; its text is on the act, never here',
    ),
    ordinal: z.int().positive().describe('The number of the note in the margin of this act: 1, 2, 3 …'),
  }),
);
export const PersonDied = event(
  'person.died.v1',
  {
    of: act,
    summary: 'An officer recorded the death of a person whom identity knows.',
    by: 'Two officers of the centre, as for every marginal note',
    when: 'Right after the note of death on a birth act that names the person by her account. Without one, nobody is told.',
    next: [...later, ...volet],
    leadsTo: [
      'application.closed.v1',
      'visa.revoked.v1',
      'person.struck-off.v1',
      'travel-document.invalidated.v1',
      'travel-document.refused.v1',
      'passport.closed.v1',
      'mandate.ended.v1',
    ],
  },
  z.strictObject({ personId: id.describe('The person who has died') }),
);
export const CopiesInvalidated = event(
  'copies.invalidated.v1',
  {
    of: act,
    summary: 'Copies of the act that are out no longer stand.',
    by: 'The registry',
    when: 'Right after what ended or changed the act. The document service withdraws every copy of it.',
    next: volet,
    leadsTo: ['document.revoked.v1', 'document.superseded.v1'],
  },
  z.strictObject({
    standing: z
      .enum(['revoked', 'superseded'])
      .describe('revoked: copies were never to be relied on again; superseded: true when made, a newer copy says more'),
    reason: knownCode('act-annulled').describe('What happened to the act'),
  }),
);

export type ActSigned = z.infer<typeof ActSigned.schema>;
export type ActImported = z.infer<typeof ActImported.schema>;
export type ActAnnulled = z.infer<typeof ActAnnulled.schema>;
export type VoletSent = z.infer<typeof VoletSent.schema>;
export type VoletAcknowledged = z.infer<typeof VoletAcknowledged.schema>;
export type NoteApplied = z.infer<typeof NoteApplied.schema>;
export type PersonDied = z.infer<typeof PersonDied.schema>;
export type CopiesInvalidated = z.infer<typeof CopiesInvalidated.schema>;
