// The drivers of the vault's files against what nobody here wrote: a server that speaks S3, and the kernel's own account of
// what was written when. `npm test` skips each where its program is missing; here they are installed where they can be had.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { NotRun } from '../not-run.mjs';
import { runSpec } from '../spec-run.mjs';

const SERVER = 'github.com/versity/versitygw/cmd/versitygw@v1.8.0';
const config = 'apps/documents/jest.config.cjs';

export const checks = [
  {
    name: 'files reach the disk before their names (strace)',
    needs: ['strace'],
    run: () => runSpec(config, 'blob-stores', 'strace'),
  },
  { name: 'blobs in an S3 server (Versity S3 Gateway)', needs: [], run: withServer },
];

function withServer() {
  if (!isThere('versitygw')) install();
  return runSpec(config, 'blob-stores', 'real S3 server');
}

function isThere(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), join(homedir(), 'go/bin')];
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** Debian has no such server: it is built from its source, which takes a minute or two. */
function install() {
  if (!isThere('go')) throw new NotRun(`versitygw missing, and no go to install ${SERVER} with`);
  const env = { ...process.env, GOBIN: join(homedir(), 'go/bin') };
  const { status, stderr } = spawnSync('go', ['install', SERVER], { env, encoding: 'utf8', timeout: 600_000 });
  if (status !== 0) throw new NotRun(`go install ${SERVER}: ${(stderr ?? '').trim().split('\n').at(-1)}`);
}
