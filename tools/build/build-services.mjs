import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  cpSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { root } from '../dev/paths.mjs';
import { prunedManifest } from './pruned-manifest.mjs';

/** Every application that has a `build` target. */
export function buildable() {
  const apps = join(root, 'apps');
  if (!existsSync(apps)) return [];
  return readdirSync(apps).filter(
    (app) => existsSync(join(apps, app, 'src/main.ts')) && existsSync(join(apps, app, 'project.json')),
  );
}

/**
 * Makes `dist/apps/<service>`: one file per entry, the packages it needs pinned in its own package.json and lockfile,
 * and its assets. With `onlyChanged`, a bundle whose inputs are as they were is left alone.
 */
export async function buildServices({ names = buildable(), onlyChanged = false } = {}) {
  const due = names.filter((name) => !onlyChanged || !isCurrent(name));
  const built = [];
  for (const service of due) built.push(await buildOne(service));
  return { built };
}

async function buildOne(service) {
  const { bundle } = await import('./bundle.mjs'); // the compilers are slow to load, and often nothing changed
  const home = join(root, 'apps', service);
  const place = join(root, 'dist/apps', service);
  const out = `${place}.new`; // a failed build must not destroy the last good one
  const { entries, assets, pages } = targetOf(service);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { inputs, packages, bytes } = await bundle({ entries: entries.map((entry) => join(home, entry)), out });
  for (const asset of assets) copyAsset(home, out, asset);
  const pageSources = pages ? await pagesOf(service, out) : [];
  const { manifest, lockfile } = prunedManifest(service, packages);
  writeJson(join(out, 'package.json'), manifest);
  writeJson(join(out, 'package-lock.json'), lockfile);
  // npm would write download addresses into a lockfile it touches.
  writeFileSync(join(out, '.npmrc'), 'omit-lockfile-registry-resolved=true\nfund=false\naudit=false\n');
  rmSync(place, { recursive: true, force: true });
  renameSync(out, place);
  const watched = [
    ...inputs,
    ...pageSources,
    join(home, 'project.json'),
    ...sharedInputs(),
    ...assets.flatMap((asset) => filesIn(join(home, from(asset)))),
  ];
  writeJson(join(root, 'dist/.inputs', `${service}.json`), stamps(watched));
  return { service, entries: entries.map((entry) => basename(entry, '.ts')), kilobytes: Math.round(bytes / 1024) };
}

async function pagesOf(service, out) {
  const { buildPages } = await import('./pages.mjs');
  return buildPages(service, out);
}

/** What a person or the stack may run of a service, beside what its project.json lists. */
const USUAL_ENTRIES = ['src/main.ts', 'src/migrate.ts', 'src/events.ts', 'src/bootstrap-admins.ts', 'src/load-demo.ts'];

/** `targets.build.options` of project.json: `entries` beside the usual ones, `assets`, and whether it has `pages`. */
function targetOf(app) {
  const file = join(root, 'apps', app, 'project.json');
  const target = JSON.parse(readFileSync(file, 'utf8')).targets?.build ?? {};
  const { entries = [], assets = [], pages = false } = { ...target.options, ...target.metadata };
  const usual = USUAL_ENTRIES.filter((entry) => existsSync(join(root, 'apps', app, entry)));
  return { entries: [...new Set([...usual, ...entries.map((entry) => relativeTo(app, entry))])], assets, pages };
}

/** Entries may be written from the project or from the workspace. */
function relativeTo(app, entry) {
  return entry.startsWith(`apps/${app}/`) ? entry.slice(`apps/${app}/`.length) : entry;
}

/** An asset is a path below the project, or `{ from, to }`; `src/` is dropped, as it is for code. */
function copyAsset(home, out, asset) {
  const to = typeof asset === 'string' ? asset.replace(/^src\//, '') : asset.to;
  cpSync(join(home, from(asset)), join(out, to), { recursive: true });
}

function from(asset) {
  return typeof asset === 'string' ? asset : asset.from;
}

function sharedInputs() {
  return ['package-lock.json', 'tsconfig.base.json', '.swcrc'].map((file) => join(root, file));
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function stamps(files) {
  const stamp = (file) => `${statSync(file).size}:${Math.round(statSync(file).mtimeMs)}`;
  return Object.fromEntries(files.map((file) => [relative(root, file), stamp(file)]));
}

function isCurrent(service) {
  const record = join(root, 'dist/.inputs', `${service}.json`);
  if (!existsSync(record) || !existsSync(join(root, 'dist/apps', service, 'main.js'))) return false;
  const before = JSON.parse(readFileSync(record, 'utf8'));
  const files = Object.keys(before);
  if (!files.every((file) => existsSync(join(root, file)))) return false;
  const now = stamps(files.map((file) => join(root, file)));
  return files.every((file) => now[file] === before[file]);
}

function writeJson(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
