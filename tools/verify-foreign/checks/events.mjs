// The facts of visas.v1, read by programs that nobody here wrote and that know Kafka and CloudEvents alone.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { root } from '../../dev/paths.mjs';
import { createTopics, withAdmin } from '../../dev/topics.mjs';
import { foreignBus, runJava, stopForeignBus } from '../foreign-bus.mjs';
import { installPython } from '../python-packages.mjs';

export const after = stopForeignBus;

const TOPIC = 'visas.v1';
/** What CloudEvents 1.0 demands of binary mode, with the extension that orders the facts of a subject. */
const ATTRIBUTES = ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_subject', 'ce_time', 'ce_sequence'];

/** Throws unless the record is this fact as a CloudEvent in binary mode. */
function compareOne({ type, subject, version, data }, { key, headers, value }) {
  const absent = ATTRIBUTES.filter((name) => !headers[name]);
  if (absent.length > 0) throw new Error(`${type} has no ${absent.join(', ')}`);
  const names = ['ce_subject', 'ce_type', 'ce_sequence', 'ce_specversion', 'content-type'];
  const told = [key, ...names.map((name) => headers[name])];
  const wanted = [subject, subject, type, String(version), '1.0', 'application/json'];
  if (!isDeepStrictEqual(told, wanted)) throw new Error(`${told.join(' ')} instead of ${wanted.join(' ')}`);
  if (!isDeepStrictEqual(JSON.parse(value), data)) throw new Error(`the data of ${type} is ${value}`);
}

/** Throws unless the foreign program saw the facts of the log, each once, whole, in order per subject. */
function compare(facts, seen) {
  if (seen.length !== facts.length) throw new Error(`${seen.length} records, the log has ${facts.length}`);
  for (const fact of facts) {
    const record = seen.find(({ headers }) => headers.ce_id === fact.id);
    if (!record) throw new Error(`${fact.type} of ${fact.subject} is missing`);
    compareOne(fact, record);
  }
  for (const subject of new Set(facts.map((one) => one.subject))) {
    const order = seen.filter(({ key }) => key === subject).map(({ headers }) => Number(headers.ce_sequence));
    if (order.some((version, i) => version !== i + 1)) throw new Error(`${subject} came as ${order.join(', ')}`);
  }
  const { key, headers, value } = seen.find((one) => one.headers.ce_type === 'ml.consular.visa.issued.v1');
  return `${facts.length} facts; ${headers.ce_type} #${headers.ce_sequence} of ${key}: ${value}`;
}

function readByKcat(brokers) {
  const said = execFileSync('kcat', ['-C', '-q', '-e', '-J', '-b', brokers, '-t', TOPIC, '-o', 'beginning'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return said
    .trim()
    .split('\n')
    .map((line) => {
      const { key, headers, payload } = JSON.parse(line);
      const pairs = headers.flatMap((name, i) => (i % 2 === 0 ? [[name, headers[i + 1]]] : []));
      return { key, headers: Object.fromEntries(pairs), value: payload };
    });
}

/** Runs the example in a folder of its own packages. @returns what it said, line by line */
function readByPython(brokers, { group, database, packages }) {
  const example = join(root, 'examples/python-consumer');
  const document = join(root, 'docs/events/asyncapi.json');
  const args = [join(example, 'consumer.py'), document, brokers, TOPIC, database, '--group', group, '--until-end'];
  const env = { ...process.env, PYTHONPATH: packages };
  const said = execFileSync('python3', args, { encoding: 'utf8', env, timeout: 120_000 });
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Three runs: everything once; the same as duplicates; then a hole and a record that is no event, put aside. */
async function checkPython({ brokers, facts }, packages) {
  const database = join(packages, 'visas.sqlite');
  const read = (group) => readByPython(brokers, { group, database, packages });
  const applied = read('python-1').filter(({ outcome }) => outcome === 'applied');
  const same = (fact) => (one) =>
    one.subject === fact.subject && one.version === fact.version && isDeepStrictEqual(one.data, fact.data);
  const missing = facts.filter((fact) => !applied.some(same(fact)));
  if (missing.length > 0 || applied.length !== facts.length)
    throw new Error(`${applied.length} applied, ${missing.length} of ${facts.length} missing`);
  const outcomes = (group) => [...new Set(read(group).map(({ outcome }) => outcome.split(':')[0]))].sort().join();
  const again = outcomes('python-2');
  if (again !== 'duplicate') throw new Error(`read again: ${again}`);
  await sayBadly(brokers, facts.at(-1));
  const bad = outcomes('python-3');
  if (bad !== 'duplicate,gap,unreadable') throw new Error(`a hole and a record that is no event: ${bad}`);
  return `${applied.length} applied, duplicates the second time, a gap and no event put aside`;
}

/** A fact whose predecessor never came, and something that is no event. */
async function sayBadly(brokers, { subject, type, version, data }) {
  const { Kafka, logLevel } = (await import('kafkajs')).default;
  const producer = new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING }).producer();
  await producer.connect();
  const [specversion, id, time] = ['1.0', randomUUID(), new Date().toISOString()];
  const attributes = {
    specversion,
    id,
    time,
    type,
    subject,
    source: 'urn:mli:gov:consular:visas',
    dataschema: `urn:mli:gov:consular:visas:schema:${type}`,
    sequence: version + 2,
  };
  const headers = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce_${name}`, String(value)]));
  await producer.send({
    topic: TOPIC,
    messages: [
      { key: subject, headers, value: JSON.stringify(data) },
      { key: 'x', value: '{' },
    ],
  });
  await producer.disconnect();
}

/** Our own choice, from the sources. */
async function ours() {
  const entry = join(root, 'libs/platform/messaging/src/broker/murmur2.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function sameChoice(keys, theirs, choose) {
  const different = keys.filter((key, i) => choose(key) !== Number(theirs[i]));
  if (theirs.length !== keys.length || different.length > 0) {
    throw new Error(`${different.length} of ${keys.length} keys differ, ${different[0]} first`);
  }
}

export const checks = [
  {
    name: 'kcat reads the facts as CloudEvents in binary mode',
    needs: ['kcat'],
    async run() {
      const { brokers, facts } = await foreignBus();
      return compare(facts, readByKcat(brokers));
    },
  },
  {
    name: 'the Java client reads the facts as CloudEvents in binary mode',
    needs: ['java', 'javac'],
    async run() {
      const { brokers, facts } = await foreignBus();
      return compare(
        facts,
        runJava('ReadFacts.java', [brokers, TOPIC]).map((line) => JSON.parse(line)),
      );
    },
  },
  {
    name: 'the hash of the Java client chooses the same partition for 50,000 keys',
    needs: ['java', 'javac'],
    async run() {
      const { partitionOf } = await ours();
      const odd = ['', 'a', 'ab', 'abc', 'é', '日本', 'BER-2026-000001'];
      const keys = [...odd.filter(Boolean), ...Array.from({ length: 50_000 }, () => randomUUID())];
      for (const partitions of [3, 6, 24]) {
        const theirs = runJava('PartitionChoice.java', [String(partitions)], keys.join('\n'));
        sameChoice(keys, theirs, (key) => partitionOf(key, partitions));
      }
      return 'for 3, 6 and 24 partitions';
    },
  },
  {
    name: 'the producer of the Java client, left to itself, puts 2,000 keys where our relay puts them',
    needs: ['java', 'javac'],
    async run() {
      const { brokers } = await foreignBus();
      const { partitionOf } = await ours();
      const topic = 'java-choice';
      const partitions = 6;
      await withAdmin(brokers, (admin) => createTopics(admin, [{ topic, numPartitions: partitions }]));
      const keys = Array.from({ length: 2_000 }, () => randomUUID());
      const theirs = runJava('PartitionChoice.java', [brokers, topic], keys.join('\n'));
      sameChoice(keys, theirs, (key) => partitionOf(key, partitions));
    },
  },
  {
    name: 'a Python program written from the AsyncAPI document alone reads and checks the facts, each once',
    needs: ['python3', 'pip3'],
    async run() {
      const packages = mkdtempSync(join(tmpdir(), 'python-consumer-'));
      try {
        installPython(join(root, 'examples/python-consumer/requirements.txt'), packages);
        return await checkPython(await foreignBus(), packages);
      } finally {
        rmSync(packages, { recursive: true, force: true });
      }
    },
  },
];
