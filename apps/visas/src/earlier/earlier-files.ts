import { Injectable } from '@nestjs/common';
import { dateIn, decide } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { decisionKinds, earlierFile, isSameTraveller, refusalCodesOf, resourceOf } from '@jatigi/visas-domain';
import { VisaApplication, visasRules } from '@jatigi/visas-domain';
import type { ApplicantFile, ApplicationState, DecidedBefore, DecisionKind, EarlierFile } from '@jatigi/visas-domain';
import { In } from 'typeorm';
import { ApplicationQueries } from '../applications/application.queries';
import { recordReads } from '../applications/file-reads';
import { lookAcrossPosts } from '../border/visas-at-border';
import { activePolicy } from '../policy/active-policy';
import { timeZones } from '../posts/posts';

const READ = 'visas.application.read-earlier';
/** Of an account that files for many: the newest. The same passport is found whatever the account. */
const OF_ONE_ACCOUNT = 500;
const SHOWN = 50;

interface Match {
  id: string;
  sameAs: 'passport' | 'person';
}
interface EarlierFileLine extends EarlierFile {
  /** Where the reader may open it. */
  id: string | null;
  reference: string | null;
  state: ApplicationState;
  post: string | null;
  /** Why it is shown: of the same passport, or of the same traveller in the same account. */
  sameAs: Match['sameAs'];
  submittedOn: PlainDate | null;
}
interface EarlierFiles {
  /** The newest first. */
  items: EarlierFileLine[];
}

/** What else a traveller asked for. Nothing is screened or decided here: an officer reads it. */
@Injectable()
export class ReadEarlierFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: ApplicationQueries,
    private readonly keys: FieldKeys,
  ) {}

  /** The read is written down of this file, and of every file that it shows. */
  execute(context: RequestContext, id: string): Promise<EarlierFiles> {
    return this.transactions.run(context, async (tx) => {
      const { application } = await this.queries.open(tx, id, READ, 'earlier');
      // Another post's refusal matters here: from now on the service itself looks. It shows no more than a line of each.
      await lookAcrossPosts(tx);
      const matches = await this.matches(tx, application);
      if (matches.length === 0) return { items: [] };
      const at = { post: application.post };
      await recordReads(
        tx,
        { what: 'outcome', action: READ },
        matches.map((match) => ({ ...match, ...at })),
      );
      return { items: await linesOf(tx, matches, application) };
    });
  }

  /** Submitted at least once. A family shares an account: who travels is read in the file. */
  private async matches(tx: Tx, application: VisaApplication): Promise<Match[]> {
    const rows = (await tx.manager.query(
      `with own as (select travel_document_index as passport from application_file where application_id = $1),
         candidate as (
           select f.application_id as id from own join application_file f on f.travel_document_index = own.passport
           union
           (select id from visa_application where applicant_person_id = $2 order by id desc limit ${OF_ONE_ACCOUNT}))
       select a.id, coalesce(f.travel_document_index = own.passport, false) as same, f.key_person_id as "personId", f.sealed
         from candidate c join visa_application a on a.id = c.id
           join application_file f on f.application_id = a.id cross join own
        where a.id <> $1 and a.assessment is not null and a.state <> 'ERASED' and f.sealed is not null
        order by a.id desc`,
      [application.id, application.applicantPersonId],
    )) as Array<{ id: string; same: boolean; personId: string; sealed: Buffer }>;
    const opened = await this.keys.decryptMany(tx, rows);
    const isOfTraveller = (at: number): boolean => {
      const plain = opened[at];
      return !!plain && isSameTraveller((JSON.parse(plain) as { file: ApplicantFile }).file, application.file);
    };
    return rows
      .flatMap(({ id, same }, at): Match[] => {
        if (same) return [{ id, sameAs: 'passport' }];
        return isOfTraveller(at) ? [{ id, sameAs: 'person' }] : [];
      })
      .slice(0, SHOWN);
  }
}

async function linesOf(tx: Tx, matches: readonly Match[], application: VisaApplication): Promise<EarlierFileLine[]> {
  const ids = matches.map(({ id }) => id);
  const files = new Map((await tx.manager.findBy(VisaApplication, { id: In(ids) })).map((file) => [file.id, file]));
  const decided = await decisionsOf(tx, ids);
  const zoneOf = await timeZones(tx);
  const scene = { asked: application.file.journey, known: refusalCodesOf(await activePolicy(tx)) };
  return matches.flatMap(({ id, sameAs }): EarlierFileLine[] => {
    const other = files.get(id);
    if (!other) return [];
    const zone = zoneOf(other.post ?? '');
    const last = decided.get(id);
    const before = last ? { kind: last.kind, codes: last.codes, on: dateIn(zone, last.at) } : null;
    const { reference, state, post, submittedAt } = other;
    return [
      {
        ...{ id: mayOpen(tx, other) ? id : null, reference, state, post, sameAs },
        submittedOn: submittedAt && dateIn(zone, submittedAt),
        ...earlierFile(other, before, scene),
      },
    ];
  });
}

const mayOpen = ({ actor }: Tx, other: VisaApplication): boolean =>
  decide(visasRules, actor, 'visas.application.read', resourceOf(other)).allow;

interface Decided extends Pick<DecidedBefore, 'codes'> {
  kind: DecisionKind;
  at: Date;
}

/** The last word on each. */
async function decisionsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Decided>> {
  const rows = (await tx.manager.query(
    `select distinct on (application_id) application_id as id, kind, at, coalesce(detail->'codes', '[]') as codes
       from application_history where application_id = any ($1::uuid[]) and kind = any ($2)
      order by application_id, id desc`,
    [ids, decisionKinds],
  )) as Array<Decided & { id: string }>;
  return new Map(rows.map((row) => [row.id, row]));
}
