import { AnswerCheck } from './answer-check.mjs';
import { compare } from './schema-check.mjs';

const components = {
  Thing: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string', format: 'uuid' }, on: { type: ['string', 'null'], format: 'date' } },
  },
};
const id = '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b';
const thing = (value) => compare(value, { $ref: '#/components/schemas/Thing' }, components);

it('accepts what the schema says', () => {
  expect(thing({ id })).toEqual([]);
  expect(thing({ id, on: null })).toEqual([]);
});

it.each([
  ['a missing field', {}, '/id: missing'],
  ['a field the schema does not say', { id, more: 1 }, '/more: the schema does not say it'],
  ['another type', { id, on: 7 }, '/on: number, not string,null'],
  ['another format', { id, on: '28.11.2026' }, '/on: 28.11.2026 is no date'],
])('finds %s', (_what, value, line) => expect(thing(value)).toContain(line));

it('takes the nearest of several alternatives, and refuses a keyword it does not know', () => {
  const schema = { anyOf: [{ type: 'null' }, { $ref: '#/components/schemas/Thing' }] };
  expect(compare(null, schema, components)).toEqual([]);
  expect(compare('x', { nullable: true }, {})).toEqual([': the schema says nullable, which is not understood']);
});

describe('an answer', () => {
  const json = (schema) => ({ content: { 'application/json': { schema } } });
  const paths = {
    '/v1/things/{id}': { get: { responses: { 200: json({ $ref: '#/components/schemas/Thing' }) } } },
    '/v1/things/mine': { get: { responses: { 200: {} } } },
  };
  const check = new AnswerCheck({ paths, components: { schemas: components } });
  const answer = { method: 'GET', status: 200, mediaType: 'application/json', body: { id } };

  it('is compared with the operation of its address', () =>
    expect(check.differences({ ...answer, path: `/v1/things/${id}?a=1` })).toEqual([]));
  it('without a schema is a difference', () =>
    expect(check.differences({ ...answer, path: '/v1/things/mine' })).toEqual([
      'GET /v1/things/mine 200 application/json without a schema',
    ]));
  it('with a status that nothing says is a difference', () =>
    expect(check.differences({ ...answer, path: `/v1/things/${id}`, status: 418 })).toHaveLength(1));
});
