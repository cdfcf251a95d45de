import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';
import { snapshot } from '../gateway-client/files.mjs';

it('is what the types say: node tools/api-answers/generate.mjs after a change', () => {
  const tool = join(root, 'tools/api-answers/generate.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [tool, '--check'], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toBe('Nothing changed.\n');
}, 120_000);

it('leaves no answer of a public route without a schema', () => {
  const { paths } = JSON.parse(readFileSync(snapshot, 'utf8'));
  const open = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, { responses }]) => !isDescribed(responses))
      .map(([method]) => `${method} ${path}`),
  );
  expect(open).toEqual([]);
});

const isDescribed = (responses) =>
  Object.entries(responses)
    .filter(([status]) => status.startsWith('2') && status !== '204')
    .every(([, { content = {} }]) => Object.values(content).some(({ schema }) => schema));
