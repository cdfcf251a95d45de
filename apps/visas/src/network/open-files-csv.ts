import { stringify } from 'csv-stringify/sync';
import type { OpenFileRow } from './open-files';

const columns = [
  { name: 'reference', fr: 'Référence', en: 'Reference' },
  { name: 'post', fr: 'Poste', en: 'Post' },
  { name: 'state', fr: 'État', en: 'State' },
  { name: 'step', fr: 'Étape', en: 'Step' },
  { name: 'due_on', fr: 'Échéance', en: 'Due on' },
  { name: 'late', fr: 'En retard', en: 'Late' },
  { name: 'days', fr: 'Jours depuis le dépôt', en: 'Days since submission' },
  { name: 'assigned', fr: 'Confié', en: 'Assigned' },
  { name: 'at_headquarters', fr: 'Décision au siège', en: 'Headquarters decide' },
  { name: 'awaited', fr: 'Services attendus', en: 'Awaited services' },
] as const satisfies ReadonlyArray<{ name: keyof OpenFileRow; fr: string; en: string }>;

export type CsvLanguage = 'fr' | 'en';

/** Without it spreadsheets take UTF-8 for an older alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180; what begins like a formula is disarmed. Spreadsheets in French expect a semicolon. */
function lines(rows: unknown[][], language: CsvLanguage): string {
  const delimiter = language === 'fr' ? ';' : ',';
  return stringify(rows, { delimiter, escape_formulas: true, record_delimiter: 'windows' });
}

export const csvHeadings = (language: CsvLanguage): string =>
  BYTE_ORDER_MARK + lines([columns.map((column) => column[language])], language);

export function csvLines(rows: readonly OpenFileRow[], language: CsvLanguage): string {
  const yesNo = { fr: ['non', 'oui'], en: ['no', 'yes'] }[language];
  const cell = (value: OpenFileRow[keyof OpenFileRow]): unknown => {
    if (typeof value === 'boolean') return yesNo[Number(value)];
    return Array.isArray(value) ? value.join(' ') : value;
  };
  return lines(
    rows.map((row) => columns.map(({ name }) => cell(row[name]))),
    language,
  );
}
