import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decodeSeal } from '../decode-seal';
import { findDocument, type FoundDocument } from '../documents';
import { encodeSeal } from '../encode-seal';
import type { Seal } from '../seal';
import { trustLevel } from '../seal-status';
import { hashFor } from '../signer-certificate';
import { VdsError } from '../vds-error';
import { verifySeal } from '../verify-seal';
import { HELP, readArguments, UsageError, type Order } from './arguments';
import { contentFromJson, sealAsJson, valuesAsJson } from './json-document';
import { fileBytes, sealBytes } from './seal-input';
import { describedBundle, documentStatus, trustOf } from './trust-input';

/** What a command says: one JSON object, or the help. */
export interface Outcome {
  readonly exit: 0 | 1 | 2;
  readonly output: string;
}

type Answer = Readonly<Record<string, unknown>> & { readonly status: string };

const wellFormed = (document: FoundDocument | null) =>
  document && { kind: document.kind, values: valuesAsJson(document.values), unknownFeatures: document.unknownFeatures };

/** Bytes and, when the profile is known and kept to, what they mean. */
function decoded(seal: Seal): Answer {
  try {
    return { status: 'DECODED', ...sealAsJson(seal), ...wellFormed(findDocument(seal)) };
  } catch (error) {
    if (!(error instanceof VdsError)) throw error;
    return { status: 'WRONG_FORMAT', reason: error.message, ...sealAsJson(seal) };
  }
}

async function decode(order: Order): Promise<Answer> {
  const bytes = await sealBytes(order);
  if (!bytes) return { status: 'READ_ERROR', reason: 'no bar code was read' };
  const read = decodeSeal(bytes);
  if (!read.ok) return { status: read.status, reason: read.reason, offset: read.offset };
  return decoded(read.seal);
}

async function verify(order: Order): Promise<Answer> {
  const { at, printed, passport } = order;
  const trust = await trustOf(order);
  const options = { ...(printed && { printed }), ...(passport && { passport }) };
  const { seal, values, ...verification } = await verifySeal(await sealBytes(order), trust.signers, at, options);
  const { status, subStatus, reason, kind, isInForce, unknownFeatures } = verification;
  const isGenuine = status === 'VALID' && seal !== undefined;
  return {
    status,
    ...(isGenuine && trust.bundle && { documentStatus: await documentStatus(trust.bundle, seal, values) }),
    ...{ subStatus, reason, trustLevel: trustLevel(status), at: at.toISOString(), kind, isInForce },
    ...(trust.bundle && { bundle: describedBundle(trust.bundle, trust.isAnchored === true, at) }),
    ...(values && { values: valuesAsJson(values) }),
    unknownFeatures,
    ...(seal && sealAsJson(seal)),
  };
}

function privateKey(file: string | undefined): { key: KeyObject; bits: number } {
  if (file === undefined) throw new UsageError('--key: the private key of the signer is wanted');
  let key: KeyObject;
  try {
    key = createPrivateKey(Buffer.from(fileBytes(file)));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--key: ${(error as Error).message}`);
  }
  const bits = Number(/\d{3}/.exec(key.asymmetricKeyDetails?.namedCurve ?? '')?.[0]); // the names of all curves have it
  if (!bits) throw new UsageError('--key: a key on a named elliptic curve is wanted');
  return { key, bits };
}

async function encode({ file, key: keyFile }: Order): Promise<Answer> {
  if (file === undefined) throw new UsageError('encode: a JSON file is wanted, or "-"');
  const { key, bits } = privateKey(keyFile);
  const content = contentFromJson(
    file === '-' ? readFileSync(0, 'utf8') : Buffer.from(fileBytes(file)).toString('utf8'),
  );
  const hash = hashFor(bits).replace('-', '');
  const bytes = await encodeSeal(content, async (message) => sign(hash, message, { key, dsaEncoding: 'ieee-p1363' }));
  const answer = await decode({ command: 'decode', at: new Date(), hex: Buffer.from(bytes).toString('hex') });
  if (answer.status !== 'DECODED') return answer; // what nobody could verify is not written
  const forms = { hex: Buffer.from(bytes).toString('hex'), base64: Buffer.from(bytes).toString('base64') };
  return { ...answer, status: 'ENCODED', ...forms };
}

const COMMANDS = { decode, verify, encode };
const GOOD = ['VALID', 'DECODED', 'ENCODED'];
const isGood = ({ status, documentStatus = 'valid' }: Answer): boolean =>
  GOOD.includes(status) && documentStatus === 'valid';

/** Carries out a command line; never throws for what was typed or read. */
export async function runCommand(args: readonly string[], now: Date): Promise<Outcome> {
  try {
    const order = readArguments(args, now);
    if (!order) return { exit: 0, output: HELP };
    const answer = await COMMANDS[order.command](order);
    return { exit: isGood(answer) ? 0 : 1, output: JSON.stringify(answer, null, 2) };
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof VdsError)) throw error;
    return { exit: 2, output: JSON.stringify({ status: 'USAGE_ERROR', reason: error.message }, null, 2) };
  }
}
