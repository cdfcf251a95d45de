import 'reflect-metadata';
import { Api } from './leaks/api';
import type { Operation } from './leaks/api';
import { askAs, isSuccess, pathOn, readersIn, recordOf } from './leaks/asking';
import type { Recorded } from './leaks/asking';
import { expectedOfList, expectedOnFile, expectedOnPost } from './leaks/expected';
import type { Expected } from './leaks/expected';
import { desks, fileNames, marksOf, postOf, travellerOf } from './leaks/files';
import type { Desk, FileName } from './leaks/files';
import { LeakScene } from './leaks/leak-scene';
import type { Reader } from './leaks/readers';
import type { FileRow } from './leaks/rule-table';
import { decidingTogether, deeds, everyRow, fileCommands, fileReads, lists, questionRoutes } from './leaks/rule-table';

jest.setTimeout(300_000);
let scene: LeakScene;
let api: Api;
beforeAll(async () => {
  scene = await LeakScene.open();
  api = await Api.of(scene.visas.service.url);
});
afterAll(() => scene.visas.close());

const readers = () => readersIn(scene);
const ask = (reader: Reader, { method }: Operation, path: string, body?: unknown, headers = {}) =>
  askAs(scene, reader, { method, path }, { body, headers });
const tellsOf = ({ tells }: FileRow, file: FileName): boolean => tells === true || (tells?.includes(file) ?? false);
const withoutFile = (recorded: readonly Recorded[]) => recorded.map(({ file: _file, ...line }) => line);

it('every route of the service has its row', () => {
  const known = new Set(everyRow);
  const without = api.operations.map(({ name }) => name).filter((name) => !known.has(name));
  const how = without.map(
    (name) =>
      `${name} has no row: add one to fileReads, fileCommands, questionRoutes, lists or deeds in ` +
      `apps/visas/test/leaks/rule-table.ts that says who gets an answer (owner, roles, purposes), ` +
      `what is recorded of it, and which files it names.`,
  );
  expect(how).toEqual([]);
  for (const name of everyRow) api.operation(name);
});

describe.each(Object.entries(fileReads))('%s', (name, row) => {
  it('answers each reader about each file as the table says, and the read is recorded', async () => {
    const operation = api.operation(name);
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    for (const [who, reader] of readers()) {
      for (const file of fileNames) {
        const seen = await ask(reader, operation, pathOn(scene, operation.path, file), {});
        const status = expectedOnFile(reader, file, row, operation.action);
        const isOwn = reader.own.includes(file);
        const isRead = status === 200;
        found.push([who, file, isSuccess(seen.status) ? 200 : seen.status, seen.traces.persons, seen.recorded]);
        wanted.push([
          ...[who, file, status, isRead && tellsOf(row, file) ? [file] : []],
          isRead && !isOwn ? recordOf(reader, row.recorded, scene.idOf(file)) : [],
        ]);
        expect([who, seen.traces.files.filter((other) => other !== file)]).toEqual([who, []]);
      }
    }
    expect(found).toEqual(wanted);
  });
});

describe.each(Object.entries(fileCommands))('%s', (name, row) => {
  it('reaches a file in no other hands, and its answer tells nothing', async () => {
    const operation = api.operation(name);
    const isUpload = operation.method === 'PUT';
    const body = isUpload ? Buffer.from([0xff, 0xd8, 0xff, 0xe0]) : api.bodyOf(operation);
    // No version is so high: who is let through is told that the file has changed, and nothing happens.
    const headers = { 'if-match': '"999"', ...(isUpload && { 'content-type': 'image/jpeg' }) };
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    for (const [who, reader] of readers()) {
      for (const file of ['draft', 'filed', 'inParis'] as const) {
        const seen = await ask(reader, operation, pathOn(scene, operation.path, file), body, headers);
        const hasCome = [409, 412, 422].includes(seen.status);
        found.push([who, file, hasCome ? 200 : seen.status, seen.traces.persons, seen.recorded]);
        wanted.push([who, file, expectedOnFile(reader, file, row, operation.action), [], []]);
      }
    }
    expect(found).toEqual(wanted);
  });
});

describe.each(Object.entries(questionRoutes))('%s', (name, row) => {
  it('knows the desk that was asked from every other, and the post from every other', async () => {
    const operation = api.operation(name);
    const body = api.bodyOf(operation);
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    for (const [who, reader] of readers()) {
      for (const desk of Object.keys(desks) as Desk[]) {
        const path = operation.path.replace('{id}', scene.questions.get(desk) ?? '');
        const seen = await ask(reader, operation, path, body, { 'if-match': '"999"' });
        const hasCome = isSuccess(seen.status) || [409, 412, 422].includes(seen.status);
        const post = row.of === 'desk' ? desk : (postOf('examined') as string);
        const expected = expectedOnPost(reader, post, row, operation.action);
        const isTold = expected === 200 && row.tells;
        found.push([who, desk, hasCome ? 200 : seen.status, seen.traces.persons, seen.recorded]);
        const what = row.recorded && `${row.recorded}/${desks[desk]}`;
        const told = isTold ? (['examined'] as const) : [];
        wanted.push([
          who,
          desk,
          expected,
          told,
          expected === 200 ? recordOf(reader, what, scene.idOf('examined')) : [],
        ]);
      }
    }
    expect(found).toEqual(wanted);
  });
});

const inList = (name: string): string =>
  ({
    'GET /requirements':
      '?nationality=DEU&residence=DEU&travelDocument=ordinary&purpose=tourism&arrival=2027-01-10&departure=2027-02-08',
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
      const seen = await ask(reader, operation, listPath(operation), { ...(row.post && { post: row.post }), document });
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
      const may = row.owner
        ? reader.actor.kind !== 'anonymous' && !reader.scopes
        : expectedOfList(reader, row, operation.action) === 200;
      if (may) continue;
      const seen = await ask(reader, operation, listPath({ ...operation, path }), body, { 'if-match': '"999"' });
      const isRefused = [401, 403, 404].includes(seen.status) || seen.answer.status === 400;
      const refusal = (seen.answer.body as { code?: string }).code;
      expect([who, name, isRefused, refusal === 'invalid', seen.traces, seen.recorded]).toEqual([
        ...[who, name, true, false, { files: [], persons: [] }, []],
      ]);
    }
  });
});

it('what answers to a consultation answer tells nobody’s words: no purpose was asked for it', async () => {
  const to = (desk: Desk, verb: string) => `/consultations/${scene.questions.get(desk)}/${verb}`;
  const reason = marksOf('examined').note;
  const deedsOfDesks = [
    ['labour ministry', to('MIN-TRAVAIL', 'answer'), { answer: 'objection', reason }],
    ['security officer', to('SECURITE', 'answer'), { answer: 'more-information', reason }],
    ['agent', to('SECURITE', 'reply'), { message: reason }],
    ['consul', to('ETAT-NER', 'close'), { reason }],
  ] as const;
  for (const [who, path, body] of deedsOfDesks) {
    const seen = await ask(scene.as(who), api.operation('POST /consultations/{id}/answer'), path, body);
    expect([who, seen.status, seen.traces, seen.recorded]).toEqual([
      ...[who, 200, { files: ['examined'], persons: [] }, []],
    ]);
  }
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

  it('a batch of decisions answers for each file as the single command would', async () => {
    const operation = api.operation('POST /decisions');
    const codes: Partial<Record<Expected, string[]>> = {
      200: ['illegal-transition', 'stale-version', 'decision-differs', 'proposal-missing', 'four-eyes'],
      403: ['not-permitted', 'scope-missing'],
      404: ['not-found'],
    };
    for (const [who, reader] of readers()) {
      if (reader.actor.kind === 'anonymous') continue;
      const files = fileNames.map((file) => ({ id: scene.idOf(file), decision: 'grant', version: 999 }));
      const seen = await ask(reader, operation, operation.path, { files });
      const { items } = seen.answer.body as { items: Array<{ outcome: string; code: string }> };
      expect([who, seen.status, seen.traces.persons]).toEqual([who, 200, []]);
      for (const [index, file] of fileNames.entries()) {
        const expected = expectedOnFile(reader, file, decidingTogether, operation.action);
        expect([who, file, items[index]?.outcome]).toEqual([who, file, 'not-decided']);
        expect(codes[expected]).toContain(items[index]?.code);
      }
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
