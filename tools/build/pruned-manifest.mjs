import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';
import { completeOptional } from './complete-optional.mjs';

/**
 * The package.json and package-lock.json of one bundle: what it imports, in the versions of the root lockfile, and what
 * those need in turn. Throws when the code imports what the root package.json does not list.
 */
export function prunedManifest(service, imported) {
  const ours = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { packages, lockfileVersion } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  // What may be missing on a machine (a native part without a compiler) stays optional in the bundle too.
  const optional = imported.filter((one) => ours.optionalDependencies?.[one]);
  const optionalDependencies = Object.fromEntries(
    optional.map((one) => [one, packages[`node_modules/${one}`].version]),
  );
  const required = imported.filter((one) => !optional.includes(one));
  const dependencies = withWantedPeers(required, ours, packages, service);
  const name = `@jatigi/${service}`;
  const common = { name, version: ours.version };
  const manifest = {
    ...common,
    private: true,
    license: ours.license,
    main: 'main.js',
    engines: { node: '>=22' },
    dependencies,
    ...(optional.length > 0 && { optionalDependencies }),
  };
  const { license, engines } = manifest;
  const entries = {
    '': { ...common, license, dependencies, ...(optional.length > 0 && { optionalDependencies }), engines },
    ...closure({ ...dependencies, ...optionalDependencies }, packages, Object.keys(optionalDependencies)),
  };
  const lockfile = { ...common, lockfileVersion, requires: true, packages: completeOptional(entries) };
  return { manifest, lockfile };
}

/** A framework loads some packages by name only (Nest: class-validator, kafkajs; TypeORM: pg): its peers that we list. */
function withWantedPeers(imported, ours, packages, service) {
  const chosen = new Set();
  const waiting = [...imported];
  while (waiting.length > 0) {
    const name = waiting.pop();
    if (chosen.has(name)) continue;
    if (!ours.dependencies[name])
      throw new Error(`${service} imports "${name}", which is not among the dependencies of package.json`);
    chosen.add(name);
    const peers = Object.keys(packages[`node_modules/${name}`].peerDependencies ?? {});
    waiting.push(...peers.filter((peer) => ours.dependencies[peer]));
  }
  return Object.fromEntries([...chosen].sort().map((name) => [name, packages[`node_modules/${name}`].version]));
}

/** Everything reachable, by Node's own way of looking packages up; what only optional edges reach is marked optional. */
export function closure(dependencies, packages, optional = []) {
  const required = Object.keys(dependencies).filter((name) => !optional.includes(name));
  const needed = reach(required, packages, false);
  const all = reach(Object.keys(dependencies), packages, true);
  const paths = [...all].sort();
  return Object.fromEntries(paths.map((path) => [path, flagged(packages[path], !needed.has(path))]));
}

function reach(names, packages, withOptional) {
  const found = new Set();
  const waiting = names.map((name) => `node_modules/${name}`);
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (found.has(path)) continue;
    found.add(path);
    const entry = packages[path];
    const edges = [...Object.keys(entry.dependencies ?? {}), ...requiredPeers(entry)];
    if (withOptional) edges.push(...Object.keys(entry.optionalDependencies ?? {}));
    waiting.push(
      ...edges
        .filter((name) => withOptional || !entry.optionalDependencies?.[name])
        .map((name) => resolve(path, name, packages))
        .filter(Boolean),
    );
  }
  return found;
}

function requiredPeers({ peerDependencies = {}, peerDependenciesMeta = {} }) {
  return Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
}

function resolve(from, name, packages) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const path = `${base ? `${base}/` : ''}node_modules/${name}`;
    if (packages[path]) return path;
    if (!base.includes('/node_modules/')) return packages[`node_modules/${name}`] ? `node_modules/${name}` : null;
  }
}

function flagged({ dev: _dev, devOptional: _both, optional: _optional, peer: _peer, ...entry }, optional) {
  return optional ? { ...entry, optional: true } : entry;
}
