import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import kafkajs from 'kafkajs';
import { applyAcls, declaredAcls } from './acls.mjs';
import { clientSecurity, localAccess } from './kafka-access.mjs';
import { localKafkaSecurity } from './kafka-security.mjs';
import { startKafka } from './kafka.mjs';
import { localKeys } from './keys.mjs';
import { freePorts } from './ports.mjs';
import { applyTopics, declaredTopics, withAdmin } from './topics.mjs';

const folder = mkdtempSync(join(tmpdir(), 'secure-kafka-'));
const keys = join(folder, 'keys');
let broker;
let admin;
let principals;
let topics;

beforeAll(async () => {
  const security = await localKafkaSecurity(keys, localKeys(keys, []).secret);
  const [port, controllerPort] = await freePorts(2);
  const logFile = join(folder, 'kafka.log');
  const say = () => undefined;
  broker = await startKafka({ dataDir: join(folder, 'kafka'), port, controllerPort, logFile, say, security });
  admin = security.access;
  principals = await declaredAcls();
  topics = (await declaredTopics()).map(({ name }) => name);
  await applyTopics(broker.brokers, { access: admin });
}, 120_000);

afterAll(async () => {
  await broker?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const clientOf = (access) =>
  new kafkajs.Kafka({
    brokers: [broker.brokers],
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 5_000,
    retry: { retries: 3, initialRetryTime: 100 },
    ...clientSecurity(access),
  });
const kafkaOf = (name) => clientOf(localAccess(name, keys));

/** `yes`, or the broker's word for why not. */
const wordOf = (error) => error.type ?? error.cause?.type ?? error.originalError?.type ?? error.name;

async function write(kafka, topic) {
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  try {
    await producer.connect();
    await producer.send({ topic, messages: [{ key: 'k', value: 'v' }] });
    return 'yes';
  } catch (error) {
    return wordOf(error);
  } finally {
    await producer.disconnect();
  }
}

async function read(kafka, topic, groupId) {
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100, allowAutoTopicCreation: false });
  try {
    return await new Promise((resolve, reject) => {
      // A broker that just began is still loading its groups: kafkajs comes back by itself.
      const passes = ({ type }) => type === 'GROUP_LOAD_IN_PROGRESS';
      consumer.on(consumer.events.CRASH, ({ payload }) => passes(payload.error) || reject(payload.error));
      const eachMessage = async () => resolve('yes');
      const run = async () => {
        await consumer.connect();
        await consumer.subscribe({ topic, fromBeginning: true });
        await consumer.run({ eachMessage });
      };
      run().catch(reject);
    });
  } catch (error) {
    return wordOf(error);
  } finally {
    await consumer.disconnect();
  }
}

/** Asks of each pair of principal and topic. @returns lines `who may topic`, one for each yes; all else was refused */
async function whoMay(ask) {
  const ofOne = async (one) => {
    const said = [];
    for (const topic of topics) {
      const answer = await ask(one, topic);
      if (answer === 'yes') said.push(`${one.name} ${topic}`);
      else expect([one.name, topic, answer]).toEqual([one.name, topic, 'TOPIC_AUTHORIZATION_FAILED']);
    }
    return said;
  };
  return (await Promise.all(principals.map(ofOne))).flat().sort();
}

const declared = (kind) => principals.flatMap((one) => kind(one).map((topic) => `${one.name} ${topic}`)).sort();

it('lets nobody in without a name and a password, and nobody do anything before it is allowed', async () => {
  const { ca } = admin;
  const wrong = { ca, username: 'visas', password: 'wrong' };
  await expect(clientOf(wrong).admin().connect()).rejects.toThrow(/[Aa]uthentication failed/);
  await expect(clientOf({ ca, username: 'nobody', password: 'x' }).admin().connect()).rejects.toThrow(
    /[Aa]uthentication/,
  );
  expect(await write(clientOf({ ca }), 'visas.v1')).not.toBe('yes');
  expect(await write(clientOf({}), 'visas.v1')).not.toBe('yes');
  expect(await write(kafkaOf('visas'), 'visas.v1')).toBe('TOPIC_AUTHORIZATION_FAILED');
});

it('is applied once; what does not stand in the file is taken away', async () => {
  expect((await applyAcls(broker.brokers, admin)).length).toBeGreaterThan(principals.length);
  expect(await applyAcls(broker.brokers, admin)).toEqual([]);
  const { AclResourceTypes, AclOperationTypes, AclPermissionTypes, ResourcePatternTypes } = kafkajs;
  const extra = {
    resourceType: AclResourceTypes.TOPIC,
    resourceName: 'visas.v1',
    resourcePatternType: ResourcePatternTypes.LITERAL,
    principal: 'User:payments',
    host: '*',
    operation: AclOperationTypes.WRITE,
    permissionType: AclPermissionTypes.ALLOW,
  };
  await withAdmin(broker.brokers, (one) => one.createAcls({ acl: [extra] }), admin);
  expect(await applyAcls(broker.brokers, admin)).toEqual(['taken away User:payments write topic visas.v1']);
});

it('lets each service write its own topic and no other, and the ministry none', async () => {
  const may = await whoMay((one, topic) => write(kafkaOf(one.name), topic));
  expect(may).toEqual(declared(({ writes }) => writes));
});

it('lets each principal read what it listens to, under its own group, and nothing else', async () => {
  const may = await whoMay((one, topic) => read(kafkaOf(one.name), topic, `${one.groups[0]}acl-spec-${topic}`));
  expect(may).toEqual(declared(({ reads, writes }) => [...reads, ...writes]));
});

it('lets nobody use the group of another', async () => {
  const refused = 'KafkaJSGroupCoordinatorNotFound'; // so kafkajs says that it was not told who leads the group
  expect(await read(kafkaOf('ministry-of-security'), 'visas.v1', 'notifications')).toBe(refused);
  expect(await read(kafkaOf('ministry-of-security'), 'visas.v1', 'ministry-of-securities.x')).toBe(refused);
  expect(await read(kafkaOf('notifications'), 'visas.v1', 'ministry-of-security.visas')).toBe(refused);
});

it('lets no principal change topics or permissions', async () => {
  const one = kafkaOf('visas').admin();
  await one.connect();
  await expect(one.createTopics({ topics: [{ topic: 'visas.v2', numPartitions: 1 }] })).rejects.toThrow();
  await one.disconnect();
  await withAdmin(broker.brokers, async (root) => expect(await root.listTopics()).not.toContain('visas.v2'), admin);
});
