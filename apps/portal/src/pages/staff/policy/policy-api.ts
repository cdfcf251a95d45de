import type { Api, CallOptions } from '../../../api/api';
import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import type { Policy } from './policy.types';

export const POLICY_SETS = '/v1/visas/policy-sets';
export const pathOf = (id = ''): string => `${POLICY_SETS}/${encodeURIComponent(id)}`;

/** What is sent as the content of a set: as it was edited, or as a file. */
export type Content = { policy: Policy } | { file: string };

/** That everybody is to be refused, where somebody says so. */
export const overrideOf = (typed: Typed) => ({
  ...(typed['refuseEverybody'] === 'yes' && { refuseEverybody: true }),
  ...(textOf(typed, 'refuseEverybodyReason') && { refuseEverybodyReason: textOf(typed, 'refuseEverybodyReason') }),
});

/** Saves a draft as it was edited, on the version that was seen. */
export function saveDraft(api: Api, id: string, body: Content & object, { version }: CallOptions): Promise<unknown> {
  const json = new Blob([JSON.stringify(body)], { type: 'application/json' });
  return api.put(pathOf(id), json, { version });
}
