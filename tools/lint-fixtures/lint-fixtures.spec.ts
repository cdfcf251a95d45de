import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A rule nobody has seen fail may not be working. This spec copies a small workspace that breaks each kind of rule next
 * to the real eslint.config.mjs and nx.json, lints it, and expects exactly the broken files to go red.
 */
interface Finding {
  rule: string | null;
  text: string;
}

const root = join(__dirname, '../..');
const boundaries = '@nx/enforce-module-boundaries';

/** File → the rule it breaks and a word of the message, so that red for another reason does not count. */
const broken: Record<string, [rule: string, message: RegExp]> = {
  'libs/kernel/src/bad-package.ts': [boundaries, /type:kernel" is not allowed to import "zod"/],
  'libs/contracts/src/bad-broker.ts': [boundaries, /type:contract" is not allowed to import "kafkajs"/],
  'libs/platform/src/bad-upward.ts': [boundaries, /type:platform" can only depend on/],
  'libs/platform/src/bad-export-all.ts': ['no-restricted-syntax', /Name each export/],
  'libs/platform/src/bad-undeclared.ts': [boundaries, /Only packages defined in the "package.json"/],
  'libs/visas-domain/src/bad-nest.ts': [boundaries, /type:domain" is not allowed to import "@nestjs\/common"/],
  'libs/visas-domain/src/bad-typeorm.ts': [boundaries, /type:domain" is not allowed to import "typeorm"/],
  'libs/visas-domain/src/bad-context.ts': [boundaries, /can only depend on/],
  'libs/mrz/src/bad-layer.ts': [boundaries, /type:library" can only depend on/],
  'libs/loop-a/src/index.ts': [boundaries, /Circular dependency between "loop-a" and "loop-b"/],
  'libs/loop-b/src/index.ts': [boundaries, /Circular dependency between "loop-b" and "loop-a"/],
  'apps/visas/src/bad-relative.ts': [boundaries, /relative or absolute/],
  'apps/visas/src/bad-environment.ts': ['no-restricted-syntax', /Only config.ts reads the environment/],
  'apps/visas/src/bad-dto-type.ts': ['no-restricted-syntax', /loses its class at run time/],
  'apps/visas/src/bad-forward-ref.ts': ['no-restricted-imports', /Modules form a tree/],
  'apps/visas/src/bad-any.ts': ['@typescript-eslint/no-explicit-any', /any/],
  'apps/visas/src/bad-parameters.ts': ['no-restricted-syntax', /More than 4 parameters/],
  'apps/visas/src/bad-dependencies.ts': ['no-restricted-syntax', /more than 5 dependencies/],
  'apps/visas/src/bad-complexity.ts': ['complexity', /complexity of 11/],
  'apps/visas/src/bad-long-file.ts': ['max-lines', /too many lines \(251\)/],
  'apps/visas/src/bad-long-function.ts': ['max-lines-per-function', /too many lines/],
  'examples/kiosk/bad-reach.mjs': ['no-restricted-imports', /An example knows the published libraries/],
  'apps/identity/src/bad-app.ts': [boundaries, /Imports of apps are forbidden/],
};

let workspace: string;
let findings: Map<string, Finding[]>;

function run(script: string, args: string[]): Promise<{ code: number; out: string }> {
  const env: NodeJS.ProcessEnv = { ...process.env, NX_DAEMON: 'false', CI: 'true', NX_CLOUD_NO_TIMEOUTS: 'true' };
  // Under `nx run-many` this spec runs inside Nx: the fixture workspace must not inherit the outer one.
  for (const name of Object.keys(env)) if (name.startsWith('NX_') && name !== 'NX_DAEMON') delete env[name];
  return new Promise((resolve) => {
    const done = (error: Error | null, out: string, err: string) => resolve({ code: error ? 1 : 0, out: out || err });
    execFile(
      process.execPath,
      [join(root, 'node_modules', script), ...args],
      { cwd: workspace, env, maxBuffer: 1e8 },
      done,
    );
  });
}

async function lint(...where: string[]): Promise<Map<string, Finding[]>> {
  const { out } = await run('eslint/bin/eslint.js', ['--format', 'json', ...where]);
  const start = out.indexOf('[{');
  if (start < 0) throw new Error(`ESLint did not answer with its report:\n${out}`);
  const report = JSON.parse(out.slice(start)) as {
    filePath: string;
    messages: { ruleId: string | null; message: string; severity: number }[];
  }[];
  return new Map(
    report.map(({ filePath, messages }) => [
      filePath.slice(workspace.length + 1),
      messages.map((m) => ({ rule: m.ruleId, text: m.message })),
    ]),
  );
}

function sources(): string[] {
  const files = readdirSync(workspace, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /^(apps|libs)\/.*\.ts$|^examples\/.*\.mjs$/.test(file)).sort();
}

beforeAll(async () => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'lint-fixtures-')));
  cpSync(join(__dirname, 'workspace'), workspace, { recursive: true });
  for (const file of ['eslint.config.mjs', 'nx.json', 'package-lock.json'])
    cpSync(join(root, file), join(workspace, file));
  symlinkSync(join(root, 'node_modules'), join(workspace, 'node_modules'));
}, 60_000);

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe('without a project graph', () => {
  it('every file is red, because boundaries would go unchecked', async () => {
    const report = await lint('libs/kernel/src/now.ts');
    expect(report.get('libs/kernel/src/now.ts')).toEqual([
      { rule: 'workspace/boundaries-alive', text: expect.stringMatching(/No project graph/) },
    ]);
  }, 60_000);
});

describe('with the project graph', () => {
  beforeAll(async () => {
    const graph = await run('nx/dist/bin/nx.js', ['show', 'projects', '--json']);
    expect(graph.out).toContain('identity-domain');
    findings = await lint('apps', 'libs', 'examples');
  }, 120_000);

  it.each(Object.entries(broken))('%s goes red', (file, [rule, message]) => {
    expect(findings.get(file)).toEqual([{ rule, text: expect.stringMatching(message) }]);
  });

  it('and nothing else does', () => {
    const red = [...findings].filter(([, found]) => found.length > 0).map(([file]) => file);
    expect([...findings.keys()].sort()).toEqual(sources());
    expect(red.sort()).toEqual(Object.keys(broken).sort());
  });
});
