import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { breaksSinceRelease, generatedFiles, releaseFiles } from './files';

/** `generate` writes the documents; `release` also makes today's contracts the ones that must be kept. */
const [root = '.', command = 'generate'] = process.argv.slice(2);
const breaks = breaksSinceRelease(root);
if (breaks.length > 0) {
  process.stderr.write(
    `Not compatible with the released contracts:\n${breaks.map((line) => `  ${line}`).join('\n')}\n`,
  );
  process.exit(1);
}
const files = new Map([...generatedFiles(root), ...(command === 'release' ? releaseFiles() : [])]);
for (const [path, content] of files) {
  writeFileSync(join(root, path), content);
  process.stdout.write(`${path}\n`);
}
