import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs openssl on files that are given by name; `@name` in an argument is the path of that file. @returns what it says */
export function openssl(args: string[], files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'openssl-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const real = args.map((one) => (one.startsWith('@') ? join(folder, one.slice(1)) : one));
  return execFileSync('openssl', real, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The DER of a PEM file as `openssl asn1parse` reads it: one line per element, `depth tag :value`. */
export function asn1Lines(pem: string): string[] {
  const said = openssl(['asn1parse', '-in', '@it.pem'], { 'it.pem': pem });
  return said
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, depth, tag, value = ''] = /d=(\d+)\s.*?(?:cons|prim): +(.*?) *(:.*|\[HEX DUMP\]:.*)?$/.exec(line) ?? [];
      return `${depth} ${tag}${value.replace('[HEX DUMP]', ' ')}`;
    });
}
