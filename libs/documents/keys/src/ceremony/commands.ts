import { randomBytes } from 'node:crypto';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';

import type { Certified } from '../authority';
import { fingerprint } from '../issuing-keys';
import { missingPurposes } from '../keyring-content';
import { accessOf, identityOf, instantOf, needed, purposeOf, revocationOf } from './arguments';
import type { Values } from './arguments';
import * as steps from './steps';

/** One step of a ceremony. @returns what is read aloud and written into the record */
type Command = (values: Values, now: Date) => Promise<string[]>;

const read = (values: Values, name: Parameters<typeof needed>[1]): string => readFileSync(needed(values, name), 'utf8');

/** Never over a file that is there. */
function write(values: Values, text: string, mode = 0o644): string {
  const file = needed(values, 'out');
  writeFileSync(file, text, { flag: 'wx', mode, flush: true });
  return `written: ${file}`;
}

async function describe(values: Values): Promise<string[]> {
  const access = accessOf(values);
  const content = await steps.inspect(access);
  const { test, authorities, signers, requests, book } = content;
  return [
    `keyring ${access.folder}: ${test ? 'TEST, worth nothing' : 'real'}, ${book ? 'authority' : 'office'}`,
    `SHA-256 of its file: ${steps.digestOf(access.folder)}`,
    ...authorities.map((pem) => `authority: ${fingerprint(pem)}`),
    ...signers.map(
      (one) => `${one.purpose} key: ${fingerprint(one.certificate)}, signs ${one.useFrom} to ${one.useUntil}`,
    ),
    ...(book
      ? []
      : missingPurposes(content).map((purpose) => `${purpose} key: none, production does not start without`)),
    ...requests.map((one) => `${one.purpose} key "${one.name}" waits for its certificate`),
    ...(book ? book.issued.map((one) => `certified: ${one.serial} (${one.purpose}) on ${one.at}`) : []),
    ...(book ? book.revoked.map((one) => `revoked: ${one.serial} on ${one.on}, ${one.reason}`) : []),
  ];
}

/** A real authority is opened by two persons, never by one. */
function twoPersons(values: Values): steps.KeyringAccess {
  const access = accessOf(values);
  if (!values.test && access.secret.length < 2)
    throw new Error('A real authority needs the secrets of two persons: --secret FILE --secret FILE.');
  return access;
}

async function startAuthority(values: Values, now: Date): Promise<string[]> {
  await steps.startKeyring(twoPersons(values), { test: values.test, authority: identityOf(values) }, now);
  return describe(values);
}

async function nextAuthority(values: Values, now: Date): Promise<string[]> {
  await steps.succeedAuthority(accessOf(values), identityOf(values), now);
  return describe(values);
}

async function startOffice(values: Values, now: Date): Promise<string[]> {
  await steps.startKeyring(accessOf(values), { test: values.test }, now);
  return describe(values);
}

async function request(values: Values): Promise<string[]> {
  const asked = { purpose: purposeOf(values), country: values.country, name: needed(values, 'name') };
  return [write(values, await steps.askForCertificate(accessOf(values), asked))];
}

async function certify(values: Values, now: Date): Promise<string[]> {
  const options = {
    purpose: purposeOf(values),
    request: read(values, 'request'),
    useFrom: instantOf(values, 'use-from'),
  };
  const delivery = await steps.certify(accessOf(values), options, now);
  return [
    write(values, `${JSON.stringify(delivery, null, 2)}\n`),
    `certificate: ${fingerprint(delivery.certificate)}`,
    `its key signs ${delivery.useFrom} to ${delivery.useUntil}`,
    `authority: ${fingerprint(delivery.authorities.at(-1) as string)}`,
  ];
}

async function install(values: Values): Promise<string[]> {
  await steps.install(accessOf(values), JSON.parse(read(values, 'delivery')) as Certified, values.fingerprint);
  return describe(values);
}

async function publishList(values: Values, now: Date): Promise<string[]> {
  return [write(values, await steps.publishList(accessOf(values), revocationOf(values, now), now))];
}

async function installList(values: Values): Promise<string[]> {
  await steps.installList(accessOf(values), read(values, 'list'));
  return describe(values);
}

async function endRetired(values: Values, now: Date): Promise<string[]> {
  return [`keys ended: ${await steps.endRetiredKeys(accessOf(values), now)}`, ...(await describe(values))];
}

/** A backup is good when it is the same file, and opens. */
async function compareBackup(values: Values): Promise<string[]> {
  const access = accessOf(values);
  const folder = needed(values, 'backup');
  if (realpathSync(folder) === realpathSync(access.folder))
    throw new Error('This is the keyring itself, not a copy of it.');
  await steps.inspect({ ...access, folder });
  const digest = steps.digestOf(folder);
  if (digest !== steps.digestOf(access.folder))
    throw new Error(`${folder} is not the same keyring as ${access.folder}.`);
  return [`backup ${folder} opens and is the same: ${digest}`];
}

async function newSecret(values: Values): Promise<string[]> {
  return [write(values, `${randomBytes(32).toString('base64url')}\n`, 0o600)];
}

export const COMMANDS: Readonly<Record<string, { run: Command; does: string }>> = {
  'new-secret': { run: newSecret, does: 'draws the secret of one person or office: --out FILE' },
  'start-authority': {
    run: startAuthority,
    does: 'key and certificate of a country authority: --organisation --name --crl-address [--country --place --test]',
  },
  'next-authority': { run: nextAuthority, does: 'the next one, linked to the one before: options as above' },
  'start-office': { run: startOffice, does: 'an empty keyring for the issuing office: [--test]' },
  request: {
    run: request,
    does: 'office: the next key, and its request: --name XX --out FILE [--purpose seal|bundle|pdf]',
  },
  certify: { run: certify, does: 'authority: --request FILE --use-from DATE --out FILE [--purpose seal|bundle|pdf]' },
  install: { run: install, does: 'office: --delivery FILE, the first time with --fingerprint AB:CD:…' },
  'publish-list': {
    run: publishList,
    does: 'authority: the next list of revoked: --out FILE [--serial HEX --reason WHY]',
  },
  'install-list': { run: installList, does: 'office: --list FILE' },
  'end-retired': { run: endRetired, does: 'office: ends the keys whose time is over' },
  'compare-backup': { run: compareBackup, does: 'a copy is the same file and opens: --backup FOLDER' },
  show: { run: describe, does: 'what is public in a keyring' },
};
