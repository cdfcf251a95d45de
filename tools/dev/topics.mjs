import './quiet-kafkajs.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientSecurity } from './kafka-access.mjs';
import { root } from './paths.mjs';
import { waitUntil } from './processes.mjs';

/** The topics of infra/kafka/topics.yaml with the defaults filled in. */
export async function declaredTopics(text = readFileSync(join(root, 'infra/kafka/topics.yaml'), 'utf8')) {
  const { parse } = await import('yaml');
  const { defaults, topics } = parse(text);
  return topics.map((topic) => ({ ...defaults, ...topic, config: { ...defaults.config, ...topic.config } }));
}

/**
 * What would have to be done for the broker's topics to agree with the declaration, in the order in which it is done.
 * @returns {Promise<Array<{kind: 'create'|'grow'|'shrink'|'config', topic: object, text: string}>>}
 */
export async function topicDifferences(brokers, topics, access) {
  const compare = async (admin, types) => {
    const known = new Set(await admin.listTopics());
    const found = [];
    for (const topic of topics) {
      if (known.has(topic.name)) found.push(...(await differencesOf(admin, topic, types)));
      else found.push({ kind: 'create', topic, text: `create ${topic.name} (${topic.partitions} partitions)` });
    }
    return found;
  };
  return withAdmin(brokers, compare, access);
}

async function differencesOf(admin, topic, types) {
  const { name, partitions } = topic;
  const { topics } = await admin.fetchTopicMetadata({ topics: [name] });
  const has = topics[0].partitions.length;
  const found = [];
  if (has !== partitions) {
    found.push({
      kind: has < partitions ? 'grow' : 'shrink',
      topic,
      text: `${name}: ${has} → ${partitions} partitions`,
    });
  }
  const wanted = settingsOf(topic);
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: types.TOPIC, name, configNames: wanted.map((one) => one.name) }],
  });
  const now = new Map(resources[0].configEntries.map((entry) => [entry.configName, entry.configValue]));
  for (const { name: setting, value } of wanted.filter((one) => now.get(one.name) !== one.value)) {
    found.push({ kind: 'config', topic, text: `${name}: ${setting} = ${value} (is ${now.get(setting)})` });
  }
  return found;
}

/** Thrown before anything is changed. */
export class TopicsRefused extends Error {}

/**
 * Makes the broker's topics agree with the declaration: creates, sets configuration, and adds partitions only when
 * told, because that moves keys (docs/runbooks/adding-a-partition.md). Never deletes, never takes partitions away. Can
 * be run again and again.
 * @returns what was done, in words
 * @throws TopicsRefused
 */
export async function applyTopics(brokers, { replicationFactor, grow = false, topics, access } = {}) {
  const found = await topicDifferences(brokers, topics ?? (await declaredTopics()), access);
  refuseMoves(found, grow);
  const apply = async (admin, types) => {
    await create(admin, topicsOf(found, 'create'), replicationFactor);
    for (const { name, partitions } of topicsOf(found, 'grow')) {
      await admin.createPartitions({ topicPartitions: [{ topic: name, count: partitions }] });
    }
    for (const topic of new Set(topicsOf(found, 'config'))) {
      const resource = { type: types.TOPIC, name: topic.name, configEntries: settingsOf(topic) };
      await admin.alterConfigs({ validateOnly: false, resources: [resource] });
    }
    return found.map(({ text }) => text);
  };
  return withAdmin(brokers, apply, access);
}

const topicsOf = (found, kind) => found.filter((one) => one.kind === kind).map(({ topic }) => topic);
const settingsOf = ({ config }) => Object.entries(config).map(([name, value]) => ({ name, value: String(value) }));

function refuseMoves(found, grow) {
  const shrinking = found.filter(({ kind }) => kind === 'shrink');
  if (shrinking.length > 0) {
    throw new TopicsRefused(`Partitions cannot be taken away: ${shrinking.map(({ text }) => text).join('; ')}`);
  }
  const growing = found.filter(({ kind }) => kind === 'grow');
  if (growing.length === 0 || grow) return;
  throw new TopicsRefused(
    `More partitions move keys to other partitions, and the order within an aggregate is lost where they move: ` +
      `${growing.map(({ text }) => text).join('; ')}. See docs/runbooks/adding-a-partition.md; --grow does it all the same.`,
  );
}

async function create(admin, topics, replicationFactor) {
  if (topics.length === 0) return;
  const requests = topics.map((topic) => ({
    topic: topic.name,
    numPartitions: topic.partitions,
    replicationFactor: replicationFactor ?? topic.replicationFactor,
    configEntries: settingsOf(topic),
  }));
  await createTopics(admin, requests);
}

/**
 * Makes topics and waits until each partition has a leader. kafkajs' own waiting gives up at once when the broker that it
 * asks has not heard of the new topic yet, as happens on a busy machine.
 */
export async function createTopics(admin, topics) {
  await admin.createTopics({ topics, waitForLeaders: false });
  const names = topics.map(({ topic }) => topic);
  const isLed = ({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0);
  const areLed = () =>
    admin.fetchTopicMetadata({ topics: names }).then(
      (found) => found.topics.every(isLed),
      () => false,
    );
  if (!(await waitUntil(areLed, 30_000, 100))) throw new Error(`No leader was elected for ${names.join(', ')}.`);
}

/** Deletes the declared topics and what the services' groups remember of them: `npm start -- --reset` on a given broker. */
export async function deleteTopics(brokers) {
  const declared = (await declaredTopics()).map(({ name }) => name);
  await withAdmin(brokers, async (admin) => {
    const present = (await admin.listTopics()).filter((name) => declared.includes(name));
    if (present.length === 0) return;
    await admin.deleteTopics({ topics: present });
    await waitUntil(async () => !(await admin.listTopics()).some((name) => present.includes(name)), 10_000, 200);
  });
}

/** @param access for a broker that refuses strangers: `ca`, `username`, `password` */
export async function withAdmin(brokers, work, access) {
  const { Kafka, logLevel, ConfigResourceTypes } = (await import('kafkajs')).default;
  const kafka = new Kafka({
    clientId: 'jatigi-topics',
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    ...clientSecurity(access),
  });
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await work(admin, ConfigResourceTypes);
  } finally {
    await admin.disconnect();
  }
}
