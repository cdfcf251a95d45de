import { packageOf } from './bundle.mjs';
import { completeOptional } from './complete-optional.mjs';
import { closure, prunedManifest } from './pruned-manifest.mjs';

const packages = {
  'node_modules/a': { version: '1.0.0', dependencies: { b: '^2' }, optionalDependencies: { 'c-linux-x64': '3.0.0' } },
  'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { d: '*' }, dev: true },
  'node_modules/b': { version: '1.0.0' },
  'node_modules/c-linux-x64': { version: '3.0.0', optional: true },
  'node_modules/d': {
    version: '4.0.0',
    peerDependencies: { e: '*', f: '*' },
    peerDependenciesMeta: { f: { optional: true } },
  },
  'node_modules/e': { version: '5.0.0', peer: true },
  'node_modules/f': { version: '6.0.0' },
};

describe('the lockfile of a bundle', () => {
  const kept = closure({ a: '1.0.0' }, packages);

  it('holds what is reachable as Node would resolve it, and nothing else', () => {
    expect(Object.keys(kept)).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/c-linux-x64',
      'node_modules/d',
      'node_modules/e',
    ]);
  });

  it('marks anew what is optional, and nothing is for development any more', () => {
    expect(kept['node_modules/c-linux-x64'].optional).toBe(true);
    expect(kept['node_modules/a/node_modules/b']).not.toHaveProperty('dev');
    expect(kept['node_modules/e']).not.toHaveProperty('peer');
  });

  it('names the packages of other platforms, so that npm ci accepts it', () => {
    const whole = completeOptional({
      'node_modules/x': { version: '1.0.0', optionalDependencies: { '@x/y-linux-arm64-gnu': '1.0.0' } },
    });
    expect(whole['node_modules/@x/y-linux-arm64-gnu']).toEqual({
      version: '1.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['arm64'],
    });
  });
});

describe('the package.json of a bundle', () => {
  it('pins what is imported, with the peers a framework loads by name', () => {
    const { manifest, lockfile } = prunedManifest('visas', ['typeorm', '@nestjs/microservices']);
    expect(manifest.dependencies).toMatchObject({
      typeorm: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      pg: expect.any(String),
      kafkajs: expect.any(String),
    });
    expect(manifest.dependencies).not.toHaveProperty('sharp');
    expect(lockfile.packages[''].dependencies).toEqual(manifest.dependencies);
    expect(JSON.stringify(lockfile)).not.toContain('"resolved"');
  });

  it('leaves optional what is optional here: a native part that may not be built', () => {
    const { manifest, lockfile } = prunedManifest('documents', ['pkcs11js', 'zod']);
    expect(manifest.optionalDependencies).toEqual({ pkcs11js: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(manifest.dependencies).not.toHaveProperty('pkcs11js');
    expect(lockfile.packages[''].optionalDependencies).toEqual(manifest.optionalDependencies);
    expect(lockfile.packages['node_modules/pkcs11js'].optional).toBe(true);
    expect(lockfile.packages['node_modules/zod']).not.toHaveProperty('optional');
  });

  it('refuses an import that package.json does not list', () => {
    expect(() => prunedManifest('visas', ['left-pad'])).toThrow('left-pad');
  });

  it('knows the package of a path', () => {
    expect([
      packageOf('@nestjs/core/router'),
      packageOf('rxjs/operators'),
      packageOf('node:fs'),
      packageOf('fs/promises'),
    ]).toEqual(['@nestjs/core', 'rxjs', null, null]);
  });
});
