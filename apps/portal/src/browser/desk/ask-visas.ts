import type { DeskLine, ToldLine } from '../../border-desk/desk-line';
import type { DeskPlace, KeptBundle } from './desk-store';

/** Why nothing came of it: there is no network, nobody is signed in, this officer may not, or something else. */
export type Refusal = 'no-network' | 'signed-out' | 'not-permitted' | 'later' | 'invalid';
export type Asked<T> = { ok: T } | { refusal: Refusal; code: string };

const PATIENCE = 20_000;
const REFUSALS: Readonly<Record<number, Refusal>> = {
  400: 'invalid',
  401: 'signed-out',
  403: 'not-permitted',
  404: 'not-permitted',
  409: 'later',
  422: 'invalid',
};

async function ask<T>(path: string, init: RequestInit): Promise<Asked<T>> {
  try {
    const headers = { 'jatigi-client': 'border-desk', 'purpose-of-use': 'border-check', ...init.headers };
    const answer = await fetch(`/v1/visas/border/${path}`, { ...init, headers, signal: AbortSignal.timeout(PATIENCE) });
    const body = (await answer.json()) as T & { code?: string };
    if (answer.ok) return { ok: body };
    return { refusal: REFUSALS[answer.status] ?? 'later', code: body.code ?? String(answer.status) };
  } catch {
    return { refusal: 'no-network', code: 'no-network' };
  }
}

export const askBundle = (post: string): Promise<Asked<KeptBundle>> =>
  ask(`bundle?post=${encodeURIComponent(post)}`, { method: 'GET', cache: 'no-store' });

/** Lines of one desk, as they were written. What its clock says now goes along: by this the register sets them right. */
export function tellLines(place: DeskPlace, lines: readonly DeskLine[]): Promise<Asked<{ items: TellingOutcome[] }>> {
  const told = lines.map(({ id, kind, at, document, codes }) => ({
    ...{ id, kind, at, document },
    ...(kind === 'refusal' && { codes }),
  }));
  const body = JSON.stringify({ ...place, deskTime: new Date().toISOString(), lines: told });
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  return ask('journal', { method: 'POST', headers, body });
}

export type TellingOutcome = ToldLine & { id: string };
