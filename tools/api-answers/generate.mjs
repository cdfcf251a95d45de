// node tools/api-answers/generate.mjs [--check]   Makes apps/*/src/answers.json of the types that the routes return.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { root } from '../dev/paths.mjs';
import { routesOf } from './routes.mjs';
import { Imprecise, SchemaMaker } from './schema-maker.mjs';

/** Payments describes all its answers by classes. */
const services = ['civil-registry', 'documents', 'identity', 'notifications', 'visas'];
const fileOf = (service) => join(root, `apps/${service}/src/answers.json`);

/** @returns the schemas of the answers of each service as text, by file; @throws with the list of imprecise answers */
async function answersOf() {
  const program = programOf();
  const problems = [];
  const described = services.map((service) => [fileOf(service), describe(service, program, problems)]);
  if (problems.length > 0) throw new Error(`Answers without a precise type:\n${problems.join('\n')}`);
  const options = await resolveConfig(fileOf('visas'));
  const texts = described.map(async ([file, answers]) => [
    file,
    await format(JSON.stringify(answers), { ...options, parser: 'json', filepath: file }),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

function programOf() {
  const { options } = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, ts.sys);
  const files = services.flatMap((service) =>
    ts.sys.readDirectory(join(root, 'apps', service, 'src'), ['.ts']).filter((file) => file.endsWith('.controller.ts')),
  );
  return ts.createProgram(files, options);
}

function describe(service, program, problems) {
  const checker = program.getTypeChecker();
  const maker = new SchemaMaker(checker);
  const operations = {};
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.includes(`/apps/${service}/src/`));
  for (const { operationId, isDescribed, type } of sources.flatMap((source) => routesOf(source, checker))) {
    if (isDescribed || type.flags & ts.TypeFlags.Void) continue;
    try {
      operations[operationId] = isFile(type) ? { type: 'string', format: 'binary' } : maker.of(type, operationId);
    } catch (error) {
      if (!(error instanceof Imprecise)) throw error;
      problems.push(`${service} ${error.message}`);
    }
  }
  return { operations: sorted(operations), schemas: sorted(maker.schemas) };
}

const isFile = (type) => type.symbol?.name === 'StreamableFile' || (type.flags & ts.TypeFlags.StringLike) !== 0;
const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const made = await answersOf();
const isCheck = process.argv.includes('--check');
const stale = Object.keys(made).filter((file) => !existsSync(file) || readFileSync(file, 'utf8') !== made[file]);
if (!isCheck) for (const file of stale) writeFileSync(file, made[file]);
const names = stale.map((file) => relative(root, file));
console.log(stale.length === 0 ? 'Nothing changed.' : `${isCheck ? 'Not what the types say' : 'Written'}: ${names}`);
process.exit(isCheck ? stale.length : 0);
