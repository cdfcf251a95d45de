import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The file of a program, looked for where the shell looks and in more folders; `undefined` where it is not installed. */
export const installedProgram = (name: string, ...more: string[]): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), ...more]
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
