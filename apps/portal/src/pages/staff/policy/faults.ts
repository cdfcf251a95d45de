import type { ApiProblem } from '../../../api/problem';
import type { Typed } from '../../../forms/typed';
import type { Locale } from '../../../locale/locale';
import type { FieldShape } from './row-shapes';
import { listNames } from './policy.types';
import type { ListName, Policy, PolicyFault } from './policy.types';

/** A row that has a part in a fault, and the field of it, if only one has. */
export interface FaultyPlace {
  section: string;
  /** Where the row stands in its list; null for the list as a whole. */
  at: number | null;
  field: string;
}

const isList = (name: string): name is ListName => (listNames as readonly string[]).includes(name);

/** `/fees/3/amounts/V03S` is the field `amounts.V03S` of the fourth fee. What stands beside the lists is a setting. */
export function placeOfPointer(pointer: string): FaultyPlace {
  const [first = '', ...rest] = pointer.replace(/^\//, '').split('/');
  if (!isList(first)) return { section: 'settings', at: null, field: [first, ...rest].join('.') };
  const [at, ...field] = rest;
  return { section: first, at: at === undefined ? null : Number(at), field: field.join('.') };
}

/** What the service found wrong with a set that was sent; empty when the problem is another one. */
export const faultsOf = ({ body }: ApiProblem): readonly PolicyFault[] =>
  (body['faults'] as PolicyFault[] | undefined) ?? [];

/** How a row is called: by its rule or code, else by its number. */
export function nameOfRow(policy: Policy | null, { section, at }: FaultyPlace): string {
  if (!isList(section) || at === null) return '';
  const row = policy?.[section][at];
  return row?.id ?? row?.code ?? String(at + 1);
}

/** Codes of a value that is absent or of another form: the pointer says where, the words of the form say what. */
const shapes: readonly string[] = ['wrong-shape', 'unknown-code', 'unknown-field'];

interface Asked {
  fields: readonly FieldShape[];
  typed: Typed;
  locale: Locale;
  /** What the form says of a field that is empty, or not written as it must be. */
  words: (code: 'required' | 'wrong-format') => string;
}

/** Messages for the fields of one row; what concerns the row as a whole has the empty name. */
export function messagesForRow(
  faults: readonly PolicyFault[],
  row: { section: string; at: number | null },
  asked: Asked,
): Record<string, string> {
  const isHere = ({ section, at }: FaultyPlace): boolean =>
    section === row.section && (section === 'settings' || at === row.at);
  const messages: Record<string, string> = {};
  for (const fault of faults) {
    for (const place of fault.rows.map(placeOfPointer).filter(isHere)) {
      const name = fieldNameOf(place.field, asked.fields);
      messages[name] ??= messageFor(fault, name, asked);
    }
  }
  return messages;
}

function messageFor({ code, words }: PolicyFault, name: string, asked: Asked): string {
  if (name === '' || !shapes.includes(code)) return words[asked.locale];
  const typed = asked.typed[name] ?? asked.typed[`${name}-year`] ?? '';
  return asked.words(typed === '' ? 'required' : 'wrong-format');
}

/** The field of the form in which a value stands: itself, one that holds it, or the first that it holds. */
function fieldNameOf(path: string, fields: readonly FieldShape[]): string {
  const names = fields.map(({ name }) => name);
  const amount = fields.some(({ name, kind }) => kind === 'amounts' && path.startsWith(`${name}.`));
  if (amount || names.includes(path)) return path;
  return (
    names.find((name) => path.startsWith(`${name}.`)) ??
    (path && names.find((name) => name.startsWith(`${path}.`))) ??
    ''
  );
}
