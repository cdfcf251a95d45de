import { createGatewayClient } from './client.js';
import type { Result } from './operations.js';

/**
 * What the compiler must refuse: each line here that would compile is an error of `typecheck-client`. They stand in
 * functions that nobody calls.
 */
const gateway = createGatewayClient({ baseUrl: 'https://consulat.example' });
const path = { id: '1' };

export const refused = [
  // @ts-expect-error a path that the platform does not have
  () => gateway.get('/v1/visas/application'),
  // @ts-expect-error a method that the path does not know
  () => gateway.delete('/v1/visas/applications/{id}', { path }),
  // @ts-expect-error the id is missing
  () => gateway.get('/v1/visas/applications/{id}'),
  // @ts-expect-error a filter that the list does not have
  () => gateway.get('/v1/visas/applications', { query: { colour: 'red' } }),
  // @ts-expect-error a change says which version it is based on
  () => gateway.patch('/v1/visas/applications/{id}', { path, body: {} }),
  // @ts-expect-error a body that the command does not take
  () => gateway.post('/v1/visas/applications', { body: { language: 'de' } }),
  // @ts-expect-error a read takes no key
  () => gateway.get('/v1/visas/applications', { idempotencyKey: 'once-only' }),
  // @ts-expect-error a kind of file that is not taken
  () => gateway.upload('/v1/visas/applications/{id}/documents/{kind}', { path, file: new Blob(), type: 'text/html' }),
];

export const accepted = [
  () => gateway.get('/v1/visas/applications', { query: { limit: 10 } }),
  () => gateway.get('/v1/visas/refusal-codes'),
  () => gateway.post('/v1/visas/applications/{id}/submit', { path, idempotencyKey: 'submit-0001' }),
];

it('gives the answer its type where the document describes it', () => {
  const payment: Pick<Result<'get', '/v1/payments/{id}'>, 'post' | 'version'> = { post: 'PAR', version: 1 };
  // @ts-expect-error a version is a number
  const wrong: Pick<Result<'get', '/v1/payments/{id}'>, 'version'> = { version: 'one' };
  expect([payment.post, wrong.version]).toEqual(['PAR', 'one']);
});
