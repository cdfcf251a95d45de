import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, authorize, dateIn } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { DocumentsVault } from '@jatigi/platform-service';
import { VisaApplication, visaForDesk, visasRules } from '@jatigi/visas-domain';
import type { RecordedStay, ReportedPassport, VisaForDesk } from '@jatigi/visas-domain';
import { In } from 'typeorm';
import { recordRead } from '../applications/file-reads';
import { timeZones } from '../posts/posts';
import { lostDocumentIndex, reportedAs, reportedSql, travelDocumentKey } from '../screening/screening-index';
import { deskKeyOf, passportDigest, visaDigest } from './desk-digests';
import { hasEnded, lookAcrossPosts, termsOf, VisasAtBorder } from './visas-at-border';

/** A desk may meet a visa that begins while it has no network. */
const DAYS_AHEAD = 7;
/** Passports of files from before desks had digests are read for one bundle; the next bundle takes the next ones. */
const FILLED_AT_ONCE = 500;

export interface SignedBorderBundle {
  /** JSON: see `BorderBundleContent`. As text, because its bytes are signed. */
  content: string;
  /** r‖s of the signer of trust bundles, in base64. */
  signature: string;
}

interface BundledVisa extends VisaForDesk {
  digests: string[];
  /** As what its passport is reported. */
  passport: ReportedPassport['as'];
  /** As what one is whose number may be read alike: to be compared, it refuses nobody. */
  passportLike: ReportedPassport['like'];
}

export interface BorderBundleContent {
  post: string;
  timeZone: string;
  issuedAt: string;
  /** HMAC-SHA-256 key of the digests, in base64url. */
  key: string;
  visas: BundledVisa[];
}

interface Row {
  id: string;
  desk_digest: Buffer | null;
  lost_document_index: Buffer | null;
  reported: ReportedPassport;
  stays: RecordedStay[] | null;
  /** The account, or the passport, has been here with another visa. */
  is_known: boolean;
}

const sql = `
  select a.id, f.desk_digest, f.lost_document_index, u.stays,
      (select to_jsonb(l) from (${reportedSql('array[f.lost_document_index]', 'array[f.travel_document_index]')}) l) as reported,
      exists (select 1 from visa_use o join visa_application b on b.id = o.application_id
        where b.applicant_person_id = a.applicant_person_id and b.id <> a.id and o.stays <> '[]')
      or exists (select 1 from visa_use o join application_file g on g.application_id = o.application_id
        where g.travel_document_index = f.travel_document_index and o.application_id <> a.id and o.stays <> '[]')
        as is_known
    from visa_application a left join application_file f on f.application_id = a.id
      left join visa_use u on u.application_id = a.id
   where a.issued is not null and a.state <> 'ERASED' and (u.here_since is not null
      or (a.valid_until >= $1::date and a.proposal->'terms'->>'validFrom' <= $2))
   order by a.id`;

/** What a desk takes along for when it has no network: what is left of every visa that may be shown to it, and no name. */
@Injectable()
export class BorderBundle {
  constructor(
    private readonly transactions: Transactions,
    private readonly visas: VisasAtBorder,
    private readonly keys: FieldKeys,
    private readonly documents: DocumentsVault,
  ) {}

  /** @throws 404 for a post that is not the officer's, 503 `peer-unavailable` while nobody can sign */
  async signed(context: RequestContext, post: string): Promise<SignedBorderBundle> {
    const content = JSON.stringify(await this.content(context, post));
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { content, signature: await this.documents.signBorderBundle(context, sha256) };
  }

  private content(context: RequestContext, post: string): Promise<BorderBundleContent> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.border.verify', { post });
      await lookAcrossPosts(tx);
      await recordRead(tx, { what: 'border/bundle', action: 'visas.border.verify', file: null, post });
      const timeZone = (await timeZones(tx))(post);
      const key = deskKeyOf(this.keys);
      const visas = await this.visasFor(tx, dateIn(timeZone, tx.now), key);
      return { post, timeZone, issuedAt: tx.now.toISOString(), key: key.toString('base64url'), visas };
    });
  }

  private async visasFor(tx: Tx, today: PlainDate, key: Buffer): Promise<BundledVisa[]> {
    const rows = (await tx.manager.query(sql, [today, addDays(today, DAYS_AHEAD)])) as Row[];
    await this.fill(tx, rows, key);
    const found = await tx.manager.find(VisaApplication, { where: { id: In(rows.map(({ id }) => id)) } });
    const applications = new Map(found.map((application) => [application.id, application]));
    const visas: BundledVisa[] = [];
    for (const row of rows) {
      const application = applications.get(row.id);
      if (!application?.issued) continue;
      const { number, superseded = [] } = application.issued;
      const digests = [number, ...superseded.map((edition) => edition.number)].map((one) => visaDigest(key, one));
      if (row.desk_digest) digests.push(row.desk_digest);
      const visa = visaForDesk(await this.atBorder(tx, application, row), today);
      const { as: passport, like: passportLike } = row.reported;
      visas.push({ digests: digests.map((one) => one.toString('base64url')), ...visa, passport, passportLike });
    }
    return visas;
  }

  /** Names are read only of accounts and passports that have been here before: whose days count together. */
  private async atBorder(tx: Tx, application: VisaApplication, { id, stays, is_known: isKnown }: Row) {
    if (isKnown) return this.visas.atBorder(tx, await this.visas.get(tx, id));
    const { entries, ...terms } = termsOf(application);
    return { hasEnded: hasEnded(application), entries, terms, stays: stays ?? [], other: [] };
  }

  private async fill(tx: Tx, rows: readonly Row[], key: Buffer): Promise<void> {
    const unread = rows.filter((row) => row.desk_digest === null || row.lost_document_index === null);
    for (const row of unread.slice(0, FILLED_AT_ONCE)) {
      const { issuer, number } = (await this.visas.get(tx, row.id)).file.travelDocument;
      if (!issuer || !number) continue;
      row.desk_digest = passportDigest(key, travelDocumentKey(issuer, number));
      row.lost_document_index = lostDocumentIndex(this.keys, issuer, number);
      row.reported = await reportedAs(tx.manager, this.keys, [{ issuer, number }]);
      await tx.manager.query(
        'update application_file set desk_digest = $2, lost_document_index = $3 where application_id = $1',
        [row.id, row.desk_digest, row.lost_document_index],
      );
    }
  }
}
