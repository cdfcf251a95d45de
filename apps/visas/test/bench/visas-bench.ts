import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Assertions } from '@jatigi/platform-auth';
import type { Actor } from '@jatigi/kernel';
import { createDataSource } from '@jatigi/platform-persistence';
import { migrationsOf } from '@jatigi/platform-service';
import type { ApplicationState } from '@jatigi/visas-domain';
import { Client } from 'pg';
import { visasService } from '../../src/visas.service-definition';
import { drawing } from './drawing';
import { Biography } from './lives';
import { ManyFiles, numbered } from './many-files';
import type { LivedPlan, People } from './many-files';
import { benchPosts, drawPlan } from './plans';

const LIVES = 1_000;
const hands = { applicant: numbered(1, 3, 1), agent: numbered(1, 3, 2), consul: numbered(1, 3, 3) };
const someone = (at: number, purpose: Actor['purpose']): Actor => ({
  ...{ kind: 'person', personId: numbered(1, 4, at), accountId: numbered(1, 5, at), service: 'gateway' },
  ...{ strength: 'mfa', purpose, grants: [] },
});
/** Who asks: an officer of the largest post, one who decides at every post, headquarters, the border. */
export const actors = {
  officer: someone(1, 'adjudication'),
  decider: someone(2, 'adjudication'),
  border: someone(3, 'border-check'),
  applicant: (personId: string): Actor => ({ ...someone(4, null), personId, accountId: personId }),
};
const grants = [
  [actors.officer.personId, 'head-of-section', 'PAR'],
  [actors.decider.personId, 'central-desk', '*'],
  [actors.border.personId, 'border-officer', 'BKO'],
  // Whoever proposed must still be entitled when it is decided.
  [hands.agent, 'agent', '*'],
  [hands.consul, 'consul', '*'],
  // Posts with work decide by themselves; Ottawa has nobody, and headquarters decide there.
  ...['PAR', 'BER', 'DLA'].flatMap((post) => [5, 6, 7, 8].map((at) => [numbered(1, 4, at), 'consul', post] as const)),
] as const;

/** Keys of the gateway and of the service, as `npm start` makes them, and the settings that name them. */
export function settingsOf(url: string, brokers: string, topicPrefix: string) {
  const pairs = ['gateway', 'visas'].map((kid) => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const named = { kid, alg: 'ES256' };
    return [
      { ...pair.privateKey.export({ format: 'jwk' }), ...named },
      { ...pair.publicKey.export({ format: 'jwk' }), ...named },
    ] as const;
  });
  const [gateway, visas] = pairs.map(([own]) => own as Record<string, unknown>);
  const peerKeys = { keys: pairs.map(([, known]) => known as Record<string, unknown>) };
  const assertions = new Assertions({ service: 'gateway', privateKey: gateway ?? {}, peerKeys });
  const settings = {
    ...{ NODE_ENV: 'production', HOST: '127.0.0.1', PORT: 0, DATABASE_URL: url, KAFKA_BROKERS: [brokers] },
    ...{ KAFKA_TOPIC_PREFIX: topicPrefix, KAFKA_CLIENT: 'kafkajs', ASSERTION_KEY: visas, PEER_KEYS: peerKeys },
    ...{ MASTER_KEY: randomBytes(32).toString('base64'), VERSION: 'bench', COMMIT: 'bench', LOG_LEVEL: 'error' },
    ...{ DOCUMENTS_URL: 'http://127.0.0.1:1', IDENTITY_URL: 'http://127.0.0.1:1' },
  };
  return { settings, sign: (actor: Actor) => assertions.sign('visas', actor) };
}

const roleUrl = (adminUrl: string, role: string): string => {
  const url = new URL(adminUrl);
  return Object.assign(url, { pathname: '/visas', username: role, password: role }).href;
};

/** A database of the service with its two roles, migrated, with the posts and whoever asks. @returns urls of the roles */
export async function createDatabase(adminUrl: string) {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  for (const role of ['visas_owner', 'visas_app']) await admin.query(`create role ${role} login password '${role}'`);
  await admin.query('create database visas owner visas_owner');
  await admin.end();
  const urls = { owner: roleUrl(adminUrl, 'visas_owner'), app: roleUrl(adminUrl, 'visas_app') };
  const migrating = createDataSource({ url: urls.owner, migrations: migrationsOf(visasService), poolSize: 1 });
  await migrating.initialize();
  await migrating.runMigrations({ transaction: 'each' });
  await migrating.destroy();
  return urls;
}

export async function fillCopies(owner: Client): Promise<void> {
  for (const { code, kind, country, timeZone, currencies, calendar, jurisdictions } of benchPosts) {
    await owner.query('insert into post_copy values ($1, $2, $3, $4, $5, $6, $7)', [
      ...[code, kind, country, timeZone, currencies, calendar, jurisdictions],
    ]);
  }
  for (const [personId, role, post] of grants) {
    await owner.query(
      `insert into grant_projection (grant_id, person_id, role, posts, valid_from)
       values (gen_random_uuid(), $1, $2, array[$3], '2000-01-01')`,
      [personId, role, post],
    );
  }
}

interface Wanted {
  masterKey: string;
  seed: number;
  people: People;
  states?: ApplicationState[];
  from?: number;
}

/** @param states files in these states alone, if some are named; @param from the first number of a file */
export async function manyFiles(
  owner: Client,
  { masterKey, seed, states, from = 0, people }: Wanted,
): Promise<ManyFiles> {
  const [draw, now] = [drawing(seed), new Date()];
  const lives = Array.from({ length: LIVES }, (): LivedPlan => {
    const plan = drawPlan(draw, now, states);
    return { plan, life: new Biography(plan, hands, benchPosts).live() };
  });
  const files = new ManyFiles(owner, masterKey, { lives, people, seed }, from);
  await files.prepare();
  return files;
}
