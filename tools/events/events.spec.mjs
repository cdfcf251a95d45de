import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICES } from '../dev/services.mjs';
import { runTool, startDoor } from './run-tool.mjs';

const opened = [201, { strength: 'mfa' }, { 'set-cookie': '__Host-jatigi-session=abc; Secure; HttpOnly' }];
const closed = [204, ''];
const who = ['--account', 'admin@example.org'];
const password = { JATIGI_PASSWORD: 'a password' };
const operations = (service) => `/v1/${service}/operations/events`;
const standing = (service) => ({
  service,
  relay: { state: 'leading', position: 7, lagEvents: 2, lagSeconds: 3.2, heartbeatSeconds: 0.1, logEpoch: 'e-1' },
  consumer: {
    state: 'running',
    parked: { poison: 1 },
    brokerError: null,
    partitions: [{ topic: 'visas.v1', partition: 0, next: 5, end: 9, lag: 4 }],
  },
});

let folder, door, answers;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jatigi-events-'));
  answers = { 'POST /v1/session': opened, 'DELETE /v1/session': closed, 'GET /v1/session': [200, {}] };
  door = await startDoor(answers);
});
afterEach(async () => {
  await door.stop();
  rmSync(folder, { recursive: true });
});

const tool = (...args) => runTool([...args, '--gateway', door.url, ...who], password);
const keys = () => door.seen.map(({ key }) => key);

describe('usage', () => {
  it.each([
    [['fly'], /no command "fly"/],
    [['show', 'visas'], /takes 2 words/],
    [['show', 'visas', 'x'], /ROW is the number/],
    [['replay', 'visas'], /Name one of/],
    [['replay', 'visas', '--all', '--reason', 'gap'], /Name one of/],
    [['replay', 'visas', '--row', 'x'], /ROW is the number/],
    [['discard', 'visas', '1'], /Either --reason/],
    [['discard', 'visas', '1', '--agree', '--reason', 'x'], /Either --reason/],
    [['topics', 'delete'], /topics diff/],
    [['status', '--nonsense'], /nonsense/],
  ])('%p ends with 2 and sends nothing', async (args, message) => {
    const { code, err } = await tool(...args);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    expect(door.seen).toEqual([]);
  });

  it('helps', async () => expect(await runTool(['--help'])).toMatchObject({ code: 0, err: '' }));
});

describe('who', () => {
  it('signs in, says why, ends the session with the command', async () => {
    answers[`GET ${operations('visas')}/parked?limit=1000`] = [200, { lines: [] }];
    const { code, out } = await tool('parked', '--service', 'visas');
    expect([code, out]).toEqual([0, 'Nothing waits.\n']);
    expect(keys()).toEqual(['POST /v1/session', `GET ${operations('visas')}/parked?limit=1000`, 'DELETE /v1/session']);
    expect(door.seen[0].body).toEqual({ login: 'admin@example.org', password: 'a password' });
    const { headers } = door.seen[1];
    expect(headers).toMatchObject({ cookie: '__Host-jatigi-session=abc', 'purpose-of-use': 'administration' });
  });

  it('is told when credentials are wrong, and when a role is missing', async () => {
    answers['POST /v1/session'] = [401, { code: 'sign-in-failed', detail: 'x' }];
    expect(await tool('status')).toMatchObject({ code: 4, err: expect.stringContaining('sign-in-failed') });
    answers['POST /v1/session'] = opened;
    answers[`GET ${operations('visas')}/parked/3`] = [403, { code: 'not-permitted', detail: 'No.' }];
    expect(await tool('show', 'visas', '3')).toMatchObject({ code: 4, err: expect.stringContaining('administrator') });
    expect(keys().at(-1)).toBe('DELETE /v1/session');
  });

  it('sends the code of a seed with the password, never a password in clear text', async () => {
    const seed = join(folder, 'seed');
    writeFileSync(seed, 'JBSWY3DPEHPK3PXPAAAAAAAAAAAAAAA2\n');
    await tool('show', 'visas', '3', '--totp-secret-file', seed);
    expect(door.seen[0].body.totp).toMatch(/^\d{6}$/);
    const far = await runTool(['status', '--gateway', 'http://consulate.example', ...who], password);
    expect(far).toMatchObject({ code: 2, err: expect.stringContaining('https') });
  });

  it('asks nothing where there is no terminal', async () => {
    const { code, err } = await runTool(['status', '--gateway', door.url]);
    expect([code, err]).toEqual([2, expect.stringContaining('Account is missing')]);
  });

  it('keeps a session for itself alone, uses it again, and ends it', async () => {
    const file = join(folder, 'session');
    answers[`GET ${operations('visas')}/parked?limit=1000`] = [200, { lines: [] }];
    const list = () => tool('parked', '--service', 'visas', '--keep-session', file);
    await list();
    await list();
    expect(keys().filter((key) => key === 'POST /v1/session')).toHaveLength(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).not.toContain('a password');
    chmodSync(file, 0o644);
    expect(await list()).toMatchObject({ code: 2, err: expect.stringContaining('chmod 600') });
    chmodSync(file, 0o600);
    expect(await runTool(['sign-out', '--keep-session', file])).toMatchObject({ code: 0 });
    expect([keys().at(-1), existsSync(file)]).toEqual(['DELETE /v1/session', false]);
  });

  it('hears that the gateway is down', async () => {
    const away = await runTool(['status', '--gateway', 'http://127.0.0.1:1', ...who], password);
    expect(away).toMatchObject({ code: 3, err: expect.stringContaining('does not answer') });
  });
});

describe('status', () => {
  it('says which topics wait for the log of their producer, and what to do', async () => {
    for (const service of SERVICES) answers[`GET ${operations(service)}/status`] = [200, standing(service)];
    expect((await tool('status')).out).not.toContain('what to do');
    const waits = (topic, code) => ({ topic, code, detail: `detail of ${code}`, since: new Date(Date.now() - 3_000) });
    const { consumer, ...rest } = standing('visas');
    consumer.waitingTopics = [waits('civil-registry.v1', 'range-archived'), waits('payments.v1', 'peer-unavailable')];
    answers[`GET ${operations('visas')}/status`] = [200, { ...rest, consumer }];
    const { out } = await tool('status');
    expect(out).toMatch(
      /^visas +civil-registry\.v1 +range-archived +\d s +detail of .+log of civil-registry: docs\/runbooks/m,
    );
    expect(out).toMatch(/^visas +payments\.v1 +peer-unavailable .+by itself/m);
  });

  it('shows every service, and those that answer when one does not', async () => {
    for (const service of SERVICES) answers[`GET ${operations(service)}/status`] = [200, standing(service)];
    const all = await tool('status');
    expect(all.code).toBe(0);
    for (const service of SERVICES) expect(all.out).toMatch(new RegExp(`^${service} +leading +7 +2 \\(3 s\\)`, 'm'));
    expect(all.out).toMatch(/^visas +running +4 +poison 1/m);
    expect(all.out).toMatch(/^visas +visas\.v1 +1 +5 +9 +4/m);
    answers[`GET ${operations('visas')}/status`] = [503, { code: 'service-unavailable', detail: 'visas is down.' }];
    const some = await tool('status');
    expect([some.code, some.out]).toEqual([1, expect.stringMatching(/^visas +service-unavailable/m)]);
    expect(some.out).toMatch(/^payments +leading/m);
    const { services } = JSON.parse((await tool('status', '--json')).out);
    expect(services.map(({ service }) => service)).toEqual(SERVICES);
  });
});

describe('parked', () => {
  const path = (service) => `GET ${operations(service)}/parked?limit=1000`;
  const line = { eventRow: 7, aggregateId: 'a-7', reason: 'gap', ageSeconds: 5, attempts: 1, waiting: 1, detail: 'x' };

  it('shows the lines of all services, and those that answer when one does not; the exit code tells', async () => {
    for (const service of SERVICES) answers[path(service)] = [200, { lines: [] }];
    answers[path('payments')] = [200, { lines: [line] }];
    expect(await tool('parked')).toMatchObject({ code: 0, out: expect.stringMatching(/^payments +7 +a-7/m) });
    answers[path('visas')] = [503, { code: 'service-unavailable', detail: 'visas is down.' }];
    const some = await tool('parked');
    expect([some.code, some.out]).toEqual([1, expect.stringMatching(/^payments +7 +a-7/m)]);
    expect(some.out).toContain('visas does not answer: service-unavailable');
    const { lines, silent } = JSON.parse((await tool('parked', '--json')).out);
    expect([lines.length, silent.map(({ service }) => service)]).toEqual([1, ['visas']]);
    expect(await tool('parked', '--service', 'visas')).toMatchObject({ code: 3, err: expect.stringContaining('down') });
  });
});

describe('show', () => {
  it('tells one event of the log of a service by its id', async () => {
    const eventId = '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f1009';
    const entry = {
      position: 12,
      relayed: false,
      eventId,
      aggregateType: 'application',
      aggregateId: 'a-1',
      version: 3,
    };
    const more = { type: 'ml.consular.visa.issued.v1', headers: { actor: 'service:visas' }, payload: { x: 1 } };
    answers[`GET ${operations('visas')}/log/${eventId}`] = [
      200,
      { ...entry, ...more, occurredAt: '2026-11-29T10:00:00Z' },
    ];
    const { code, out } = await tool('show', 'visas', eventId);
    expect(code).toBe(0);
    expect(out).toMatch(/^log +visas, position 12, not on Kafka yet/m);
    expect(out).toMatch(/^aggregate +application a-1 version 3/m);
    expect(out).toMatch(/^ +actor +service:visas/m);
    expect(out).toContain('{"x":1}');
    expect(await tool('show', 'visas', eventId.replace('1009', '1010'))).toMatchObject({ code: 5 });
  });
});

describe('orders', () => {
  const replays = `POST ${operations('visas')}/replays`;

  it('replay one aggregate, a reason, or all; what still waits is a no', async () => {
    const cause = { reason: 'poison', detail: 'Error: cannot' };
    answers[replays] = [200, { replayed: [{ aggregateId: 'a-1', applied: 1, waiting: 2, cause }] }];
    const one = await tool('replay', 'visas', '--aggregate', 'a-1');
    expect([one.code, one.out]).toEqual([1, expect.stringMatching(/a-1 +1 +2 +poison: Error: cannot/)]);
    answers[replays] = [200, { replayed: [{ aggregateId: 'a-1', applied: 3, waiting: 0, cause: null }] }];
    expect((await tool('replay', 'visas', '--reason', 'poison')).code).toBe(0);
    expect((await tool('replay', 'visas', '--all')).code).toBe(0);
    const sent = door.seen.filter(({ key }) => key === replays).map(({ body }) => body);
    expect(sent).toEqual([{ aggregateId: 'a-1' }, { reason: 'poison' }, { all: true }]);
  });

  it('replay: page after page with progress, a record of which nobody knows more by its row', async () => {
    const applied = (aggregateId) => ({ aggregateId, applied: 2, waiting: 0, cause: null });
    const stray = { aggregateId: null, row: 9, applied: 0, waiting: 1, cause: { reason: 'unreadable', detail: 'no' } };
    answers[replays] = ({ body }) => [
      200,
      body.after || body.row ? { replayed: [stray], next: null } : { replayed: [applied('a-1')], next: 4 },
    ];
    const all = await tool('replay', 'visas', '--all');
    expect([all.code, all.out]).toEqual([
      1,
      expect.stringMatching(/a-1 +2 +0 +-\n\(nobody knows\) row 9 +0 +1 +unreadable: no/),
    ]);
    expect(all.err).toContain('1 lines: 2 events applied, 0 wait still, going on');
    await tool('replay', 'visas', '--row', '9');
    const sent = door.seen.filter(({ key }) => key === replays).map(({ body }) => body);
    expect(sent).toEqual([{ all: true }, { all: true, after: 4 }, { row: 9 }]);
    answers[replays] = ({ body }) =>
      body.after ? [504, { code: 'service-slow' }] : [200, { replayed: [applied('a-1')], next: 4 }];
    const slow = await tool('replay', 'visas', '--all');
    expect([slow.code, slow.err]).toEqual([
      3,
      expect.stringMatching(/service-slow.*Before that: 1 lines.*at work still/s),
    ]);
  });

  it('discard: the first asks with a reason, the second agrees, refusals are told', async () => {
    const event = { consumer: 'visas', state: 'parked', reason: 'poison', detail: 'x', topic: 't', headers: {} };
    answers[`POST ${operations('visas')}/parked/4/discard-request`] = [200, event];
    answers[`POST ${operations('visas')}/parked/4/discard`] = [200, { applied: 2, waiting: 0, cause: null }];
    const asked = await tool('discard', 'visas', '4', '--reason', 'Entered by hand.');
    expect([asked.code, asked.out]).toEqual([0, expect.stringContaining('discard visas 4 --agree')]);
    expect(door.seen.at(-2).body).toEqual({ reason: 'Entered by hand.' });
    const agreed = await tool('discard', 'visas', '4', '--agree');
    expect([agreed.code, agreed.out]).toEqual([0, expect.stringContaining('2 were applied')]);
    const problem = { code: 'event-not-first', detail: 'An earlier one waits.', first: 3 };
    answers[`POST ${operations('visas')}/parked/4/discard`] = [409, problem];
    const early = await tool('discard', 'visas', '4', '--agree');
    expect([early.code, early.err]).toEqual([5, expect.stringMatching(/event-not-first.*row 3/)]);
    expect(await tool('show', 'visa', '4')).toMatchObject({ code: 2, err: expect.stringContaining('civil-registry') });
  });
});
