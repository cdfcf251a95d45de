import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { MovingClock } from './moving-clock';
import { policy, PolicyScene } from './policy-scene';
import { form, VisasScene } from './visas-scene';
import type { SeenAnswer } from './visas-scene';

const clock = new MovingClock('2026-11-20T09:00:00Z');
let scene: VisasScene;
let desk: Actor;
let elsewhere: Actor;
const files: Record<string, string> = {};
beforeAll(async () => {
  scene = await VisasScene.open({ clock });
  [desk, elsewhere] = [scene.staff(), scene.staff()];
  await scene.grant(desk, 'central-desk', '*');
  await scene.grant(elsewhere, 'agent', 'PAR');
  const journeys = {
    short: {},
    many: { visaType: 'V03M' },
    soon: { visaType: 'V03M', processing: 'express' },
    'many-again': { visaType: 'V03M' },
    moved: { visaType: 'V03M' },
  };
  for (const [name, journey] of Object.entries(journeys)) {
    scene.traveller = { journey: { ...form.journey, ...journey } };
    files[name] = (await scene.paid()).id;
  }
  scene.traveller = {};
  await scene.post(desk, files['moved'] as string, 'transfer', { post: 'PAR', reason: 'Déménagement' });
}, 120_000);
afterAll(() => scene.close());

const named = ({ body }: SeenAnswer): string[] => {
  const ids = body.items.map(({ id }) => id);
  return Object.keys(files).filter((name) => ids.includes(files[name] as string));
};
const ask = (query: string, as = scene.agent, name = 'admissibility') =>
  scene.send('GET', `/queues/${name}?limit=100&${query}`, { as });
const queue = async (query: string, as = scene.agent) => named(await ask(query, as));

describe('a queue by type of visa and class of processing', () => {
  it('shows the files of that type, of that class, and of both', async () => {
    expect(await queue('visaType=V03S')).toEqual(['short']);
    expect(await queue('visaType=V03M')).toEqual(['many', 'soon', 'many-again']);
    expect(await queue('processing=express')).toEqual(['soon']);
    expect(await queue('processing=standard')).toEqual(['short', 'many', 'many-again']);
    expect(await queue('visaType=V03M&processing=standard&assigned=nobody')).toEqual(['many', 'many-again']);
    expect(await queue('visaType=OFFICIAL')).toEqual([]);
  });

  it('shows to headquarters those of every post, to a post its own alone', async () => {
    expect(await queue('visaType=V03M', desk)).toEqual(['many', 'soon', 'many-again', 'moved']);
    expect(await queue('visaType=V03M&post=PAR', desk)).toEqual(['moved']);
    expect(await queue('processing=express', desk)).toEqual(['soon']);
    expect(await queue('processing=standard', desk)).toEqual(['short', 'many', 'many-again', 'moved']);
    expect(await queue('visaType=V03M', elsewhere)).toEqual(['moved']);
    expect((await ask('visaType=V03M&post=BER', elsewhere)).status).toBe(404);
  });

  it.each(['agent', 'desk'] as const)('comes page by page, each file once (%s)', async (who) => {
    const as = who === 'agent' ? scene.agent : desk;
    const all = (await ask('visaType=V03M', as)).body.items.map(({ id }) => id);
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const from = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await scene.send('GET', `/queues/admissibility?limit=1&visaType=V03M${from}`, { as });
      found.push(...body.items.map(({ id }) => id));
      cursor = body.next;
    }
    expect(found).toEqual(all);
    expect(found.length).toBeGreaterThan(2);
  });

  it('counts what waits, whatever is looked for', async () => {
    expect((await ask('visaType=OFFICIAL')).body['counts']).toMatchObject({ admissibility: 4 });
  });

  it('follows the file: a draft again has none', async () => {
    const { id } = await scene.submitted();
    const inPayment = async () => (await ask('visaType=V03S', scene.agent, 'payment')).body.items.map((one) => one.id);
    expect(await inPayment()).toEqual([id]);
    await scene.service.sql(`update visa_application set assessment = null where id = $1`, [id]);
    expect(await inPayment()).toEqual([]);
  });
});

describe('the list of headquarters by type and class', () => {
  it('and its file', async () => {
    const list = async (query: string, as = desk) =>
      named(await scene.send('GET', `/network/files?limit=100&${query}`, { as }));
    expect(await list('visaType=V03M&processing=standard')).toEqual(['many', 'many-again', 'moved']);
    expect(await list('processing=express', scene.consul)).toEqual(['soon']);
    const csv = await scene.send('GET', '/network/files.csv?processing=express', { as: desk });
    expect(String(csv.body).trimEnd().split('\r\n')).toHaveLength(2);
  });
});

describe('what nobody knows', () => {
  it.each([
    ['visaType=v03s', '/visaType'],
    ['visaType=V99X', '/visaType'],
    ['processing=urgent', '/processing'],
    ['purpose=tourism', '/purpose'],
    ['nationality=DEU', '/nationality'],
  ])('%s is refused by its name', async (query, pointer) => {
    for (const path of ['/queues/admissibility', '/network/files', '/network/files.csv']) {
      const { status, body } = await scene.send('GET', `${path}?${query}`, { as: desk });
      expect([path, status, body.errors.map((error) => error.pointer)]).toEqual([path, 400, [pointer]]);
    }
  });

  it('a type is known from the day of its policy on, and for ever, for files keep it', async () => {
    const policies = await PolicyScene.open(scene);
    const next = await policies.approved(
      policy('WITHOUT-V03M', (set) => {
        set.activeFrom = '2026-11-24' as typeof set.activeFrom;
        set.visaTypes = set.visaTypes.filter(({ code }) => code !== 'V03M');
        for (const { amounts } of set.fees) delete amounts['V03M'];
        const [first] = set.visaTypes;
        set.visaTypes.push({ ...(first as NonNullable<typeof first>), code: 'V24M', text: { fr: 'Neuf', en: 'New' } });
        for (const { amounts } of set.fees) amounts['V24M'] = 20_000;
      }),
    );
    expect(next.state).toBe('APPROVED');
    const codes = async () => (await scene.send('GET', '/visa-types')).body.items.map((type) => type['code']);
    expect([await codes(), (await ask('visaType=V24M')).status]).toEqual([expect.not.arrayContaining(['V24M']), 400]);
    clock.moveTo('2026-11-25T09:00:00Z');
    expect(await codes()).toEqual(expect.arrayContaining(['V03M', 'V24M']));
    expect(await queue('visaType=V03M')).toEqual(['many', 'soon', 'many-again']);
    expect(await queue('visaType=V24M')).toEqual([]);
  });
});
