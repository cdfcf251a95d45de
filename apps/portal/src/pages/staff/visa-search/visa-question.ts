import { dateOf, textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';

/** In which ways visas looks for a file: one at a time. */
type Way = 'reference' | 'passport' | 'names';
export type VisaQuestion = Readonly<Record<string, string>>;

/** What stands empty is sent as such, so that the service says which field is missing. */
const asked: Readonly<Record<Way, (typed: Typed) => VisaQuestion>> = {
  reference: (typed) => ({ reference: textOf(typed, 'reference') ?? '' }),
  passport: (typed) => ({
    issuer: textOf(typed, 'issuer') ?? '',
    passportNumber: textOf(typed, 'passportNumber') ?? '',
  }),
  names: (typed) => {
    const birthDate = dateOf(typed, 'birthDate');
    return { names: textOf(typed, 'names') ?? '', ...(birthDate !== undefined && { birthDate }) };
  },
};

/** The question of the form that was sent, from its first page on or from where the last one ended. */
export function visaQuestionOf(typed: Typed): VisaQuestion | undefined {
  const way = typed['intent'] ?? '';
  if (!Object.hasOwn(asked, way)) return undefined;
  const cursor = textOf(typed, 'cursor');
  return { ...asked[way as Way](typed), ...(cursor !== undefined && { cursor }) };
}

/** The fields of a question, for the form that asks for its next page: in the page and never in an address. */
export function keptFields({
  cursor: _page,
  idempotencyKey: _key,
  intent: _form,
  ...fields
}: Typed): [string, string][] {
  return Object.entries(fields);
}
