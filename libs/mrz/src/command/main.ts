import { readFileSync } from 'node:fs';
import { runCommand } from './command';

const { output, exit } = runCommand(process.argv.slice(2), (path) => readFileSync(path === '-' ? 0 : path, 'utf8'));
console.log(typeof output === 'string' ? output : JSON.stringify(output, null, 2));
process.exitCode = exit;
