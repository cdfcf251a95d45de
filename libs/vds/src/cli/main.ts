import { runCommand } from './run-command';

void runCommand(process.argv.slice(2), new Date()).then(({ exit, output }) => {
  process.stdout.write(`${output}\n`);
  process.exitCode = exit;
});
