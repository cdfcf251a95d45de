import { parseMrz } from '@jatigi/mrz';
import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';

/** What a traveller shows: the number of the e-visa, or the passport. */
export type Presented = { visaNumber: string } | { issuer: string; passportNumber: string };

/** Which field is wrong, and how; words are in `border-words.ts`. */
export interface PresentedFault {
  field: 'mrz' | 'visaNumber';
  code: 'mrz:misread' | 'mrz:no-passport' | 'visaNumber:nothing';
}

/** Germany is `D` in a zone and `DEU` everywhere else (9303-3 §5). */
const stateOf = (code: string): string => (code === 'D' ? 'DEU' : code);

/** A reader at the desk types the zone of the passport, or of the e-visa; else somebody types a number. */
export function presentedOf(typed: Typed): Presented | PresentedFault {
  const zone = textOf(typed, 'mrz');
  if (zone !== undefined) return fromZone(zone);
  const visaNumber = textOf(typed, 'visaNumber');
  if (visaNumber !== undefined) return { visaNumber };
  const [issuer, passportNumber] = [textOf(typed, 'issuer'), textOf(typed, 'passportNumber')];
  if (issuer !== undefined && passportNumber !== undefined) return { issuer, passportNumber };
  return { field: 'visaNumber', code: 'visaNumber:nothing' };
}

function fromZone(zone: string): Presented | PresentedFault {
  const read = parseMrz(zone.toUpperCase().split(/\s+/).filter(Boolean));
  if (!read.ok) return { field: 'mrz', code: 'mrz:misread' };
  const { format, issuer, nationality, documentNumber } = read.mrz;
  if (format === 'TD3') return { issuer: stateOf(issuer), passportNumber: documentNumber };
  // Our e-visas carry the number of the passport; its State is that of the nationality.
  if (format === 'MRV-A' || format === 'MRV-B') {
    return { issuer: stateOf(nationality), passportNumber: documentNumber };
  }
  return { field: 'mrz', code: 'mrz:no-passport' };
}

export const isFault = (presented: Presented | PresentedFault): presented is PresentedFault => 'code' in presented;

/** As a text again, for the next form of the same traveller. */
export const fieldsOf = (document: Presented): Readonly<Record<string, string>> => ({ ...document });
