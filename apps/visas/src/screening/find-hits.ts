import { Injectable } from '@nestjs/common';
import { dateIn } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import { HEADQUARTERS_TIME_ZONE, isSameTraveller, keysOfPerson, screening } from '@jatigi/visas-domain';
import type {
  ApplicantFile,
  CompleteFile,
  HitDetail,
  HitSource,
  ListedDetails,
  ScreenedPerson,
  ScreeningThresholds,
  VisaApplication,
} from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';
import { candidatesFor, lostDocumentIndex, travelDocumentIndex } from './screening-index';

/** The score of a document whose number may have been misread: a person compares the two. */
const READ_ALIKE = 90;

export interface FoundHit {
  source: HitSource;
  detail: HitDetail;
}

/** What the lists are asked about. The file was complete when it was submitted. */
export function personIn(file: ApplicantFile): ScreenedPerson {
  const { applicant, travelDocument } = file as CompleteFile;
  return {
    names: [{ surname: applicant.surname, givenNames: applicant.givenNames }, ...otherNamesOf(applicant)],
    birthDate: applicant.birthDate,
    nationalities: [
      applicant.nationality,
      ...(applicant.otherNationalities ?? []),
      ...(applicant.formerNationalities ?? []),
    ],
    documents: [{ issuer: travelDocument.issuer, number: travelDocument.number }],
  };
}

/** One word alone is a surname, borne with the given names of today; of several nobody said which is which. */
const otherNamesOf = ({ givenNames, otherNames = [] }: CompleteFile['applicant']): ScreenedPerson['names'] =>
  otherNames.map((surname) => ({ surname, givenNames: /\s/.test(surname.trim()) ? '' : givenNames }));

export async function thresholdsNow(tx: Tx): Promise<ScreeningThresholds> {
  const rows = (await tx.manager.query(
    `select version, hit_from as "hitFrom", least_name as "leastName" from screening_threshold
      where active_from <= $1 order by active_from desc limit 1`,
    [tx.now],
  )) as ScreeningThresholds[];
  const [thresholds] = rows;
  if (!thresholds) throw new Error('No thresholds of the screening are in force.');
  return thresholds;
}

/** Holds one file against the watchlist, lost documents and earlier overstays. Nothing is decided here. */
@Injectable()
export class FindHits {
  constructor(
    private readonly keys: FieldKeys,
    private readonly store: ApplicationStore,
  ) {}

  /** The strongest first. */
  async in(tx: Tx, application: VisaApplication): Promise<FoundHit[]> {
    const person = personIn(application.file);
    const thresholds = await thresholdsNow(tx);
    const listed = await this.onWatchlist(tx, person, thresholds);
    const lost = await this.amongLost(tx, person, thresholds);
    const overstays = await this.earlierOverstays(tx, application, thresholds);
    return [...listed, ...lost, ...overstays].sort((a, b) => b.detail.score - a.detail.score);
  }

  /** What one list alone says now: each may learn something after a file was screened. */
  async onList(tx: Tx, application: VisaApplication, list: HitSource): Promise<FoundHit[]> {
    const thresholds = await thresholdsNow(tx);
    if (list === 'overstay') return this.earlierOverstays(tx, application, thresholds);
    const person = personIn(application.file);
    return list === 'watchlist' ? this.onWatchlist(tx, person, thresholds) : this.amongLost(tx, person, thresholds);
  }

  async onWatchlist(tx: Tx, person: ScreenedPerson, thresholds: ScreeningThresholds): Promise<FoundHit[]> {
    const today = dateIn(HEADQUARTERS_TIME_ZONE, tx.now);
    const candidates = await candidatesFor(tx.manager, this.keys, { wanted: keysOfPerson(person), today });
    const opened = await this.keys.decryptMany(
      tx,
      candidates.map(({ id: personId, sealed }) => ({ personId, sealed })),
    );
    const match = screening(person, thresholds);
    return candidates.flatMap(({ id }, at): FoundHit[] => {
      const plain = opened[at];
      const found = plain ? match(JSON.parse(plain) as ListedDetails) : null;
      if (!found) return [];
      return [{ source: 'watchlist', detail: { subject: id, ...found, thresholds: thresholds.version } }];
    });
  }

  private async amongLost(
    tx: Tx,
    { documents }: ScreenedPerson,
    { version }: ScreeningThresholds,
  ): Promise<FoundHit[]> {
    const rows = (await tx.manager.query(
      `select id as subject, circumstance, coalesce(number_index = any ($2), false) as same
         from listed_number where document_index = any ($1)`,
      [
        documents.map(({ issuer, number }) => lostDocumentIndex(this.keys, issuer, number)),
        documents.map(({ issuer, number }) => travelDocumentIndex(this.keys, issuer, number)),
      ],
    )) as Array<{ subject: string; circumstance: 'lost' | 'stolen'; same: boolean }>;
    return rows.map(({ subject, circumstance, same }) => {
      const reasons: HitDetail['reasons'] = [same ? 'document-number-same' : 'document-number-similar', circumstance];
      const score = same ? 100 : READ_ALIKE;
      return { source: 'lost-document', detail: { subject, score, reasons, thresholds: version } };
    });
  }

  /** Of the same passport, or of the same traveller in the same account. */
  private async earlierOverstays(tx: Tx, application: VisaApplication, { version }: ScreeningThresholds) {
    const rows = (await tx.manager.query(
      `select u.application_id as subject, f.travel_document_index = own.travel_document_index as same
         from application_file own
         join visa_application a on a.id <> own.application_id
         join application_file f on f.application_id = a.id
         join visa_use u on u.application_id = a.id
        where own.application_id = $1 and u.told_for is not null
          and (f.travel_document_index = own.travel_document_index or a.applicant_person_id = $2)`,
      [application.id, application.applicantPersonId],
    )) as Array<{ subject: string; same: boolean | null }>;
    const found: FoundHit[] = [];
    for (const { subject, same } of rows) {
      const reason = same ? 'same-passport' : 'same-traveller';
      if (!same && !isSameTraveller((await this.store.get(tx, subject)).file, application.file)) continue;
      found.push({ source: 'overstay', detail: { subject, score: 100, reasons: [reason], thresholds: version } });
    }
    return found;
  }
}
