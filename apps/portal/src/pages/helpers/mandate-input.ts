import { addMonths, dateIn } from '@jatigi/kernel';
import { textOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';

/** Kinds of files, in the order of the form. */
export const mandateKinds = [
  'registration',
  'copies',
  'certificates',
  'passports',
  'travel-papers',
  'visas',
  'payments',
] as const;

/** How long a mandate may last, in months: what people say, rather than a date to type. */
export const lastings = ['1', '3', '6', '12'] as const;

interface NewMandate {
  helperName: string | undefined;
  parts: { kind: string; level: 'read' | 'act' }[];
  withdraw: boolean;
  files?: readonly string[];
  until: string | undefined;
  password: string | undefined;
  totp: string | undefined;
}

/** What nobody filled in, told all at once: the service looks at the fields first, and at what they mean afterwards. */
export function missingIn({ helperName, parts, until, password }: NewMandate) {
  return [
    ...(helperName === undefined ? (['helperName'] as const) : []),
    ...(parts.length === 0 ? (['parts'] as const) : []),
    ...(until === undefined ? (['lasting'] as const) : []),
    ...(password === undefined ? (['password'] as const) : []),
  ];
}

/** The body of a new mandate out of the form. */
export function mandateOf(typed: Typed, files: readonly string[], now: Date): NewMandate {
  const parts = mandateKinds.flatMap((kind) => {
    const level = typed[`part-${kind}`];
    return level === 'read' || level === 'act' ? [{ kind, level: level as 'read' | 'act' }] : [];
  });
  const months = lastings.find((one) => one === typed['lasting']);
  return {
    helperName: textOf(typed, 'helperName'),
    parts,
    withdraw: typed['withdraw'] === 'yes',
    ...(typed['which'] === 'some' && { files }),
    until: months && addMonths(dateIn('Africa/Bamako', now), Number(months)),
    password: typed['password'] || undefined,
    totp: typed['totp']?.replace(/\s/g, '') || undefined,
  };
}
