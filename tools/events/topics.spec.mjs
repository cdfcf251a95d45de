import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withAdmin } from '../dev/topics.mjs';
import { runTool } from './run-tool.mjs';

const brokers = process.env.KAFKA_BROKERS;
const name = `t${randomBytes(4).toString('hex')}.visas.v1`;
let folder;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'jatigi-topics-'))));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await withAdmin(brokers, (admin) => admin.deleteTopics({ topics: [name] }));
});

/** Runs a command against a declaration of one topic. */
function topics(what, { partitions, retention = -1 }, ...more) {
  const file = join(folder, 'topics.yaml');
  const config = `{ retention.ms: '${retention}' }`;
  const defaults = `{ partitions: ${partitions}, replicationFactor: 1, config: ${config} }`;
  writeFileSync(file, `defaults: ${defaults}\ntopics: [{ name: ${name} }]\n`);
  return runTool(['topics', what, '--file', file, '--brokers', brokers, ...more]);
}

it('says what apply would do, does it, and then has nothing to say', async () => {
  expect(await topics('diff', { partitions: 2 })).toMatchObject({ code: 1, out: `create ${name} (2 partitions)\n` });
  expect(await topics('apply', { partitions: 2 })).toMatchObject({ code: 0, out: `create ${name} (2 partitions)\n` });
  expect(await topics('diff', { partitions: 2 })).toEqual({ code: 0, out: 'nothing to change\n', err: '' });
  const changed = { partitions: 2, retention: 86_400_000 };
  const text = `${name}: retention.ms = 86400000 (is -1)\n`;
  expect(await topics('diff', changed)).toMatchObject({ code: 1, out: text });
  expect(await topics('apply', changed)).toMatchObject({ code: 0, out: text });
  expect(JSON.parse((await topics('diff', changed, '--json')).out)).toEqual({ differences: [] });
});

it('adds partitions only when told, and takes none away', async () => {
  const more = { partitions: 3, retention: 86_400_000 };
  expect(await topics('diff', more)).toMatchObject({ code: 1, out: `${name}: 2 → 3 partitions\n` });
  expect(await topics('apply', more)).toMatchObject({ code: 5, err: expect.stringContaining('move keys') });
  expect((await topics('diff', more)).code).toBe(1);
  expect(await topics('apply', more, '--grow')).toMatchObject({ code: 0 });
  expect((await topics('diff', more)).code).toBe(0);
  const fewer = { partitions: 1, retention: 86_400_000 };
  expect(await topics('apply', fewer, '--grow')).toMatchObject({ code: 5, err: expect.stringContaining('3 → 1') });
});

it('says when the broker cannot be reached, or the declaration cannot be read', async () => {
  expect(await runTool(['topics', 'diff', '--brokers', '127.0.0.1:1'])).toMatchObject({ code: 3 });
  expect(await runTool(['topics', 'diff', '--brokers', brokers, '--file', join(folder, 'none')])).toMatchObject({
    code: 2,
  });
});
