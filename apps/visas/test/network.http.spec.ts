import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

interface PostLoad {
  post: string;
  files: number;
  late: number;
  atHeadquarters: number;
  states: Record<string, number>;
  ages: Record<string, number>;
}
interface Load {
  posts: PostLoad[];
  services: Array<{ service: string; waiting: number; late: number; oldestDueOn: string; posts: object[] }>;
}

let scene: VisasScene;
let desk: Actor;
const files: Record<string, Seen> = {};
beforeAll(async () => {
  scene = await VisasScene.open();
  desk = scene.staff();
  await scene.grant(desk, 'central-desk', '*');
  files['unpaid'] = await scene.submitted();
  files['new'] = await scene.paid();
  files['old'] = await scene.examined();
  await scene.post(scene.agent, files['old'].id, 'open-consultation', { service: 'security' });
  files['elsewhere'] = await scene.paid();
  await scene.post(desk, files['elsewhere'].id, 'transfer', { post: 'PAR', reason: 'Déménagement' });
  await scene.draft();
  // What time does, and no command may: 20 days ago, and late; the question late since the day before yesterday.
  await scene.service.sql(
    `update visa_application set submitted_at = submitted_at - interval '20 days', due = '{"step":"examination","on":"2026-11-19"}' where id = $1`,
    [files['old'].id],
  );
  await scene.service.sql(`update consultation set due_on = '2026-11-18' where application_id = $1`, [files['old'].id]);
});
afterAll(() => scene.close());

const load = async (as = desk, query = ''): Promise<Load> =>
  (await scene.send('GET', `/network${query}`, { as })).body as unknown as Load;
const list = (query: string, as = desk) => scene.send('GET', `/network/${query}`, { as });
const ids = ({ body }: { body: Seen }): string[] => body.items.map(({ id }) => id);

describe('the network at one glance', () => {
  it('counts by post, state and age, what is late and for whom it waits', async () => {
    const { posts, services } = await load();
    expect(posts).toMatchObject([
      { post: 'BER', files: 3, late: 1, atHeadquarters: 0 },
      { post: 'PAR', files: 1, late: 0, states: { ADMISSIBILITY: 1 } },
    ]);
    expect(posts[0]?.states).toEqual({
      ...{ AWAITING_PAYMENT: 1, ADMISSIBILITY: 1, INFO_REQUESTED: 0 },
      ...{ EXAMINATION: 1, DECISION_PROPOSED: 0, GRANTED: 0, APPEAL_LODGED: 0 },
    });
    expect(posts[0]?.ages).toEqual({ '0-7': 2, '8-15': 0, '16-30': 1, '31-45': 0, 'over-45': 0 });
    expect(services).toEqual([
      {
        ...{ service: 'security', name: expect.objectContaining({ fr: expect.any(String) }), waiting: 1, late: 1 },
        ...{ oldestDueOn: '2026-11-18', posts: [{ post: 'BER', waiting: 1, late: 1 }] },
      },
    ]);
  });

  it('shows to a head of posts those posts, and to nobody else anything', async () => {
    expect((await load(scene.consul)).posts.map(({ post }) => post)).toEqual(['BER']);
    expect(ids(await list('files', scene.consul))).not.toContain(files['elsewhere']?.id);
    expect((await list('files?post=PAR', scene.consul)).status).toBe(404);
    const outcomes = await Promise.all(
      ['', '/files', '/files.csv', '/consultations'].map(async (path) => [
        (await scene.send('GET', `/network${path}`)).status,
        (await scene.send('GET', `/network${path}`, { as: scene.applicant })).status,
        (await scene.send('GET', `/network${path}`, { as: scene.agent })).body.code,
        (await scene.send('GET', `/network${path}`, { as: { ...desk, purpose: null } })).body.code,
        (await scene.send('GET', `/network${path}?post=ber!`, { as: desk })).status,
      ]),
    );
    expect(outcomes).toEqual(Array(4).fill([401, 403, 'not-permitted', 'purpose-missing', 400]));
  });

  it('lists open files, the oldest first, by what one looks for, page by page', async () => {
    const { id } = files['old'] as Seen;
    expect(ids(await list('files'))[0]).toBe(id);
    for (const query of ['age=16-30', 'overdue=true', 'service=security', 'state=EXAMINATION&post=BER']) {
      expect(ids(await list(`files?${query}`))).toEqual([id]);
    }
    expect(ids(await list('files?age=31-45'))).toEqual([]);
    const first = await list('files?limit=3');
    const second = await list(`files?limit=3&cursor=${first.body.next}`);
    expect(new Set([...ids(first), ...ids(second)]).size).toBe(4);
    expect(second.body.next).toBeNull();
    expect((await list('files?cursor=WzFd')).body.code).toBe('cursor-invalid');
    expect((await list('files?state=DRAFT')).status).toBe(400);
  });

  it('lists answers that are late', async () => {
    const { body } = await list('consultations');
    expect(body.items).toMatchObject([
      { applicationId: files['old']?.id, post: 'BER', service: 'security', dueOn: '2026-11-18', daysLate: 2 },
    ]);
    expect((await list('consultations?service=labour')).body.items).toEqual([]);
    expect((await list('consultations', scene.consul)).body.items).toHaveLength(1);
  });

  it('writes down who looked at files', async () => {
    const [before] = await scene.service.sql<{ reads: number }>(`select count(*)::int as reads from file_read`);
    await list('files.csv');
    const rows = await scene.service.sql(`select what, purpose from file_read order by id offset $1`, [before?.reads]);
    expect(rows).toEqual([{ what: 'network/csv', purpose: 'adjudication' }]);
  });
});

describe('the list as a file', () => {
  const csv = async (query = '', as = desk) => {
    const answer = await scene.send('GET', `/network/files.csv${query}`, { as });
    return { ...answer, text: String(answer.body) };
  };

  it('has the lines that the list has', async () => {
    const { text, headers } = await csv('?age=16-30');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [head, line, end] = text.split('\r\n');
    expect(head).toMatch(/^\uFEFFRéférence;Poste;État/);
    expect(line).toBe(`${files['old']?.reference};BER;EXAMINATION;examination;2026-11-19;oui;20;non;non;security`);
    expect(end).toBe('');
    expect((await csv('?language=en')).text).toMatch(/^\uFEFFReference,Post,State/);
    expect((await csv('', scene.consul)).text).not.toContain(';PAR;');
  });

  it('has every file once, also where it takes several parts, and no cell that a spreadsheet would calculate', async () => {
    const { id } = files['new'] as Seen;
    await scene.service.sql(
      `insert into visa_application (id, version, state, applicant_person_id, language, form_version, reference, post,
         submitted_at, created_at, updated_at)
       select gen_random_uuid(), 1, 'ADMISSIBILITY', applicant_person_id, language, form_version,
         '=HYPERLINK("x";' || n || ')', post, submitted_at, created_at, updated_at
       from visa_application, generate_series(1, 2100) n where id = $1`,
      [id],
    );
    const lines = (await csv()).text.split('\r\n').slice(1, -1);
    expect(lines).toHaveLength(2104);
    expect(new Set(lines).size).toBe(2104);
    const planted = lines.filter((line) => line.includes('HYPERLINK'));
    expect(planted).toHaveLength(2100);
    expect(planted.filter((line) => !line.startsWith(`"'=`))).toEqual([]);
  });
});

describe('several files sent to another post', () => {
  const send = (rows: object[], as = desk, headers = {}, post = 'PAR') =>
    scene.send('POST', '/transfers', { as, headers, body: { post, reason: 'Trop de dossiers à Berlin', files: rows } });

  it('each has its own outcome, and a repeated request sends nothing twice', async () => {
    const [a, b, granted] = [await scene.paid(), await scene.paid(), await scene.granted()];
    const rows = [
      { id: a.id, version: a.version },
      { id: b.id, version: b.version - 1 },
      { id: granted.id },
      { id: uuidv7() },
      { id: a.id },
      { id: b.id, version: b.version },
    ];
    const headers = { 'idempotency-key': uuidv7() };
    const { status, body } = await send(rows, desk, headers);
    expect(status).toBe(200);
    const codes = [null, 'stale-version', 'illegal-transition', 'not-found', 'already-there', null];
    expect(body.items.map(({ code }) => code)).toEqual(codes);
    const outcomes = body.items.map((item) => item['outcome']);
    expect(outcomes.filter((outcome) => outcome === 'transferred')).toHaveLength(2);
    expect((await send(rows, desk, headers)).body.items.map((item) => item['outcome'])).toEqual(outcomes);
    expect((await scene.facts(a.id)).filter((fact) => fact === 'application.transferred')).toHaveLength(1);
    expect(ids(await list('files?post=PAR'))).toEqual(expect.arrayContaining([a.id, b.id]));
  });

  it('is for headquarters, to a post that is open', async () => {
    const { id } = await scene.paid();
    expect((await send([{ id }], scene.consul)).body.items[0]?.code).toBe('not-permitted');
    expect((await send([{ id }], desk, {}, 'XXX')).body.items[0]?.code).toBe('post-unknown');
    expect((await scene.send('POST', '/transfers', { body: { post: 'PAR', reason: 'x', files: [] } })).status).toBe(
      401,
    );
    expect((await send([{ id: 'no' }])).status).toBe(400);
    expect((await send([{ id }], desk, { 'idempotency-key': '' })).status).toBe(400);
  });
});
