import { Injectable } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { prepared } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { isSameTraveller, sampleSettings } from '@jatigi/visas-domain';
import type {
  ApplicationState,
  RecordedStay,
  ReportedPassport,
  StayTerms,
  VisaApplication,
  VisaAtBorder,
} from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';
import { reportedAs, travelDocumentIndex } from '../screening/screening-index';
import { PresentedDocument } from './border.dto';
import { plain } from './desk-digests';

export const VISA_NUMBER = 'visa-number';
/** Nobody took it away. Whether it still lets anybody in, its entries, days and dates say. */
const STANDING: readonly ApplicationState[] = ['ISSUED', 'USED_UP', 'EXPIRED'];
export const hasEnded = ({ state }: VisaApplication): boolean => !STANDING.includes(state);

/**
 * From here to the end of its transaction the service itself looks, over all posts: a visa is shown at a border that
 * belongs to no post's jurisdiction. Authorise first.
 */
export async function lookAcrossPosts(tx: Tx): Promise<void> {
  await tx.manager.query(
    `select set_config('jatigi.actor_kind', 'service', true), set_config('jatigi.service', 'visas', true)`,
  );
}

/**
 * What a grant fixed, and the limit over all visas of the policy under which the file was submitted: it binds visas that
 * are no longer than itself. Files from before policy said so keep what counted then.
 */
export function termsOf({ proposal, assessment }: VisaApplication): StayTerms & { entries: number } {
  if (proposal?.decision !== 'grant') throw new Error('A visa has the terms of its grant.');
  const { validFrom, validUntil, stayDays, entries } = proposal.terms;
  const { rollingStay: limit } = { ...sampleSettings, ...assessment };
  return { validFrom, validUntil, stayDays, entries, rolling: limit && stayDays <= limit.days ? limit : null };
}

const byNumberSql =
  'select application_id as id from visa_number where number = $1 order by application_id desc limit 1';
const byPassportSql = `
  select a.id from visa_application a join application_file f on f.application_id = a.id
   where f.travel_document_index = $1 and a.issued is not null
   order by (a.state = 'ISSUED' and $2 between a.proposal->'terms'->>'validFrom' and a.proposal->'terms'->>'validUntil') desc,
            a.proposal->'terms'->>'validUntil' desc, a.id desc limit 1`;
const usesSql = `
  select u.application_id as id, u.stays from visa_use u where u.application_id in (
    select id from visa_application where applicant_person_id = $1
    union all
    select f.application_id from application_file own
      join application_file f on f.travel_document_index = own.travel_document_index
     where own.application_id = $2)`;

/** Visas by what their holders show. */
@Injectable()
export class VisasAtBorder {
  constructor(
    private readonly store: ApplicationStore,
    private readonly keys: FieldKeys,
  ) {}

  /** A digest of what was shown: the journal holds no number of a passport. @throws 400 `document-ambiguous` */
  indexOf({ visaNumber, issuer, passportNumber }: PresentedDocument): Buffer {
    if (visaNumber && !issuer && !passportNumber) return this.keys.blindIndex(VISA_NUMBER, plain(visaNumber));
    if (!visaNumber && issuer && passportNumber) {
      return travelDocumentIndex(this.keys, issuer, passportNumber);
    }
    const detail = 'Give the number of the visa, or issuer and number of the passport.';
    throw new DomainError({ code: 'document-ambiguous', kind: 'invalid', detail });
  }

  /**
   * The visa that was shown; of several in one passport the one that holds on that day, else the latest. Who was given the
   * e-visa anew may still carry the paper before: the visa is the same.
   */
  async find(tx: Tx, document: PresentedDocument, on: PlainDate): Promise<string | null> {
    const index = this.indexOf(document);
    const { visaNumber } = document;
    const [row] = visaNumber
      ? await prepared<{ id: string }>(tx.manager, 'visa-by-number', byNumberSql, [plain(visaNumber)])
      : await prepared<{ id: string }>(tx.manager, 'visa-by-passport', byPassportSql, [index, on]);
    return row?.id ?? null;
  }

  /** Nobody else writes down a crossing with this visa before the transaction ends. */
  async hold(tx: Tx, id: string): Promise<void> {
    await tx.manager.query('select 1 from visa_application where id = $1 for update', [id]);
  }

  get(tx: Tx, id: string): Promise<VisaApplication> {
    return this.store.get(tx, id);
  }

  /**
   * As what the passport is reported that was shown, and that of the visa: who shows the number of an e-visa travels with
   * its passport. After `replace-passport` that is the new one.
   */
  reported(tx: Tx, shown: PresentedDocument, application: VisaApplication | null): Promise<ReportedPassport> {
    const { issuer, number } = application?.file.travelDocument ?? {};
    const passports = [
      { issuer: shown.issuer, number: shown.passportNumber },
      { issuer, number },
    ];
    const known = passports.flatMap(({ issuer: by, number: as }) => (by && as ? [{ issuer: by, number: as }] : []));
    return reportedAs(tx.manager, this.keys, known);
  }

  /** The visa as the rules of the border see it. */
  async atBorder(tx: Tx, application: VisaApplication): Promise<VisaAtBorder> {
    const { entries, ...terms } = termsOf(application);
    const values = [application.applicantPersonId, application.id];
    const rows = await prepared<Use>(tx.manager, 'uses-of-traveller', usesSql, values);
    const stays = rows.find(({ id }) => id === application.id)?.stays ?? [];
    const other = await this.ofSameTraveller(tx, application, rows);
    return { hasEnded: hasEnded(application), entries, terms, stays, other };
  }

  /**
   * Stays on other visas of the same passport, whatever account applied for it, and of an account, which may have applied
   * for a whole family.
   */
  private async ofSameTraveller(tx: Tx, application: VisaApplication, uses: readonly Use[]): Promise<RecordedStay[]> {
    const stays: RecordedStay[] = [];
    for (const use of uses.filter(({ id, stays: { length } }) => id !== application.id && length > 0)) {
      const { file } = await this.store.get(tx, use.id);
      if (isSameTraveller(file, application.file)) stays.push(...use.stays);
    }
    return stays;
  }
}

interface Use {
  id: string;
  stays: RecordedStay[];
}
