import 'reflect-metadata';
import { Api } from './leaks/api';
import type { Operation } from './leaks/api';
import { askAs, isSuccess, pathOn, readersIn, recordOf } from './leaks/asking';
import type { Sent } from './leaks/asking';
import { expectedOnFile, expectedOnPost } from './leaks/expected';
import { desks, fileNames, marksOf, postOf } from './leaks/files';
import type { Desk, FileName } from './leaks/files';
import { LeakScene } from './leaks/leak-scene';
import type { Reader } from './leaks/readers';
import type { FileRow } from './leaks/rule-table';
import { objectRows } from './leaks/object-rules';
import { everyRow, fileCommands, fileReads, questionRoutes } from './leaks/rule-table';

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
const tellsOf = ({ tells }: FileRow, file: FileName): boolean => tells === true || (tells?.includes(file) ?? false);

it('every route of the service has its row', () => {
  const known = new Set([...everyRow, ...objectRows]);
  const without = api.operations.map(({ name }) => name).filter((name) => !known.has(name));
  const how = without.map(
    (name) =>
      `${name} has no row: add one to fileReads, fileCommands, questionRoutes, lists or deeds in ` +
      `apps/visas/test/leaks/rule-table.ts (of groups, batches and walk-ins: object-rules.ts) that says who gets an answer (owner, roles, purposes), ` +
      `what is recorded of it, and which files it names.`,
  );
  expect(how).toEqual([]);
  for (const name of known) api.operation(name);
});

describe.each(Object.entries(fileReads))('%s', (name, row) => {
  it('answers each reader about each file as the table says, and the read is recorded', async () => {
    const operation = api.operation(name);
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    for (const [who, reader] of readers()) {
      for (const file of fileNames) {
        const seen = await ask(reader, operation, pathOn(scene, operation.path, file), { body: {} });
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
    const body = isUpload ? Buffer.from([0xff, 0xd8, 0xff, 0xe0]) : (row.body ?? api.bodyOf(operation));
    // No version is so high: who is let through is told that the file has changed, and nothing happens.
    const headers = { 'if-match': '"999"', ...(isUpload && { 'content-type': 'image/jpeg' }) };
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    for (const [who, reader] of readers()) {
      for (const file of ['draft', 'filed', 'inParis'] as const) {
        const seen = await ask(reader, operation, pathOn(scene, operation.path, file), { body, headers });
        const hasCome = [409, 412, 422].includes(seen.status);
        found.push([who, file, hasCome ? 200 : seen.status, seen.traces.persons, seen.recorded]);
        wanted.push([who, file, expectedOnFile(reader, file, row, operation.action), [], []]);
      }
    }
    expect(found).toEqual(wanted);
  });
});

const postOfQuestion = ({ of }: { of: 'desk' | 'post' }, desk: Desk): string =>
  of === 'desk' ? desk : (postOf('examined') as string);

describe.each(Object.entries(questionRoutes))('%s', (name, row) => {
  it('knows the desk that was asked from every other, and the post from every other', async () => {
    const operation = api.operation(name);
    const body = api.bodyOf(operation);
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    for (const [who, reader] of readers()) {
      for (const desk of Object.keys(desks) as Desk[]) {
        const path = operation.path.replace('{id}', scene.questions.get(desk) ?? '');
        const seen = await ask(reader, operation, path, { body, headers: { 'if-match': '"999"' } });
        const hasCome = isSuccess(seen.status) || [409, 412, 422].includes(seen.status);
        const expected = expectedOnPost(reader, postOfQuestion(row, desk), row, operation.action);
        const what = row.recorded && `${row.recorded}/${desks[desk]}`;
        const isAnswered = expected === 200;
        found.push([who, desk, hasCome ? 200 : seen.status, seen.traces.persons, seen.recorded]);
        wanted.push([
          ...[who, desk, expected, isAnswered && row.tells ? ['examined'] : []],
          isAnswered ? recordOf(reader, what, scene.idOf('examined')) : [],
        ]);
      }
    }
    expect(found).toEqual(wanted);
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
    const seen = await ask(scene.as(who), api.operation('POST /consultations/{id}/answer'), path, { body });
    expect([who, seen.status, seen.traces, seen.recorded]).toEqual([
      ...[who, 200, { files: ['examined'], persons: [] }, []],
    ]);
  }
});
