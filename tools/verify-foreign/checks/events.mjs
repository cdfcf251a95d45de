// The facts of visas.v1, read by programs that nobody here wrote and that know Kafka and CloudEvents alone.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { root } from '../../dev/paths.mjs';
import { withAdmin } from '../../dev/topics.mjs';
import { foreignBus, runJava, stopForeignBus } from '../foreign-bus.mjs';
import { NotRun } from '../not-run.mjs';

export const after = stopForeignBus;

const TOPIC = 'visas.v1';
/** What CloudEvents 1.0 demands of binary mode, with the extension that orders the facts of a subject. */
const ATTRIBUTES = ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_subject', 'ce_time', 'ce_sequence'];

/** Throws unless the foreign program saw the facts of the log, each once, whole, in order per subject. */
function compare(facts, seen) {
  if (seen.length !== facts.length) throw new Error(`${seen.length} records, the log has ${facts.length}`);
  for (const { id, type, subject, version, data } of facts) {
    const { key, headers, value } = seen.find((one) => one.headers.ce_id === id) ?? {};
    if (!headers) throw new Error(`${type} of ${subject} is missing`);
    const absent = ATTRIBUTES.filter((name) => !headers[name]);
    if (absent.length > 0) throw new Error(`${type} has no ${absent.join(', ')}`);
    if (headers['content-type'] !== 'application/json') throw new Error(`content-type ${headers['content-type']}`);
    const told = [key, headers.ce_subject, headers.ce_type, headers.ce_sequence, headers.ce_specversion];
    const wanted = [subject, subject, type, String(version), '1.0'];
    if (!isDeepStrictEqual(told, wanted)) throw new Error(`${told.join(' ')} instead of ${wanted.join(' ')}`);
    if (!isDeepStrictEqual(JSON.parse(value), data)) throw new Error(`the data of ${type} is ${value}`);
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

function installPython(packages) {
  const requirements = join(root, 'examples/python-consumer/requirements.txt');
  const args = ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '--target', packages, '-r', requirements];
  try {
    execFileSync('python3', args, { stdio: 'pipe', timeout: 180_000 });
  } catch (error) {
    throw new NotRun(`pip cannot install its packages: ${String(error.stderr).trim().split('\n').at(-1)}`);
  }
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
      await withAdmin(brokers, (admin) =>
        admin.createTopics({ topics: [{ topic, numPartitions: partitions }], waitForLeaders: true }),
      );
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
        installPython(packages);
        const { brokers, facts } = await foreignBus();
        const database = join(packages, 'visas.sqlite');
        const read = (group) => readByPython(brokers, { group, database, packages });
        const first = read('python-1');
        const applied = first.filter(({ outcome }) => outcome === 'applied');
        const missing = facts.filter(
          ({ subject, version, data }) =>
            !applied.some(
              (one) => one.subject === subject && one.version === version && isDeepStrictEqual(one.data, data),
            ),
        );
        if (missing.length > 0 || applied.length !== facts.length) throw new Error(JSON.stringify(first.slice(0, 3)));
        const again = read('python-2').filter(({ outcome }) => outcome !== 'duplicate');
        if (again.length > 0) throw new Error(`read again, not a duplicate: ${JSON.stringify(again[0])}`);
        return `${applied.length} applied, all duplicates the second time`;
      } finally {
        rmSync(packages, { recursive: true, force: true });
      }
    },
  },
];
