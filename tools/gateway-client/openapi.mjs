// npm run client:openapi [-- --url URL]   Takes the OpenAPI document of the running stack and makes the client's types.
// … --check     Compares instead: ends with 1 when the client was made from another document.
// … --sources   Compares the sources with the document beside them; no stack is needed.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findStack } from '../journey/stack.mjs';
import { differences, withoutState } from './differences.mjs';
import { generated, snapshot } from './files.mjs';

const flag = { type: 'boolean', default: false };
const { values } = parseArgs({ options: { url: { type: 'string' }, check: flag, sources: flag } });
const read = (file) => readFileSync(file, 'utf8');
process.exit(values.sources ? await checkSources() : values.check ? await check() : await write());

async function documentOf(base) {
  const response = await fetch(new URL('/openapi.json', base));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  const document = await response.json();
  const silent = document['x-unavailable'];
  if (silent.length > 0) throw new Error(`Not all services answer: ${silent.join(', ')}`);
  return withoutState(document);
}

async function check() {
  const found = differences(JSON.parse(read(snapshot)), await documentOf(findStack(values).base));
  if (found.length === 0) console.log('The client was made from what the platform says.');
  else console.log(`${found.join('\n')}\nRun npm run client:openapi, see what the client makes of it, and commit.`);
  return found.length === 0 ? 0 : 1;
}

async function checkSources() {
  const { generate } = await import('./generate.mjs');
  const sources = await generate(JSON.parse(read(snapshot)));
  const stale = Object.keys(generated).filter((name) => read(generated[name]) !== sources[name]);
  console.log(stale.length === 0 ? 'The sources are what openapi.json gives.' : `Not made from openapi.json: ${stale}`);
  return stale.length;
}

async function write() {
  const said = await documentOf(findStack(values).base);
  const { generate } = await import('./generate.mjs');
  const sources = await generate(said);
  writeFileSync(snapshot, `${JSON.stringify(said, null, 1)}\n`);
  for (const [name, file] of Object.entries(generated)) writeFileSync(file, sources[name]);
  console.log(`${Object.keys(said.paths).length} paths`);
  return 0;
}
