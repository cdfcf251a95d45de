import { Api } from './api';
import type { PageArguments } from './api';
import { ApiProblem } from './problem';

export interface ViewerGrant {
  role: string;
  posts: string[];
}

/** Who looks at the page. */
export interface Viewer {
  personId: string;
  strength: 'password' | 'mfa' | 'client';
  givenName?: string | undefined;
  email?: string | undefined;
  grants: ViewerGrant[];
  /** In whose name this session acts; `personId` is hers then. */
  acting: ActingFor | null;
}

/** A mandate as its helper sees it: for whom, how long, what for. */
export interface ActingFor {
  mandateId: string;
  giverName: string | null;
  until: string;
  /** Whether it is in force: when it ended meanwhile, everything is refused until he stops. */
  live: boolean;
  scopes: string[];
}

const known = new WeakMap<Request, Promise<Viewer | null>>();

/** The person signed in, or null; asked once per page. */
export function viewerOf(args: PageArguments): Promise<Viewer | null> {
  const asked = known.get(args.request) ?? ask(args);
  known.set(args.request, asked);
  return asked;
}

async function ask(args: PageArguments): Promise<Viewer | null> {
  try {
    const [{ strength, mandateId }, me] = await Promise.all([
      Api.of(args).get<{ strength: Viewer['strength']; mandateId: string | null }>('/v1/session'),
      Api.of(args).get<Omit<Viewer, 'strength' | 'acting'>>('/v1/identity/me'),
    ]);
    const own = { ...me, strength, grants: me.grants ?? [], acting: null };
    return mandateId === null ? own : await helping(args, mandateId, strength);
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 401 || error.status >= 500)) return null;
    throw error;
  }
}

interface ReceivedMandate extends Omit<ActingFor, 'mandateId' | 'scopes'> {
  giverPersonId: string;
  scopes: { action: string }[];
}

/** The helper's roles are not in use while he acts for somebody. */
async function helping(args: PageArguments, mandateId: string, strength: Viewer['strength']): Promise<Viewer> {
  const path = `/v1/identity/mandates/${encodeURIComponent(mandateId)}`;
  const { giverPersonId, giverName, until, live, scopes } = await Api.of(args).get<ReceivedMandate>(path);
  const acting = { mandateId, giverName, until, live, scopes: scopes.map(({ action }) => action) };
  return { personId: giverPersonId, strength, grants: [], acting };
}

/** Whether a page offers this: to somebody who acts for herself everything, to a helper what his mandate allows. */
export function mayDo(viewer: Viewer | null, action: string): boolean {
  return !viewer?.acting || (viewer.acting.live && viewer.acting.scopes.includes(action));
}
