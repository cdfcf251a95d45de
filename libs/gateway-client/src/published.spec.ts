import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idempotentOperations } from './generated/idempotent-operations.js';

const root = join(__dirname, '../../..');
const home = join(root, 'libs/gateway-client');
const read = (file: string): string => readFileSync(file, 'utf8');

it('is made from the document that lies beside it', () => {
  const tool = join(root, 'tools/gateway-client/openapi.mjs');
  const said = execFileSync(process.execPath, [tool, '--sources'], { encoding: 'utf8' });
  expect(said).toContain('The sources are what openapi.json gives.');
});

it('makes a key for the operations that take one, and for nothing else', () => {
  expect(idempotentOperations.has('post /v1/visas/applications')).toBe(true);
  expect([...idempotentOperations].filter((one) => !one.startsWith('post '))).toEqual([]);
  expect(idempotentOperations.has('post /v1/identity/accounts/confirmations')).toBe(false);
});

it('asks for the packages that this workspace was tested with', () => {
  const { dependencies } = JSON.parse(read(join(home, 'package.json'))) as { dependencies: Record<string, string> };
  const ours = (JSON.parse(read(join(root, 'package.json'))) as { dependencies: Record<string, string> }).dependencies;
  expect(Object.entries(dependencies)).toEqual(Object.keys(dependencies).map((name) => [name, ours[name]]));
});
