import type { Tx } from '@jatigi/platform-persistence';
import type { EarlierHands, HistoryKind, VisaApplication } from '@jatigi/visas-domain';

const kinds = {
  proposers: ['decision-proposed', 'appeal-decision-proposed'],
  adjudicators: ['hit-adjudicated'],
} as const satisfies Record<keyof EarlierHands, readonly HistoryKind[]>;

/**
 * Loads who proposed a decision on a file and who judged its hits. From the history, as for appeals (ADR-0047): the file
 * itself forgets a proposal that was sent back. Persons that turned out to be one are one here too.
 */
export async function loadEarlierHands(tx: Tx, application: VisaApplication): Promise<void> {
  const rows = (await tx.manager.query(
    `select distinct h.kind, coalesce(m.person_id, h.by_person) as person
       from application_history h left join person_merge m on m.former_person_id = h.by_person
      where h.application_id = $1 and h.kind = any ($2) and h.by_person is not null`,
    [application.id, Object.values(kinds).flat()],
  )) as Array<{ kind: HistoryKind; person: string }>;
  const whoDid = (deeds: readonly HistoryKind[]): string[] =>
    rows.filter(({ kind }) => deeds.includes(kind)).map(({ person }) => person);
  application.earlierHands = { proposers: whoDid(kinds.proposers), adjudicators: whoDid(kinds.adjudicators) };
}
