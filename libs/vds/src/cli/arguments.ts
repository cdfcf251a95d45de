import { parseArgs } from 'node:util';

export const HELP = `jatigi-vds decode|verify|encode: Visible Digital Seals of ICAO Doc 9303-13.

jatigi-vds decode  SEAL
jatigi-vds verify  SEAL [--certificates FILE.pem | --bundle FILE [--anchor FILE.pem]] [--at DATE]
                   [--printed LINE --printed LINE] [--passport LINE …]
jatigi-vds encode  --key KEY.pem DOCUMENT.json     ("-" reads the document from standard input)

SEAL is one of
  --hex HEX              its bytes in hexadecimal
  --base64 TEXT          its bytes in Base64 or Base64url
  FILE                   a picture (PNG or JPEG) of its bar code: DataMatrix, Aztec or QR

  --certificates FILE    certificates in PEM (or one in DER), each trusted as a signer
  --bundle FILE          signed trust bundle: signers, revoked certificates, status of documents
  --anchor FILE          authorities (PEM, or one in DER) of which one must vouch for the bundle. Without, it is
                         checked against the authorities in it, which anybody's file passes: you vouch for the file
  --at DATE              day (YYYY-MM-DD, its last second in UTC) or instant of verification; without: now
  --printed LINE         line of the zone on the visa or the sheet, once for each: compared with the seal
  --passport LINE        line of the zone of the passport, once for each: compared with the seal of a visa
  --key FILE             private key of the signer in PEM

One JSON object is written. Its "status" is DECODED (the bytes are well-formed: nothing is said about who signed them),
ENCODED, USAGE_ERROR, or VALID and what ICAO calls the reasons why a seal is not: WRONG_FORMAT, INVALID_SIGNATURE,
UNKNOWN_CERTIFICATE … A document for encode looks like what decode writes.
With a bundle, "documentStatus" is valid, revoked, suspended, superseded, or null for a document that it does not know;
"bundle.anchored" is false without --anchor, and "bundle.notice" says what that means: the exit code is the same.
Exit code: 0 for DECODED and ENCODED, for verify only for VALID of a document that was not withdrawn; 1 for any other status; 2 for a wrong command.`;

const COMMANDS = ['decode', 'verify', 'encode'] as const;
export type Command = (typeof COMMANDS)[number];

/** A command line that cannot be carried out; the message is for whoever typed it. */
export class UsageError extends Error {}

export interface Order {
  readonly command: Command;
  readonly file?: string;
  readonly hex?: string;
  readonly base64?: string;
  readonly certificates?: string;
  readonly bundle?: string;
  readonly anchor?: string;
  readonly key?: string;
  readonly at: Date;
  readonly printed?: readonly [string, string];
  readonly passport?: readonly string[];
}

const options = {
  hex: { type: 'string' },
  base64: { type: 'string' },
  certificates: { type: 'string' },
  bundle: { type: 'string' },
  anchor: { type: 'string' },
  at: { type: 'string' },
  printed: { type: 'string', multiple: true },
  passport: { type: 'string', multiple: true },
  key: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function instant(text: string): Date {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59Z` : text);
  if (Number.isNaN(date.getTime())) throw new UsageError(`--at: "${text}" is neither a day nor an instant`);
  return date;
}

/** @throws UsageError when what is asked for contradicts itself */
function checkChoice(seals: readonly unknown[], trust: readonly unknown[]): void {
  const given = (list: readonly unknown[]): number => list.filter((one) => one !== undefined).length;
  if (given(seals) !== 1) throw new UsageError('exactly one of --hex, --base64 and a file is wanted');
  if (given(trust) > 1) throw new UsageError('either --certificates or --bundle');
}

function twoLines(lines: readonly string[]): { printed: [string, string] } {
  const [first, second] = lines;
  if (lines.length !== 2 || first === undefined || second === undefined)
    throw new UsageError('--printed: a zone has two lines');
  return { printed: [first, second] };
}

/**
 * @returns null when help is wanted
 * @throws UsageError
 */
export function readArguments(args: readonly string[], now: Date): Order | null {
  const { values, positionals } = parse(args);
  if (values.help || args.length === 0) return null;
  const [name, ...files] = positionals;
  const command = COMMANDS.find((one) => one === name);
  if (!command) throw new UsageError(`decode, verify or encode is wanted, not "${name ?? ''}"`);
  const { at, printed, help: _help, ...texts } = values;
  checkChoice([texts.hex, texts.base64, ...files], [texts.certificates, texts.bundle]);
  return {
    ...texts,
    command,
    at: at === undefined ? now : instant(at),
    ...(files[0] !== undefined && { file: files[0] }),
    ...(printed && twoLines(printed)),
  };
}
