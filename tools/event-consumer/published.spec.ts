import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const program = `
import { EventConsumer, postgresStore, postgresTables } from '@jatigi/event-consumer';
import { VisaIssued } from '@jatigi/event-consumer/contracts';
import { Pool } from 'pg';
const pool = new Pool();
const store = postgresStore({ connect: () => pool.connect(), consumer: 'x' });
const consumer = new EventConsumer({ group: 'x', topics: ['visas.v1'], broker: { brokers: ['x:1'] }, store });
consumer.on(VisaIssued, async (data, event, tx) => {
  const until: string = data.validUntil;
  await tx.query('select 1', [until, event.version]);
});
console.log(VisaIssued.type, postgresTables.includes('jatigi_parked_event'), consumer.state);
`;
const wrong = program.replace('data.validUntil', 'data.validForEver');

let folder: string;
beforeAll(() => {
  mkdirSync(join(root, 'dist'), { recursive: true });
  folder = mkdtempSync(join(root, 'dist/published-')); // below the root, where the packages are found
  const said = execFileSync(process.execPath, [join(__dirname, 'pack.mjs'), folder], { encoding: 'utf8' });
  const target = join(folder, 'node_modules/@jatigi/event-consumer');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', said.split(' ')[0] ?? '', '-C', target, '--strip-components=1']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compile = (text: string): string => {
  writeFileSync(join(folder, 'program.mts'), text);
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2023', skipLibCheck: false, types: ['node'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['program.mts'] }));
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  try {
    return execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

it('is typed for a program that has nothing but the package', () => {
  expect(compile(program)).toBe('');
  expect(execFileSync(process.execPath, [join(folder, 'program.mjs')], { encoding: 'utf8' })).toBe(
    'ml.consular.visa.issued.v1 true new\n',
  );
  expect(compile(wrong)).toContain('validForEver');
});

it('asks for the packages that this workspace was tested with, and for nothing of Nest', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
  const { dependencies } = read(join(root, 'libs/event-consumer/package.json'));
  const ours = read(join(root, 'package.json')).dependencies;
  expect(Object.entries(dependencies)).toEqual(Object.keys(dependencies).map((name) => [name, ours[name]]));
  const text = ['index', 'contracts'].map((name) =>
    readFileSync(join(folder, 'node_modules/@jatigi/event-consumer/dist', `${name}.js`), 'utf8'),
  );
  const asked = [...text.join('\n').matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name);
  expect([...new Set(asked)].sort()).toEqual(['./contracts.js', 'kafkajs', 'node:timers/promises', 'zod']);
});
