import { DomainError } from '@jatigi/kernel';
import { parseMrz } from '@jatigi/mrz';
import { PresentedDocument, ShownDocument } from './border.dto';

/** Germany is `D` in a zone and `DEU` everywhere else (9303-3 §5). */
const stateOf = (code: string): string => (code === 'D' ? 'DEU' : code);

const fault = (code: string, detail: string): DomainError =>
  new DomainError({ code, kind: 'rule', detail, errors: [{ pointer: '/document/mrz', code, detail }] });

/**
 * What the traveller showed, by its numbers. The zone of an e-visa carries the number of the passport, whose State is that
 * of the nationality.
 * @throws 400 `document-ambiguous`; 422 `mrz-misread`, `mrz-of-no-passport`
 */
export function presentedIn({ mrz, ...typed }: ShownDocument): PresentedDocument {
  if (mrz === undefined) return typed;
  if (typed.visaNumber ?? typed.issuer ?? typed.passportNumber) {
    const detail = 'Give the zone alone: it says what the other fields say.';
    throw new DomainError({ code: 'document-ambiguous', kind: 'invalid', detail });
  }
  const read = parseMrz(mrz.toUpperCase().split(/\s+/).filter(Boolean));
  if (!read.ok) throw fault('mrz-misread', 'The zone is misread: a check digit, or the shape of a line, is wrong.');
  const { format, issuer, nationality, documentNumber: passportNumber } = read.mrz;
  if (format === 'TD3') return { issuer: stateOf(issuer), passportNumber };
  if (format === 'MRV-A' || format === 'MRV-B') return { issuer: stateOf(nationality), passportNumber };
  throw fault('mrz-of-no-passport', 'This is neither the zone of a passport nor that of a visa.');
}
