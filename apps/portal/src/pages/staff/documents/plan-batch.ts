import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { isRefusal } from '../../../api/problem';
import type { ApiProblem } from '../../../api/problem';
import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { i18nOf } from '../../../locale/i18n';
import type { Locale } from '../../../locale/locale';
import { MOST_ROWS, readRows } from './batch-input';
import { refusalWords } from './row-words';

export interface PlannedBody {
  kind: string | undefined;
  post?: string;
  reason: string | undefined;
  numbers?: string[];
}

const words = {
  none: msg`Collez au moins un numéro, ou choisissez un fichier`,
  many: msg`Un lot par liste a au plus 10 000 lignes`,
  unread: msg`Aucun numéro de document n’est lu dans ces lignes :`,
  nothing: msg`Rien à réémettre ici : aucun document de ce type et de ce poste n’est valable et libre.`,
  line: msg`ligne`,
};

/** What is told of many lines; the rest is much the same. */
const SHOWN = 5;

export type Planned = { body: PlannedBody } | { errors: Record<string, string> };

/** The body of the command, or what is wrong with the rows. @param file text of a CSV file, empty without one */
export function planned(typed: Typed, file: string, locale: Locale): Planned {
  const post = textOf(typed, 'post')?.toUpperCase();
  const body: PlannedBody = {
    kind: textOf(typed, 'kind'),
    reason: textOf(typed, 'reason'),
    ...(post !== undefined && { post }),
  };
  if (typed['which'] !== 'rows') return { body };
  const { numbers, unread } = readRows(file === '' ? (typed['rows'] ?? '') : file);
  const said = (message: MessageDescriptor, more = ''): Planned => ({
    errors: { rows: `${i18nOf(locale)._(message)} ${more}`.trim() },
  });
  if (unread.length > 0) return said(words.unread, shown(unread.map(String)));
  if (numbers.length === 0) return said(words.none);
  if (numbers.length > MOST_ROWS) return said(words.many);
  return { body: { ...body, numbers } };
}

const shown = (parts: readonly string[]): string =>
  parts.slice(0, SHOWN).join(', ') + (parts.length > SHOWN ? `… (${parts.length})` : '');

/** Of a batch in which nothing could be planned: each line with its reason. Null for any other problem. */
export function nothingToIssue(error: unknown, locale: Locale): Record<string, string> | null {
  if (!isRefusal(error, 'nothing-to-issue')) return null;
  const i18n = i18nOf(locale);
  const lines = (error as ApiProblem).fields.map(({ pointer, code }) => {
    const reason = refusalWords[code];
    return `${i18n._(words.line)} ${Number(pointer.split('/').at(-1)) + 1} : ${reason ? i18n._(reason) : code}`;
  });
  if (lines.length === 0) return { '': i18n._(words.nothing) };
  return { rows: shown(lines) };
}
