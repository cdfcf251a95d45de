const routes: Readonly<Record<string, string>> = { retry: 'retry', alike: 'retry-alike' };

/** The route of `retry:<id>` (one) or `alike:<id>` (all that failed of the same); null for anything else. */
export function retryPath(intent: string): string | null {
  const [, what = '', id = ''] = /^(retry|alike):([0-9a-f-]{36})$/.exec(intent) ?? [];
  const route = routes[what];
  return route === undefined ? null : `/v1/documents/parked/${id}/${route}`;
}
