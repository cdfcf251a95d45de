// node tools/sandbox/shell.mjs [--url URL] NAME …   Runs the lines of /docs/try/NAME in a shell, as a reader would.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../dev/paths.mjs';
import { findStack } from '../journey/stack.mjs';

/** oathtool is not everywhere; node makes the same codes. */
const codeMaker = `oathtool() { (cd '${root}' && '${process.execPath}' --input-type=module -e 'import { TOTP } from "otpauth"; console.log(new TOTP({ secret: process.argv[1] }).generate())' "\${@: -1}"); }`;

/** A line that waits for what never comes would wait for ever; a limit per minute may be met more than once. */
const PATIENCE = 300_000;

const { values: given, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const { base } = findStack(given);
let failed = 0;
for (const name of positionals) failed += (await run(name)) === 0 ? 0 : 1;
console.log(`${positionals.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** @returns the exit code of the shell, which ends with the first command that fails */
async function run(name) {
  const answer = await fetch(new URL(`/docs/try/${name}`, base));
  const lines = linesOf(await answer.text());
  if (answer.status !== 200 || lines.length < 2) throw new Error(`/docs/try/${name} shows no request`);
  const folder = mkdtempSync(join(tmpdir(), 'jatigi-docs-'));
  try {
    const script = `set -e\n${codeMaker}\n${lines.join('\n')}\n`;
    const options = { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], timeout: PATIENCE };
    const shell = spawn('bash', ['-c', script], options);
    const code = await new Promise((resolve) => shell.once('close', resolve));
    console.log(`${name}: ${lines.length - 1} requests, ${code === 0 ? 'all answered' : `ended with ${code}`}`);
    return code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What stands in the boxes of the page, answers left out. */
function linesOf(html) {
  const asked = html.replace(/<details>[\s\S]*?<\/details>/g, '');
  return [...asked.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, text]) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );
}
