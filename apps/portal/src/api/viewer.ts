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
    const [session, me] = await Promise.all([
      Api.of(args).get<{ strength: Viewer['strength'] }>('/v1/session'),
      Api.of(args).get<Omit<Viewer, 'strength'>>('/v1/identity/me'),
    ]);
    return { ...me, strength: session.strength, grants: me.grants ?? [] };
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 401 || error.status >= 500)) return null;
    throw error;
  }
}
