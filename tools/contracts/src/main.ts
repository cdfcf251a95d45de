import { allContracts } from '@jatigi/contracts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceOf } from './compatibility';
import { breaksSinceRelease, completedFiles, generatedFiles, releaseFiles } from './files';
import { meaningProblems } from './meaning-lint';
import { personalDataProblems } from './personal-data-lint';
import { pastSunsets } from './sunsets';

/**
 * `generate` writes the documents; `release` also makes today's contracts the ones that must be kept; `complete` writes into
 * the last release what it did not keep when it was made, and promises no type more.
 */
const more: Readonly<Record<string, (root: string) => Map<string, string>>> = {
  generate: () => new Map(),
  release: releaseFiles,
  complete: completedFiles,
};
const [root = '.', command = 'generate'] = process.argv.slice(2);
const moreFiles = more[command];
if (!moreFiles) throw new Error(`${command} is none of ${Object.keys(more).join(', ')}`);
const problems = [
  ...meaningProblems(allContracts),
  ...allContracts.flatMap(({ events }) => [...events.values()].flatMap(personalDataProblems)),
  ...breaksSinceRelease(root).map(sentenceOf),
];
if (problems.length > 0) {
  process.stderr.write(`The contracts cannot be published:\n${problems.map((line) => `  ${line}`).join('\n')}\n`);
  process.exit(1);
}
for (const warning of pastSunsets(allContracts, new Date().toISOString().slice(0, 10))) {
  process.stderr.write(`warning: ${warning}\n`);
}
for (const [path, content] of new Map([...generatedFiles(root), ...moreFiles(root)])) {
  writeFileSync(join(root, path), content);
  process.stdout.write(`${path}\n`);
}
