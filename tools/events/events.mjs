#!/usr/bin/env node
// npm run events -- <command>, or npx jatigi-events <command>: see arguments.mjs or --help.
import { parseCommand, HELP } from './arguments.mjs';
import { runCommand } from './commands.mjs';
import { EXIT, OperatorError } from './operator-error.mjs';

try {
  const order = parseCommand(process.argv.slice(2));
  if (order.help) console.log(HELP);
  else process.exitCode = await runCommand(order);
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  console.error(error.message);
  process.exitCode = error.exit;
  if (error.exit === EXIT.usage) console.error('\nnpm run events -- --help lists the commands.');
}
