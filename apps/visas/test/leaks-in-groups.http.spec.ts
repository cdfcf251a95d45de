import 'reflect-metadata';
import { Api } from './leaks/api';
import type { Operation } from './leaks/api';
import { askAs, isSuccess, pathOn, readersIn, recordOf } from './leaks/asking';
import type { Recorded, Sent } from './leaks/asking';
import { expectedOfList, expectedOnFile } from './leaks/expected';
import type { Expected } from './leaks/expected';
import { inGroup, postOf, walkIn } from './leaks/files';
import type { FileName } from './leaks/files';
import { LeakScene } from './leaks/leak-scene';
import { batchReads, groupRoutes, walkInCommands } from './leaks/object-rules';
import type { Reader } from './leaks/readers';
import type { FileRow } from './leaks/rule-table';

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
const byFile = (recorded: readonly Recorded[]) => recorded.toSorted((a, b) => `${a.file}`.localeCompare(`${b.file}`));
const sentTo = (operation: Operation): Sent => ({
  body: operation.method === 'PUT' ? Buffer.from([0xff, 0xd8, 0xff, 0xe0]) : api.bodyOf(operation),
  // No version is so high: who is let through is told that it has changed, and nothing happens.
  headers: { 'if-match': '"999"', ...(operation.method === 'PUT' && { 'content-type': 'image/jpeg' }) },
});

/** Of the group those files that the reader may see: of its maker her own, of an officer those of her posts. */
function namedTo({ own, posts }: Reader): readonly FileName[] {
  const isHers = inGroup.some((file) => own.includes(file));
  const sees = (file: FileName) => posts.includes('*') || posts.includes(postOf(file) ?? '');
  return inGroup.filter((file) => (isHers ? own.includes(file) : postOf(file) !== null && sees(file)));
}

/** `examined` is the one that stands for the group: with its maker, with the helper and at the post. */
function expectedOfGroup(reader: Reader, row: FileRow, { method, action }: Operation): Expected {
  // To begin a file is asked for by itself, before any group is looked at.
  if (method === 'POST' && reader.scopes?.includes(action) === false) return 403;
  return expectedOnFile(reader, 'examined', row, action);
}

/** What is written down when an officer reads: the group, or each of its files that is named to her. */
function recordsOfGroup(reader: Reader, row: FileRow, named: readonly FileName[]): Recorded[] {
  if (reader.own.includes('examined')) return [];
  if (row.tells) return byFile(named.flatMap((file) => recordOf(reader, row.recorded, scene.idOf(file))));
  return recordOf(reader, row.recorded && `${row.recorded}/${scene.group}`, null);
}

const isLetThrough = (status: number): boolean => isSuccess(status) || [409, 412, 422].includes(status);

describe.each(Object.entries(groupRoutes))('%s', (name, row) => {
  it('is for whoever made the group, and tells an officer of the files of her posts alone', async () => {
    const operation = api.operation(name);
    const path = operation.path.replace('{id}', scene.group).replace('{kind}', 'host-letter');
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    for (const [who, reader] of readers()) {
      const status = expectedOfGroup(reader, row, operation);
      // One draft more would be begun: there is no version to refuse it by.
      if (operation.method === 'POST' && status === 200) continue;
      const seen = await ask(reader, operation, path, sentTo(operation));
      const named = status === 200 && row.tells ? namedTo(reader) : [];
      found.push([who, isLetThrough(seen.status) ? 200 : seen.status, seen.traces, byFile(seen.recorded)]);
      const recorded = status === 200 ? recordsOfGroup(reader, row, named) : [];
      wanted.push([who, status, { files: named, persons: named }, recorded]);
    }
    expect(found).toEqual(wanted);
  });
});

describe.each(Object.entries(batchReads))('%s', (name, row) => {
  it('is for whoever asked for the batch', async () => {
    const operation = api.operation(name);
    const asker = scene.as('agent').actor.personId;
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    for (const [who, reader] of readers()) {
      const seen = await ask(reader, operation, operation.path.replace('{id}', scene.batch));
      const right = expectedOfList(reader, row, operation.action);
      const status = right === 200 && reader.actor.personId !== asker ? 404 : right;
      const files = status === 200 ? (row.names?.(reader.posts) ?? []) : [];
      found.push([who, seen.status, seen.traces, seen.recorded]);
      wanted.push([who, status, { files, persons: [] }, []]);
    }
    expect(found).toEqual(wanted);
  });
});

describe.each(Object.entries(walkInCommands))('%s', (name, row) => {
  it('reaches a file that a desk entered, at that desk, and no other', async () => {
    const operation = api.operation(name);
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    for (const [who, reader] of readers()) {
      for (const file of ['draft', 'filed', walkIn] as const) {
        const seen = await ask(reader, operation, pathOn(scene, operation.path, file), sentTo(operation));
        const right = expectedOnFile(reader, file, row, operation.action);
        found.push([who, file, isLetThrough(seen.status) ? 200 : seen.status, seen.traces.persons, seen.recorded]);
        wanted.push([who, file, right === 200 && file !== walkIn ? 403 : right, [], []]);
      }
    }
    expect(found).toEqual(wanted);
  });
});
