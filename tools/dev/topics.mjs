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
 * Makes the broker's topics agree with the declaration: creates, adds partitions, sets configuration. Never deletes and
 * never takes partitions away (it throws instead). Can be run again and again.
 * @returns what was done, in words
 */
export async function applyTopics(brokers, replicationFactor, access) {
  const topics = await declaredTopics();
  const apply = async (admin, types) => {
    const known = new Set(await admin.listTopics());
    const done = [];
    const fresh = topics.filter(({ name }) => !known.has(name));
    await create(admin, fresh, replicationFactor);
    done.push(...fresh.map(({ name, partitions }) => `created ${name} (${partitions} partitions)`));
    for (const topic of topics.filter(({ name }) => known.has(name))) done.push(...(await align(admin, topic, types)));
    return done;
  };
  return withAdmin(brokers, apply, access);
}

async function create(admin, topics, replicationFactor) {
  if (topics.length === 0) return;
  const requests = topics.map((topic) => ({
    topic: topic.name,
    numPartitions: topic.partitions,
    replicationFactor: replicationFactor ?? topic.replicationFactor,
    configEntries: Object.entries(topic.config).map(([name, value]) => ({ name, value: String(value) })),
  }));
  await admin.createTopics({ topics: requests, waitForLeaders: true });
}

async function align(admin, { name, partitions, config }, types) {
  const done = [];
  const { topics } = await admin.fetchTopicMetadata({ topics: [name] });
  const has = topics[0].partitions.length;
  if (has > partitions) throw new Error(`${name} has ${has} partitions, more than the ${partitions} declared`);
  if (has < partitions) {
    await admin.createPartitions({ topicPartitions: [{ topic: name, count: partitions }] });
    done.push(`${name}: ${has} → ${partitions} partitions`);
  }
  const wanted = Object.entries(config).map(([key, value]) => ({ name: key, value: String(value) }));
  const resource = { type: types.TOPIC, name };
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ ...resource, configNames: wanted.map((one) => one.name) }],
  });
  const now = new Map(resources[0].configEntries.map((entry) => [entry.configName, entry.configValue]));
  const different = wanted.filter((one) => now.get(one.name) !== one.value);
  if (different.length > 0) {
    await admin.alterConfigs({ validateOnly: false, resources: [{ ...resource, configEntries: wanted }] });
    done.push(...different.map((one) => `${name}: ${one.name} = ${one.value}`));
  }
  return done;
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
