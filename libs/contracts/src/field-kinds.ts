import { z } from 'zod';

/** What a text of an event may be: never free text, so that no personal data slips in. */
export interface FieldKind {
  readonly kind:
    | 'id'
    | 'date'
    | 'date or instant'
    | 'currency'
    | 'country'
    | 'post code'
    | 'time zone'
    | 'printed number'
    | 'digest'
    | 'code';
  /** The codes in use today. A publisher says no other; a reader must expect others, because the list may grow. */
  readonly knownCodes?: readonly string[];
  /** Who decides which codes there are, when it is not the code of the publisher. */
  readonly codesFrom?: string;
}

/** Which kind a field is of; copies made by `.describe()` and `.refine()` inherit it. */
export const fieldKinds = z.registry<FieldKind>();
