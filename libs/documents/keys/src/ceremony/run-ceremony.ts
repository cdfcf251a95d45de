import { createInterface } from 'node:readline';

import { readArguments } from './arguments';
import { COMMANDS } from './commands';
import { CEREMONIES, walkThrough } from './walk-through';

function usage(): string {
  const commands = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(16)} ${does}`);
  return [
    'Usage: node key-ceremony.js COMMAND --folder FOLDER --secret FILE [--secret FILE] [OPTIONS]',
    `       node key-ceremony.js walk-through ${Object.keys(CEREMONIES).join('|')} --out RECORD [OPTIONS of its commands]`,
    ...commands,
    'With a PKCS#11 token: --token-library FILE --token-label NAME --pin-file FILE.',
    'Runbook: docs/runbooks/key-ceremony.md',
  ].join('\n');
}

async function runCommand(name: string, args: readonly string[], now: Date): Promise<string[]> {
  const command = COMMANDS[name];
  if (!command) throw new Error(usage());
  return command.run(readArguments([...args]).values, now);
}

/** The options that were given, without the record’s file: commands of a walk have outputs of their own. */
function forEachCommand(args: readonly string[]): string[] {
  const at = args.indexOf('--out');
  return at < 0 ? [...args] : [...args.slice(0, at), ...args.slice(at + 2)];
}

async function walk(ceremony: string, args: readonly string[]): Promise<void> {
  const record = readArguments([...args]).values.out;
  if (record === undefined) throw new Error('--out FILE is needed: the record of the ceremony.');
  const lines = createInterface({ input: process.stdin });
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    process.stdout.write(question);
    const { value, done } = await answers.next();
    if (done) throw new Error('The input ended before the ceremony did.');
    return value;
  };
  try {
    const room = {
      say: (text: string) => void process.stdout.write(`${text}\n`),
      ask,
      run: (name: string, given: readonly string[]) => runCommand(name, given, new Date()),
      now: () => new Date(),
    };
    await walkThrough(room, ceremony, record, forEachCommand(args));
  } finally {
    lines.close();
  }
}

/** The command of the ceremony. @returns exit code */
export async function runCeremony(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === 'help') process.stdout.write(`${usage()}\n`);
    else if (name === 'walk-through') await walk(rest[0] ?? '', rest.slice(1));
    else process.stdout.write(`${(await runCommand(name, rest, new Date())).join('\n')}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}
