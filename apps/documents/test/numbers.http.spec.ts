import 'reflect-metadata';
import { OfficeScene } from './office-scene';

let scene: OfficeScene;
beforeAll(async () => {
  scene = await OfficeScene.open();
}, 120_000);
afterAll(() => scene?.close());

interface Stock {
  family: string;
  prefix: string;
  possible: number;
  given: number;
  left: number;
  oneIn: number | null;
}
interface Stocks {
  families: Stock[];
  places: { given: number; used: number };
}
const stocks = async () => (await scene.read(scene.consul, 'numbers')).body as Stocks;
const family = async (name: string) => (await stocks()).families.find((one) => one.family === name);

it('says of each family how many numbers there can be, were given and are left', async () => {
  expect(await family('registration')).toMatchObject({ prefix: 'MLR', given: 0, oneIn: null });
  await scene.issued(2);
  const { possible, given, left, oneIn } = (await family('registration')) as Stock;
  expect([given, left, oneIn]).toEqual([2, possible - 2, Math.floor(possible / 2)]);
  // A laissez-passer has room for nine characters in its zone: its family is the one that could ever be short.
  const short = (await stocks()).families.sort((a, b) => a.possible - b.possible)[0];
  expect(short).toMatchObject({ prefix: 'LP', possible: Math.floor(32 ** 7 / 36) });
  expect((await stocks()).places.used).toBe(2);
  expect((await stocks()).places.given).toBeGreaterThanOrEqual(2);
});

it('is no business of the desks', async () => {
  expect((await scene.read(undefined, 'numbers')).status).toBe(401);
  for (const who of [scene.agent, scene.head]) expect((await scene.read(who, 'numbers')).status).toBe(403);
  expect((await scene.read(scene.auditor, 'numbers')).status).toBe(200);
});
