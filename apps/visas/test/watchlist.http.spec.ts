import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { Client } from 'pg';
import { modibo, ScreeningScene, wanted } from './screening-scene';
import { MovingClock } from './moving-clock';
import { VisasScene } from './visas-scene';

const clock = new MovingClock('2026-08-03T09:00:00Z');
let visas: VisasScene;
let scene: ScreeningScene;
beforeAll(async () => {
  visas = await VisasScene.open({ clock });
  scene = await ScreeningScene.open(visas);
});
afterAll(() => visas?.close());
beforeEach(() => clock.moveTo('2026-08-03T09:00:00Z'));

const step = (
  id: string,
  verb: string,
  as = scene.two,
  sent: { body?: object; headers?: Record<string, string> } = {},
) => scene.send(`/watchlist/${id}/${verb}`, sent.body ?? {}, as, sent.headers);

describe('the watchlist', () => {
  it('is entered by one person and approved by another, removed likewise; who did it stays, what was said goes', async () => {
    const proposed = await scene.send('/watchlist', wanted);
    expect([proposed.status, proposed.body]).toMatchObject([
      201,
      { state: 'PROPOSED', matches: false, version: 1, allowedActions: [] },
    ]);
    const { id } = proposed.body;
    const own = await step(id, 'approve', scene.one);
    expect([own.status, own.body.code]).toEqual([403, 'four-eyes']);
    expect((await step(id, 'approve', scene.two, { body: { force: true } })).status).toBe(400);
    expect((await step(id, 'approve', scene.two, { headers: { 'if-match': '"9"' } })).status).toBe(412);
    expect((await step(id, 'approve')).body).toMatchObject({ state: 'ACTIVE', matches: true, version: 2 });
    expect((await step(id, 'approve')).status).toBe(409);
    expect((await step(id, 'review', scene.one, { body: { reviewOn: '2028-01-15' } })).body['reviewOn']).toBe(
      '2028-01-15',
    );
    expect((await step(id, 'review', scene.one, { body: { reviewOn: 'soon' } })).status).toBe(400);
    await step(id, 'propose-removal', scene.one);
    expect((await step(id, 'reject-removal')).body.state).toBe('ACTIVE');
    await step(id, 'propose-removal', scene.two);
    expect((await step(id, 'approve-removal', scene.two)).body.code).toBe('four-eyes');
    expect((await step(id, 'approve-removal', scene.one)).body).toMatchObject({ state: 'REMOVED', matches: false });
    const seen = (await scene.get(`/watchlist/${id}`)).body;
    expect(seen).toMatchObject({ names: [], note: '', legalBasis: wanted.legalBasis });
    expect((seen['history'] as Array<{ what: string }>).map(({ what }) => what)).toEqual([
      ...['propose', 'approve', 'review', 'propose-removal', 'reject-removal', 'propose-removal', 'approve-removal'],
    ]);
    const left = await visas.service.sql(
      `select 1 from watchlist_key where entry_id = $1 union all select 1 from field_key where person_id = $1`,
      [id],
    );
    expect(left).toEqual([]);
  });

  it('is read with a purpose by security officers alone, and that it was read is written down', async () => {
    const { id } = await scene.listed();
    expect((await scene.get(`/watchlist/${id}`)).body).toMatchObject({ names: wanted.names, note: wanted.note });
    const reads = await visas.service.sql(
      `select what from file_read where what like 'watchlist%' and by_person = $1`,
      [scene.one.personId],
    );
    expect(reads).toContainEqual({ what: 'watchlist-entry' });
    for (const as of [visas.agent, visas.consul]) {
      expect((await scene.get(`/watchlist/${id}`, as)).status).toBe(403);
      expect((await scene.send('/watchlist', wanted, as)).status).toBe(403);
    }
    expect((await scene.get('/watchlist', { ...scene.one, purpose: null })).status).toBe(400);
    expect((await scene.get('/watchlist', { ...scene.one, purpose: 'border-check' })).status).toBe(403);
    expect((await scene.get(`/watchlist/${uuidv7()}`)).status).toBe(404);
    // A program holds the role too and still lists nobody.
    expect((await scene.send('/watchlist', wanted, { ...scene.one, kind: 'client', strength: 'client' })).status).toBe(
      403,
    );
  });

  it.each<[string, object]>([
    ['/birthDate', { birthDate: undefined }],
    ['/reviewOn', { reviewOn: '2029-01-01' }],
    ['/expiresOn', { expiresOn: '2026-08-03' }],
  ])('what cannot be is refused at %s', async (pointer, over) => {
    const { status, body } = await scene.send('/watchlist', { ...wanted, ...over });
    expect([status, body.errors[0]?.pointer]).toEqual([422, pointer]);
  });

  it('an entry that ended matches no more, without anybody doing anything', async () => {
    await scene.listed({ expiresOn: '2026-08-30', reviewOn: '2026-08-20' });
    const names = [{ surname: 'Sangaray', givenNames: 'Fodeh' }];
    await scene.listed({ names, expiresOn: '2026-08-30', reviewOn: '2026-08-20' });
    const fode = { ...modibo, surname: 'Sangaré', givenNames: 'Fodé' };
    clock.moveTo('2026-08-30T12:00:00Z');
    expect(await scene.hitsOf(await scene.screened(fode, 'C01A00001'))).toHaveLength(1);
    clock.moveTo('2026-08-31T00:30:00Z');
    expect(await scene.hitsOf(await scene.screened(fode, 'C01A00002'))).toHaveLength(0);
  });

  it('lists what is to be reviewed, page by page', async () => {
    const due = [await scene.listed({ reviewOn: '2026-09-01' }), await scene.listed({ reviewOn: '2026-09-02' })];
    clock.moveTo('2026-09-02T10:00:00Z');
    const first = (await scene.get('/watchlist?review=due&limit=1')).body;
    const second = (await scene.get(`/watchlist?review=due&limit=1&cursor=${first.next}`)).body;
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual(due.map(({ id }) => id).reverse());
  });

  it('holds no name and no number in clear, and shows nothing to who is not the service', async () => {
    await scene.listed({ documents: [{ issuer: 'FRA', number: '19AT52417' }] });
    const [dump] = await visas.service.sql<{ text: string }>(
      `select string_agg(e::text, '') || (select string_agg(k::text, '') from watchlist_key k)
         || (select string_agg(h::text, '') from watchlist_history h) as text from watchlist_entry e`,
    );
    for (const secret of ['Koulibali', 'Modiboh', '19AT52417', 'tribunal']) expect(dump?.text).not.toContain(secret);
    const application = new Client({ connectionString: visas.service.database.appUrl });
    await application.connect();
    const tables = [
      'watchlist_entry',
      'watchlist_key',
      'watchlist_history',
      'screening_hit',
      'lost_document',
      'listed_number',
    ];
    for (const table of tables) {
      await application.query('begin');
      await application.query(
        `select set_config('jatigi.posts', '{*}', true), set_config('jatigi.actor_kind', 'person', true),
                set_config('jatigi.service', 'visas', true)`,
      );
      const { rows } = await application.query(`select count(*)::int as seen from ${table}`);
      expect([table, rows[0]]).toEqual([table, { seen: 0 }]);
      await application.query('rollback');
    }
    await application.end();
  });
});
