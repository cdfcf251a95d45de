import 'reflect-metadata';
import { VisasScene } from './visas-scene';

/** Lists that are short by their nature, with what keeps them so; every other one comes page by page. */
const short: Readonly<Record<string, string>> = {
  '/v1/visas/requirements': 'what one journey needs',
  '/v1/visas/policy-sets': 'one for each change of the policy, the newest 200',
  '/v1/visas/policy-sets/{id}/differences': 'the differences of two sets',
  '/v1/visas/policy-sets/{id}/simulations': 'of one set, the newest 20',
  '/v1/visas/applications/{id}/history': 'of one file',
  '/v1/visas/applications/{id}/consultations': 'of one file',
  '/v1/visas/applications/{id}/earlier': 'of one traveller, the newest 50',
  '/v1/visas/consulted-services': 'a State has some dozens',
  '/v1/visas/refusal-codes': 'R01 to R23',
  '/v1/visas/visa-types': 'a policy has some dozens',
  '/v1/visas/appeals/statistics': 'one line for each post of the reader',
  '/v1/visas/statistics': 'one line for each post of the reader',
  '/v1/visas/exports': 'of one person, the newest 20',
  '/v1/visas/screening/erasures': 'the newest 100',
};

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}
interface Operation {
  parameters?: Array<{ name: string; in: string }>;
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

let scene: VisasScene;
let description: Description;
beforeAll(async () => {
  scene = await VisasScene.open();
  description = (await (await fetch(`${scene.service.url}/openapi.json`)).json()) as Description;
});
afterAll(() => scene.close());

function membersOf(schema: Schema | undefined): string[] {
  if (!schema) return [];
  const { $ref, properties = {}, oneOf = [], anyOf = [], allOf = [] } = schema;
  const named = $ref === undefined ? undefined : description.components?.schemas?.[$ref.split('/').at(-1) ?? ''];
  return [...Object.keys(properties), ...[named, ...oneOf, ...anyOf, ...allOf].flatMap(membersOf)];
}

/** Every GET of the service whose answer has `items`. */
const lists = () =>
  Object.entries(description.paths).flatMap(([path, { get }]) => {
    const members = membersOf(get?.responses['200']?.content?.['application/json']?.schema);
    if (!get || !path.startsWith('/v1/visas/') || !members.includes('items')) return [];
    const asked = (get.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
    return [{ path, isPaged: ['limit', 'cursor'].every((name) => asked.includes(name)) && members.includes('next') }];
  });

it('every list comes page by page by a cursor, or is short and says why', () => {
  const found = lists();
  expect(found.length).toBeGreaterThan(8);
  const unpaged = found.filter(({ isPaged }) => !isPaged).map(({ path }) => path);
  expect(unpaged.filter((path) => !(path in short))).toEqual([]);
});

it('a file is read with its ETag, changed with it, and a stale one is refused with the version that counts', async () => {
  const { id } = await scene.paid();
  const read = await scene.send('GET', `/applications/${id}`, { as: scene.agent });
  expect(read.headers.get('etag')).toBe(`"${read.body.version}"`);
  const assign = (etag: string) =>
    scene.send('POST', `/applications/${id}/assign`, { as: scene.agent, body: {}, headers: { 'if-match': etag } });
  const first = await assign(read.headers.get('etag') ?? '');
  expect([first.status, first.headers.get('etag')]).toEqual([200, `"${read.body.version + 1}"`]);
  const second = await assign(read.headers.get('etag') ?? '');
  expect([second.status, second.body.code, second.body.version]).toEqual([412, 'stale-version', first.body.version]);
});
