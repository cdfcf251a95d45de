const inSpec = (spec: string, ...routes: string[]): Record<string, string> =>
  Object.fromEntries(routes.map((route) => [route, spec]));

/** Routes on things that none of the ten files has: who sees them stands in the spec of the thing. */
export const inTheirOwnSpec: Readonly<Record<string, string>> = {
  ...inSpec('groups.http.spec.ts', 'GET /groups/{id}', 'PATCH /groups/{id}', 'PUT /groups/{id}/documents/{kind}'),
  ...inSpec('groups.http.spec.ts', 'GET /groups/{id}/files', 'POST /groups/{id}/files'),
  ...inSpec('batches.http.spec.ts', 'GET /batches/{id}', 'GET /batches/{id}/rows'),
  // As `POST /decisions`: an outcome for each file, whoever asks.
  ...inSpec('network.http.spec.ts', 'POST /transfers'),
  ...inSpec('walk-ins.http.spec.ts', 'PATCH /walk-ins/{id}', 'PUT /walk-ins/{id}/documents/{kind}'),
  ...inSpec('walk-ins.http.spec.ts', 'POST /walk-ins/{id}/submit', 'POST /walk-ins/{id}/answer'),
  ...inSpec('walk-ins.http.spec.ts', 'POST /walk-ins/{id}/withdraw'),
};
