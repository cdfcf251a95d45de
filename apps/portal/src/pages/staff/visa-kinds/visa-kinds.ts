import type { Api } from '../../../api/api';
import type { Words } from '../policy/policy.types';

/** A type of visa in words, of the policy of today or of one before it. */
export interface VisaKind {
  code: string;
  text: Words;
}

/** Every type by which files are looked for; a list without them still opens. */
export async function visaKinds(api: Api): Promise<VisaKind[]> {
  const types = await api.get<{ items: VisaKind[] }>('/v1/visas/visa-types').catch(() => null);
  return types?.items ?? [];
}

/** What is offered: the types that are known, and what was asked for even where they are not. */
export function offeredKinds(
  types: readonly VisaKind[],
  { value, locale }: { value: string | undefined; locale: keyof Words },
): { value: string; label: string }[] {
  const known = types.map(({ code, text }) => ({ value: code, label: `${code}, ${text[locale]}` }));
  const isOffered = value === undefined || known.some((one) => one.value === value);
  return isOffered ? known : [{ value, label: value }, ...known];
}
