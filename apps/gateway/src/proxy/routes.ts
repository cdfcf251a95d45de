import { isPortalPath } from '../portal/portal-paths';

/** Names of the services behind the gateway. */
export const serviceNames = ['identity', 'civil-registry', 'visas', 'payments', 'documents', 'notifications'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** What the gateway forwards to: the services, and the portal that makes the pages. */
export type UpstreamName = ServiceName | 'portal';
export type Upstreams = Readonly<Record<UpstreamName, string>>;

export interface Route {
  service: UpstreamName;
  /** The authorization server reads the `Authorization` header itself: no assertion and no session there. */
  kind: 'api' | 'authorization-server' | 'page' | 'portal';
}

const names: ReadonlySet<string> = new Set(serviceNames);

/**
 * The service that answers a canonical path, by its first segments alone; `null` for what is not public.
 * `/internal` of a service can never be reached: only the prefixes named here are forwarded.
 */
export function routeOf(path: string, development: boolean): Route | null {
  if (isPortalPath(path)) return { service: 'portal', kind: 'portal' };
  const [, first, second] = path.split('/', 3);
  if (first === 'v1' && second !== undefined && names.has(second))
    return { service: second as ServiceName, kind: 'api' };
  if (first === 'oidc' || path === '/.well-known/oauth-authorization-server/oidc') {
    return { service: 'identity', kind: 'authorization-server' };
  }
  if (development && first === 'dev' && second === 'mailbox') return { service: 'notifications', kind: 'page' };
  return null;
}

const id = /^([0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+)$/i;

/** The path with ids replaced: the key of limits and of logs, free of personal data and small in number. */
export function routeKey(method: string, path: string): string {
  const segments = path.split('/').slice(1, 6);
  return `${method} /${segments.map((segment) => (id.test(segment) ? ':id' : segment)).join('/')}`;
}
