import type { Api } from '../../../api/api';
import type { Locale } from '../../../locale/locale';
import type { Words } from '../visas/visa-file.types';

/** Where people have a role of somebody who is asked. */
const kinds = ['consulted-service', 'civil-centre', 'central-office'];

export interface Desk {
  code: string;
  names: Words;
}

/** Desks that may answer, and the one that a service has, whatever it is. */
export async function serviceDesks(api: Api, current?: string): Promise<Desk[]> {
  const { items } = await api.get<{ items: (Desk & { kind: string })[] }>('/v1/identity/posts');
  return items
    .filter(({ code, kind }) => kinds.includes(kind) || code === current)
    .map(({ code, names }) => ({ code, names }));
}

export const deskOptions = (desks: readonly Desk[], locale: Locale) =>
  desks.map(({ code, names }) => ({ value: code, label: `${names[locale]} (${code})` }));
