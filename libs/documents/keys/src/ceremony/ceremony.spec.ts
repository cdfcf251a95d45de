import { cpSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { verifySeal, readTrustBundle, encodeSeal, visaContent } from '@jatigi/vds';

import { openKeyProvider } from '../open-key-provider';
import { readArguments } from './arguments';
import { COMMANDS } from './commands';
import { walkThrough } from './walk-through';
import type { Room } from './walk-through';

jest.setTimeout(180_000); // each opening of a keyring is made slow on purpose

const now = new Date('2026-11-28T09:00:00Z');
const persons = ['Awa Traoré', 'Moussa Keïta'];
const identity = [
  '--organisation',
  'Republic of Mali',
  '--name',
  'CSCA',
  '--crl-address',
  'https://pki.example/MLI.crl',
];
const run = (command: string, args: readonly string[]) => {
  const found = COMMANDS[command];
  if (!found) throw new Error(command);
  return found.run(readArguments([...args]).values, now);
};

/** Two persons who answer; what is asked beyond names and initials is looked up by its beginning. */
function roomOf(answers: Record<string, string | (() => string)>, said: string[] = []): Room {
  return {
    say: (text) => void said.push(text),
    ask: async (question) => {
      if (question.startsWith('Name of the first')) return persons[0] as string;
      if (question.startsWith('Name of the second')) return persons[1] as string;
      const initials = persons.find((person) => question.startsWith(`${person}: done`));
      const found = Object.entries(answers).find(([begin]) => question.startsWith(begin));
      if (initials === undefined && !found) throw new Error(`nobody answers: ${question}`);
      const answer = found?.[1] ?? '';
      return initials ?? (typeof answer === 'string' ? answer : answer());
    },
    run,
    now: () => now,
  };
}

describe('a ceremony, from the first secret to a service in production', () => {
  const home = mkdtempSync(join(tmpdir(), 'ceremony-'));
  const at = (name: string): string => join(home, name);
  const authority = ['--folder', at('authority'), '--secret', at('first'), '--secret', at('second')];
  const office = ['--folder', at('office'), '--secret', at('office-secret')];
  let fingerprint = '';
  const copyTo = (name: string) => () => {
    cpSync(at('authority'), at(name), { recursive: true });
    return at(name);
  };
  const backups = { 'Folder of the first copy': copyTo('backup-1'), 'Folder of the second copy': copyTo('backup-2') };

  it('leads two persons to the key of a country authority, its backups and a record without secrets', async () => {
    const room = roomOf({
      'File on the medium of the first': at('first'),
      'File on the medium of the second': at('second'),
      ...backups,
    });
    await walkThrough(room, 'authority', at('record'), [...authority, ...identity]);
    const record = readFileSync(at('record'), 'utf8');
    fingerprint = /authority: ([0-9A-F:]{95})/.exec(record)?.[1] as string;
    expect(fingerprint).toBeDefined();
    expect(record.match(/seen by both/g)).toHaveLength(12);
    expect(record).toContain('by Awa Traoré and Moussa Keïta');
    expect(record.match(/opens and is the same/g)).toHaveLength(2);
    for (const secret of ['first', 'second']) {
      expect(record).not.toContain(readFileSync(at(secret), 'utf8').trim());
      expect(statSync(at(secret)).mode & 0o777).toBe(0o600);
    }
  });

  it('takes no keyring as a backup of itself, and no older one', async () => {
    const compare = (folder: string) => run('compare-backup', [...authority, '--backup', at(folder)]);
    await expect(compare('authority')).rejects.toThrow('not a copy of it');
    await run('publish-list', [...authority, '--out', at('first-list')]);
    await expect(compare('backup-1')).rejects.toThrow('not the same keyring');
  });

  it('one person alone, or the same secret twice, opens nothing and makes nothing', async () => {
    const alone = ['--folder', at('alone'), '--secret', at('first')];
    await expect(run('start-authority', [...alone, ...identity])).rejects.toThrow('two persons');
    await expect(run('start-authority', [...alone, '--secret', at('first'), ...identity])).rejects.toThrow('the same');
    await expect(run('show', ['--folder', at('authority'), '--secret', at('first')])).rejects.toThrow('does not open');
    await expect(run('start-authority', [...authority, ...identity])).rejects.toThrow('stays as it is');
    const accents = [
      '--organisation',
      'République du Mali',
      '--name',
      'CSCA',
      '--crl-address',
      'https://pki.example/x',
    ];
    const elsewhere = ['--folder', at('elsewhere'), ...authority.slice(2)];
    await expect(run('start-authority', [...elsewhere, ...accents])).rejects.toThrow('letters without accents');
    writeFileSync(at('short'), 'too short');
    await expect(run('show', ['--folder', at('authority'), '--secret', at('short')])).rejects.toThrow('at least 32');
  });

  it('certifies what the office asks for; the office then starts in production and its seals verify', async () => {
    await run('new-secret', ['--out', at('office-secret')]);
    await run('start-office', office);
    const secret = [readFileSync(at('office-secret'), 'utf8').trim()];
    const inProduction = () => openKeyProvider({ folder: at('office'), secret, production: true, now: () => now });
    const missing = { seal: 'seals of documents', bundle: 'trust bundles', pdf: 'signatures of PDFs' };
    for (const [purpose, name] of [
      ['seal', 'K1'],
      ['bundle', 'Trust bundle'],
      ['pdf', 'Document signatures'],
    ] as const) {
      // prettier-ignore
      const own = ['--purpose', purpose];
      await expect(inProduction()).rejects.toThrow(`${purpose} (${missing[purpose]})`);
      expect(await run('show', office)).toContain(`${purpose} key: none, production does not start without`);
      await run('request', [...office, ...own, '--name', name, '--out', at(`${purpose}.request`)]);
      await expect(inProduction()).rejects.toThrow(`${purpose} (${missing[purpose]}; it is asked for`);
      const room = roomOf({
        'File of the request': at(`${purpose}.request`),
        'First day': '2026-11-28',
        'File for the delivery': at(`${purpose}.delivery`),
        ...backups,
      });
      await walkThrough(room, 'certify', at('record'), [...authority, ...own]);
      await run('install', [...office, '--delivery', at(`${purpose}.delivery`), '--fingerprint', fingerprint]);
    }
    const keys = await inProduction();
    expect(keys.test).toBe(false);
    expect(keys.signer.signerId).toBe('MLK1');
    expect(keys.pdfSigner.certificate).not.toBe(keys.trust.bundleSigner.certificate);
    expect(keys.trust.crl).toContain('BEGIN X509 CRL');
    const { signerId, reference: certificateReference } = keys.signer;
    const mrz = ['V<MLITRAORE<<AWA<<<<<<<<<<<<<<<<<<<<', 'AB1234567<MLI9001011F2705280<<<<<<<<'] as const;
    const visa = visaContent({
      format: 'MRV-B',
      mrz,
      stay: { kind: 'until-visa-expires' },
      passportNumber: 'AB1234567',
    });
    const header = { version: 4, issuingCountry: 'MLI', signerId, certificateReference } as const;
    const content = { ...header, issued: '2026-11-28', signed: '2026-11-28', ...visa };
    const seal = await encodeSeal(content, (message) => keys.signer.sign(message));
    expect((await verifySeal(seal, await readTrustBundle(keys.certificates.join('\n')), now)).status).toBe('VALID');
    keys.close();
  });

  it('revokes: the list goes from the authority to the office, and an older one is refused', async () => {
    const serial = /certified: ([0-9A-F]{8}) \(seal\)/.exec((await run('show', authority)).join('\n'))?.[1] as string;
    const room = roomOf({
      Serial: serial,
      keyComp: 'keyCompromise',
      'File for the list': at('list'),
      ...backups,
    });
    const later = { ...room, run: (name: string, args: readonly string[]) => commandAt(name, args, 60_000) };
    await walkThrough(later, 'revoke', at('record'), authority);
    await run('install-list', [...office, '--list', at('list')]);
    await expect(run('install-list', [...office, '--list', at('list')])).rejects.toThrow('not newer');
    expect(await run('show', authority)).toContain(`revoked: ${serial} on 2026-11-28T09:01:00.000Z, keyCompromise`);
  });

  it('stops at a stage that failed and was given up, and writes that down', async () => {
    const room = roomOf({
      'File of the request': at('nothing'),
      'First day': '2026-12-10',
      'File for': at('x'),
      'Try this': 'no',
    });
    await expect(walkThrough(room, 'certify', at('record-2'), authority)).rejects.toThrow('no such file');
    expect(readFileSync(at('record-2'), 'utf8')).toMatch(/FAILED: .*no such file/);
    await expect(walkThrough(room, 'dance', at('record-2'), authority)).rejects.toThrow('There is no ceremony "dance"');
  });
});

const commandAt = (name: string, args: readonly string[], plus: number): Promise<string[]> => {
  const found = COMMANDS[name];
  if (!found) throw new Error(name);
  return found.run(readArguments([...args]).values, new Date(now.getTime() + plus));
};
