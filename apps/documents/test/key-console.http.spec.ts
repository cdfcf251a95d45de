import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { metricsText } from '@jatigi/platform-telemetry';
import { KeyWatch } from '../src/key-console/key-watch';
import { OfficeScene } from './office-scene';

const DAY = 86_400_000;
/** The keyring is made on this day: its list of revoked certificates is due ninety days after the day before. */
const start = new Date('2026-11-28T09:00:00Z');
const listDue = Date.parse('2027-02-25T00:00:00Z');
let now = start;
const clock = { now: () => new Date(now) };
const untilList = (days: number) => (now = new Date(listDue - days * DAY));

let scene: OfficeScene;
let administrator: ReturnType<typeof officerOf>;
const officerOf = () => ({ ...scene.desk, personId: uuidv7() });
beforeAll(async () => {
  scene = await OfficeScene.open({ clock });
  administrator = officerOf();
  await scene.fixture.service.grant(administrator.personId, 'administrator', ['*']);
}, 120_000);
afterAll(() => scene?.close());

interface Console {
  test: boolean;
  keys: { purpose: string; standing: string; dueOn: string | null; left: { daysLeft: number; alarm: number | null } }[];
  crl: { left: { daysLeft: number; alarm: number | null } };
  timeStamps: object | null;
  bundle: { version: number; late: boolean };
  alarms: { what: string; days: number; raisedAt: string }[];
  missing: string[];
}
const look = () => scene.get(KeyWatch).look();
const read = async () => (await scene.read(administrator, 'keys')).body as Console;
const daysLeftMetric = async () =>
  /jatigi_key_days_left\{what="crl",name="CRL"\} (-?\d+)/.exec(await metricsText())?.[1];

it('shows every key with its state and days, and nothing that signs', async () => {
  const seen = await read();
  expect(seen).toMatchObject({ test: true, missing: [], timeStamps: null, alarms: [], bundle: { late: false } });
  expect(seen.keys.map(({ purpose, standing }) => [purpose, standing])).toEqual([
    ['authority', 'in-use'],
    ['seal', 'in-use'],
    ['bundle', 'in-use'],
    ['pdf', 'in-use'],
  ]);
  expect(seen.keys.every(({ left }) => left.daysLeft > 60 && left.alarm === null)).toBe(true);
  expect(JSON.stringify(seen)).not.toMatch(/PRIVATE|BEGIN|keyId/);
});

it('raises each alarm once, at 60, 30 and 7 days: row, number, page', async () => {
  untilList(61);
  expect(await look()).toEqual([]);
  for (const [days, alarm] of [
    [60, 60],
    [30, 30],
    [7, 7],
  ] as const) {
    untilList(days);
    expect(await look()).toMatchObject([{ what: 'crl', days: alarm }]);
    untilList(days - 1);
    expect(await look()).toEqual([]);
    expect(await daysLeftMetric()).toBe(String(days - 1));
    expect((await read()).crl.left).toEqual({ daysLeft: days - 1, alarm });
  }
  expect((await read()).alarms.map(({ what, days }) => [what, days])).toEqual([
    ['crl', 7],
    ['crl', 30],
    ['crl', 60],
  ]);
  expect(await metricsText()).toMatch(/jatigi_key_alarms_total\{what="crl",days="7"\} 1\b/);
});

it('who was away for months is told the tightest alarm alone', async () => {
  await scene.sql('delete from key_alarm');
  untilList(5);
  expect(await look()).toMatchObject([{ what: 'crl', days: 7 }]);
  expect(await look()).toEqual([]);
});

it('is read by those who run the platform, and changed by nobody', async () => {
  now = start;
  expect((await scene.read(undefined, 'keys')).status).toBe(401);
  for (const who of [scene.agent, scene.head, scene.consul]) expect((await scene.read(who, 'keys')).status).toBe(403);
  for (const who of [scene.desk, scene.auditor]) expect((await scene.read(who, 'keys')).status).toBe(200);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const)
    expect((await scene.fixture.service.request(method, '/v1/documents/keys', { as: administrator })).status).toBe(404);
});
