import { differences, withoutState } from './differences.mjs';

const document = (paths, schemas = {}) => ({ paths, components: { schemas } });

it('names what is gone, new and changed, and nothing that stayed', () => {
  const before = document(
    { '/v1/a': { get: { x: 1 }, post: {} }, '/v1/b': { get: {} } },
    { Same: {}, Wider: { a: 1 } },
  );
  const after = document({ '/v1/a': { get: { x: 2 } }, '/v1/b': { get: {}, put: {} } }, { Same: {}, Wider: { a: 2 } });
  expect(differences(before, after)).toEqual([
    'operation GET /v1/a changed',
    'operation POST /v1/a is gone',
    'operation PUT /v1/b is new',
    'schema Wider changed',
  ]);
  expect(differences(before, before)).toEqual([]);
});

it('leaves out what differs from one run to the next', () => {
  expect(withoutState({ ...document({}), 'x-unavailable': ['visas'] })).toEqual(document({}));
});
