import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { urlOf } from './databases.mjs';
import { firstDifference } from './install.mjs';
import { javaVersion } from './java.mjs';
import { differences, kafkaVersion, recordedChecksums } from './kafka-jars.mjs';
import { fillTemplate } from './kafka.mjs';
import { localKeys } from './keys.mjs';
import { startOptions } from './options.mjs';
import { page } from './page.mjs';
import { accountsIn } from './run-once.mjs';
import { declaredTopics } from './topics.mjs';

const folder = () => mkdtempSync(join(tmpdir(), 'dev-'));

it('understands its options and refuses others', () => {
  expect(startOptions(['--reset', '--port-base', '5000'])).toMatchObject({
    reset: true,
    detach: false,
    portBase: 5000,
  });
  expect(startOptions([])).toMatchObject({ portBase: null });
  expect(() => startOptions(['--port-base', 'x'])).toThrow('--port-base');
  expect(() => startOptions(['--rest'])).toThrow('--rest');
});

it('knows the Java of every numbering', () => {
  expect(javaVersion('openjdk version "17.0.15" 2025-04-15')).toBe(17);
  expect(javaVersion('java version "1.8.0_292"')).toBe(8);
  expect(javaVersion('command not found')).toBe(0);
});

it('installs again only for a package that differs, not for one of another platform', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };
  expect(firstDifference(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBeNull();
  expect(firstDifference(wanted, { 'node_modules/a': { version: '1.0.1' } })).toBe('a is not 1.0.0');
});

it('declares the five topics: six partitions, facts for ever, a key rule each', async () => {
  const topics = await declaredTopics();
  expect(topics.map(({ name }) => name)).toEqual([
    'identity.v1',
    'civil-registry.v1',
    'visas.v1',
    'payments.v1',
    'documents.v1',
  ]);
  for (const topic of topics) {
    expect(topic).toMatchObject({
      partitions: 6,
      config: { 'retention.ms': '-1', 'cleanup.policy': 'delete' },
      key: expect.any(String),
    });
  }
});

it('fills the broker settings completely', () => {
  const text = fillTemplate({ dataDir: '/data', port: 4011, controllerPort: 4012 });
  expect(text).toContain('listeners=PLAINTEXT://127.0.0.1:4011,CONTROLLER://127.0.0.1:4012');
  expect(text).toContain('auto.create.topics.enable=false');
  expect(text).not.toMatch(/@[A-Z_]+@/);
});

it('takes only the recorded jars', () => {
  const jars = folder();
  writeFileSync(join(jars, 'a.jar'), 'a');
  const sum = createHash('sha256').update('a').digest('hex');
  expect(differences(jars, new Map([['a.jar', sum]]))).toEqual([]);
  expect(
    differences(
      jars,
      new Map([
        ['a.jar', 'other'],
        ['b.jar', sum],
      ]),
    ),
  ).toEqual(['a.jar is not the recorded file', 'b.jar is missing']);
  expect([...recordedChecksums().keys()]).toContain(`kafka_2.13-${kafkaVersion()}.jar`);
});

it('makes keys once, for this user only; the public set holds no private part', () => {
  const home = folder();
  const keys = localKeys(home, ['visas', 'identity']);
  const before = readFileSync(keys.visas.assertionKey, 'utf8');
  expect(localKeys(home, ['visas', 'identity']).visas.appPassword).toBe(keys.visas.appPassword);
  expect(readFileSync(keys.visas.assertionKey, 'utf8')).toBe(before);
  const peers = JSON.parse(readFileSync(keys.peerKeys, 'utf8')).keys;
  expect(peers.map(({ kid, d }) => [kid, d])).toEqual([
    ['visas', undefined],
    ['identity', undefined],
  ]);
  expect(Buffer.from(readFileSync(keys.visas.masterKey, 'utf8'), 'base64')).toHaveLength(32);
  for (const name of readdirSync(home)) expect(statSync(join(home, name)).mode & 0o077).toBe(0);
});

it("turns an administrator's address into that of a role", () => {
  expect(
    urlOf('postgres://postgres:x@127.0.0.1:5432/postgres?sslmode=disable', {
      user: 'visas_app',
      password: 'p/w',
      database: 'jatigi_visas',
    }),
  ).toBe('postgres://visas_app:p%2Fw@127.0.0.1:5432/jatigi_visas?sslmode=disable');
});

it('finds the accounts in what the loader prints, behind its log', () => {
  expect(accountsIn('{"level":30,"msg":"x"}\n{\n  "accounts": [{ "login": "a" }]\n}\n')).toEqual([{ login: 'a' }]);
  expect(accountsIn('nothing')).toEqual([]);
});

it('prints one page with the gateway, the broker, the accounts and the way out', () => {
  const accounts = [{ login: 'consul@example', password: 'pw', totpSeed: 'SEED', role: 'consul', posts: ['BER'] }];
  const text = page({
    parts: [{ name: 'visas' }],
    gateway: 'http://127.0.0.1:4000',
    brokers: '127.0.0.1:4011',
    accounts,
    seconds: '9 s',
    mailbox: null,
  });
  for (const wanted of [
    'http://127.0.0.1:4000/docs',
    '127.0.0.1:4011',
    'consul@example',
    'SEED',
    'consul @ BER',
    'Ctrl-C',
    '--reset',
  ]) {
    expect(text).toContain(wanted);
  }
});
