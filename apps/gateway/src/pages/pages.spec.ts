import { docsRoutesPage } from './docs-routes-page';
import { mergeOpenApi } from './merge-openapi';
import type { OpenApiDocument } from './merge-openapi';
import { ownOpenApi } from './own-openapi';

const document = (path: string, schema: unknown): OpenApiDocument => ({
  openapi: '3.1.0',
  info: { title: 'A service', version: '1' },
  paths: {
    [path]: {
      get: {
        operationId: 'Things_list',
        summary: '<script>alert(1)</script>',
        responses: {
          '200': { description: 'ok', content: { json: { schema: { $ref: '#/components/schemas/Thing' } } } },
        },
      },
    },
    '/internal/things': { get: {} },
  },
  components: { schemas: { Thing: schema as Record<string, unknown> } },
});

describe('one document for the platform', () => {
  const merged = mergeOpenApi(ownOpenApi, [
    { service: 'visas', document: document('/v1/visas/things', { type: 'object' }) },
    { service: 'payments', document: document('/v1/payments/things', { type: 'string' }) },
    { service: 'documents', document: document('/v1/documents/things', { type: 'object' }) },
  ]);

  it('holds the public paths of all and no internal one', () =>
    expect(Object.keys(merged.paths)).toEqual([
      '/v1/session',
      '/v1/sessions',
      '/v1/sessions/{id}',
      '/v1/session/passkey-options',
      '/v1/session/acting',
      '/v1/visas/things',
      '/v1/payments/things',
      '/v1/documents/things',
    ]));

  it('renames a component only where two services mean different things', () => {
    expect(merged.components?.['schemas']).toMatchObject({
      Thing: { type: 'object' },
      'payments.Thing': { type: 'string' },
    });
    expect(JSON.stringify(merged.paths['/v1/payments/things'])).toContain('#/components/schemas/payments.Thing');
    expect(JSON.stringify(merged.paths['/v1/documents/things'])).toContain('#/components/schemas/Thing');
  });

  it('names each operation after its service, so that no two have one id', () => {
    const ids = Object.values(merged.paths).flatMap((item) =>
      Object.values(item as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
    );
    const session = ['openSession', 'showSession', 'closeSession', 'listSessions', 'endSession'];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([
      ...[...session, 'askForPasskey', 'actForSomebody', 'stopActing'].map((id) => `gateway.${id}`),
      ...['visas', 'payments', 'documents'].map((service) => `${service}.Things_list`),
    ]);
  });

  it('is shown as text, never as markup', () => {
    const html = docsRoutesPage(merged, 'payments', { language: 'fr', isDemo: true, nonce: 'abc' });
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
    expect(html).toContain('/v1/payments/things');
  });
});
