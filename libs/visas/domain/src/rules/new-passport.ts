import { DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { TravelDocument } from '../applicant-file';

/** What a new passport says: its holder and its kind are those of the old one. */
export type NewPassport = Pick<TravelDocument, 'number' | 'issuer' | 'issuedOn' | 'expiresOn'>;

interface Before {
  old: Partial<TravelDocument>;
  today: PlainDate;
  /** The last day of the visa that stands in it. */
  validUntil: PlainDate | null;
}

/** @throws 422 `passport-unchanged`, `passport-issued-later`, `visa-outlives-passport` */
export function thePassportCarriesTheVisa(passport: NewPassport, { old, today, validUntil }: Before): void {
  if (passport.number === old.number && passport.issuer === old.issuer) {
    throw refused('passport-unchanged', '/number', 'This is the passport that the visa stands in already.');
  }
  if (passport.issuedOn > today) throw refused('passport-issued-later', '/issuedOn', 'It is issued after today.');
  if (validUntil !== null && passport.expiresOn < validUntil) {
    const detail = `The passport ends before the visa, whose last day is ${validUntil}.`;
    throw refused('visa-outlives-passport', '/expiresOn', detail);
  }
}

const refused = (code: string, pointer: string, detail: string): DomainError =>
  new DomainError({ code, kind: 'rule', detail, errors: [{ pointer, code, detail }] });
