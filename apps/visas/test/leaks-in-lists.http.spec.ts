import 'reflect-metadata';
import { waitFor } from '@jatigi/platform-testing';
import { Api } from './leaks/api';
import type { Operation } from './leaks/api';
import { askAs, isSuccess, readersIn, recordOf } from './leaks/asking';
import type { Recorded, Sent } from './leaks/asking';
import { expectedOfList, expectedOnFile } from './leaks/expected';
import type { Expected } from './leaks/expected';
import { fileNames, postOf, travellerOf } from './leaks/files';
import type { Desk } from './leaks/files';
import { LeakScene } from './leaks/leak-scene';
import type { Reader } from './leaks/readers';
import { deeds, lists, together } from './leaks/rule-table';

jest.setTimeout(300_000);
let scene: LeakScene;
let api: Api;
beforeAll(async () => {
  scene = await LeakScene.open();
  api = await Api.of(scene.visas.service.url);
});
afterAll(() => scene.visas.close());

const readers = () => readersIn(scene);
const ask = (reader: Reader, { method }: Operation, path: string, sent: Sent = {}) =>
  askAs(scene, reader, { method, path }, sent);
const withoutFile = (recorded: readonly Recorded[]) => recorded.map(({ file: _file, ...line }) => line);

const inList = (name: string): string =>
  ({
    'GET /requirements':
      '?nationality=DEU&residence=DEU&travelDocument=ordinary&purpose=tourism&arrival=2027-01-10&departure=2027-02-08',
    'GET /statistics': '?from=2026-11-01&to=2026-11-30',
    'GET /border/bundle': '?post=BKO',
    'GET /policy-sets/{id}/differences': '?against=SAMPLE-2026.1',
  })[name] ?? '';

function listPath({ name, path }: Operation): string {
  const [, first] = path.split('/');
  const ids: Record<string, string> = {
    'policy-sets': scene.policy,
    watchlist: scene.listed[0] ?? '',
    screening: scene.hit,
  };
  const byId = path.replace('{id}', ids[first ?? ''] ?? '');
  return byId.replace('{queue}', 'admissibility').replace('{simulation}', scene.simulation) + inList(name);
}

describe.each(Object.entries(lists))('%s', (name, row) => {
  it('names to each reader the files of the table, and no other', async () => {
    const operation = api.operation(name);
    const document = { visaNumber: scene.visaNumber };
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    for (const [who, reader] of readers()) {
      const seen = await ask(reader, operation, listPath(operation), {
        body: { ...(row.post && { post: row.post }), document },
      });
      const status = expectedOfList(reader, row, operation.action);
      const named = status === 200 ? (row.names?.(reader.posts) ?? []) : [];
      found.push([who, isSuccess(seen.status) ? 200 : seen.status, seen.traces, withoutFile(seen.recorded)]);
      const recorded = status === 200 ? withoutFile(recordOf(reader, row.recorded, null)) : [];
      wanted.push([who, status, { files: named, persons: row.tells ? named : [] }, recorded]);
    }
    expect(found).toEqual(wanted);
  });
});

describe.each(Object.entries(deeds))('%s', (name, row) => {
  it('refuses whoever has none of its roles, and its answer tells nothing', async () => {
    const operation = api.operation(name);
    const path = operation.path.replace('{code}', 'labour');
    const body = api.bodyOf(operation);
    for (const [who, reader] of readers()) {
      if (expectedOfList(reader, row, operation.action) === 200) continue;
      const seen = await ask(reader, operation, listPath({ ...operation, path }), {
        body,
        headers: { 'if-match': '"999"' },
      });
      const isRefused = [401, 403, 404].includes(seen.status) || seen.answer.status === 400;
      const refusal = (seen.answer.body as { code?: string }).code;
      expect([who, name, isRefused, refusal === 'invalid', seen.traces, seen.recorded]).toEqual([
        ...[who, name, true, false, { files: [], persons: [] }, []],
      ]);
    }
  });
});

describe('what is counted, listed and searched', () => {
  const queues = {
    admissibility: 'filed stranger inParis',
    payment: 'unpaid',
    information: 'asked',
    examination: 'examined',
    decision: 'proposed',
    closed: 'issued refused',
  };

  it('a queue counts and shows the files of the reader’s posts alone', async () => {
    for (const who of ['agent', 'consul', 'agent in Paris', 'headquarters', 'auditor'] as const) {
      const reader = scene.as(who);
      for (const [queue, inIt] of Object.entries(queues)) {
        const files = fileNames.filter((file) => inIt.split(' ').includes(file));
        const own = files.filter((file) => reader.posts.includes('*') || reader.posts.includes(postOf(file) ?? ''));
        const seen = await ask(reader, api.operation('GET /queues/{queue}'), `/queues/${queue}`);
        const { counts } = seen.answer.body as { counts: Record<string, number> };
        expect([who, queue, seen.traces, counts[queue]]).toEqual([who, queue, { files: own, persons: [] }, own.length]);
        const elsewhere = reader.posts.includes('PAR') ? 'BER' : 'PAR';
        if (reader.posts.includes('*')) continue;
        expect(
          (await ask(reader, api.operation('GET /queues/{queue}'), `/queues/${queue}?post=${elsewhere}`)).status,
        ).toBe(404);
      }
    }
  });

  it('a list of own files is of own files: a helper’s of those that the mandate names', async () => {
    const operation = api.operation('GET /applications');
    for (const [who, reader] of readers()) {
      const seen = await ask(reader, operation, '/applications?limit=100');
      const mayList = reader.scopes?.includes(operation.action) ?? true;
      const status = reader.actor.kind === 'anonymous' ? 401 : mayList ? 200 : 403;
      const files = status === 200 ? reader.own : [];
      expect([who, seen.status, seen.traces]).toEqual([who, status, { files, persons: [] }]);
    }
  });

  it('a desk is shown its own questions, not those to others about the same file', async () => {
    for (const who of ['security officer', 'labour ministry', 'partner State'] as const) {
      const { answer } = await ask(scene.as(who), api.operation('GET /consultations'), '/consultations');
      const own = scene.questions.get(scene.as(who).posts[0] as Desk);
      expect((answer.body as { items: Array<{ id: string }> }).items.map(({ id }) => id)).toEqual([own]);
    }
  });

  it.each(Object.entries(together))('%s answers for each file as the single command would', async (name, row) => {
    const operation = api.operation(name);
    const codes: Partial<Record<Expected, string[]>> = {
      200: [
        'illegal-transition',
        'stale-version',
        'decision-differs',
        'proposal-missing',
        'four-eyes',
        'already-there',
      ],
      403: ['not-permitted', 'scope-missing'],
      404: ['not-found'],
    };
    for (const [who, reader] of readers()) {
      if (reader.actor.kind === 'anonymous') continue;
      const files = fileNames.map((file) => ({ id: scene.idOf(file), version: 999, ...row.each }));
      const body = { ...row.body, files };
      const seen = await ask(reader, operation, operation.path, { body });
      const { items } = seen.answer.body as { items: Array<{ outcome: string; code: string }> };
      expect([who, seen.status, seen.traces.persons]).toEqual([who, 200, []]);
      for (const [index, file] of fileNames.entries()) {
        const expected = expectedOnFile(reader, file, row, operation.action);
        expect([who, file, items[index]?.outcome]).toEqual([who, file, expect.stringMatching(/^not-/)]);
        expect([who, file, codes[expected]]).toEqual([who, file, expect.arrayContaining([items[index]?.code])]);
      }
    }
  });

  it('an archive of own data is its owner’s', async () => {
    const operation = api.operation('GET /exports/{id}/archive');
    const { applicant } = scene.readers;
    const asked = await scene.visas.send('POST', '/exports', { as: applicant.actor, body: {} });
    const { id } = asked.body;
    const state = async () => (await scene.visas.send('GET', '/exports', { as: applicant.actor })).body.items[0]?.state;
    await waitFor(async () => (await state()) === 'READY' || null, { what: 'the archive', timeoutMs: 60_000 });
    for (const [who, reader] of readers()) {
      const seen = await ask(reader, operation, operation.path.replace('{id}', id));
      const isHers = who === 'applicant' ? 200 : 404;
      const status = reader.actor.kind === 'anonymous' ? 401 : reader.scopes ? 403 : isHers;
      // The names of what is in a ZIP stand in it as they are, and they hold the ids of her files.
      const files = status === 200 ? reader.own : [];
      expect([who, seen.status, seen.traces]).toEqual([who, status, { files, persons: [] }]);
    }
  });

  it('tracking tells whoever knows reference and birth date how it stands, and nobody anything else', async () => {
    const operation = api.operation('GET /tracking');
    const { birthDate } = travellerOf('filed').applicant;
    const [row] = await scene.visas.service.sql<{ reference: string }>(
      'select reference from visa_application where id = $1',
      [scene.idOf('filed')],
    );
    for (const [, reader] of readers()) {
      const right = await ask(reader, operation, `/tracking?reference=${row?.reference}&birthDate=${birthDate}`);
      expect([right.status, right.traces.persons]).toEqual([200, []]);
      const wrong = await ask(reader, operation, `/tracking?reference=${row?.reference}&birthDate=1990-01-01`);
      expect([wrong.status, wrong.traces]).toEqual([404, { files: [], persons: [] }]);
    }
  });
});
