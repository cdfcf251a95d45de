import 'reflect-metadata';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { codeOf, PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

let identity: TestIdentity;
const OWNER = 'proprietaire@exemple.ml';
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

beforeAll(async () => {
  identity = await startIdentity();
});
afterAll(() => identity.stop());

describe('POST /internal/sign-ins', () => {
  let owner: { accountId: string; personId: string };
  beforeAll(async () => {
    owner = await identity.openAccount(OWNER);
  });

  it('tells account, person and strength, whatever the case of the address', async () => {
    const answer = await identity.signIn({ login: OWNER.toUpperCase(), password: PASSWORD });
    expect([answer.status, answer.body]).toEqual([200, { ...owner, strength: 'password', kind: 'person' }]);
  });

  it('answers a wrong password, an unknown address and an unconfirmed account alike', async () => {
    const pending = 'en.attente@exemple.ml';
    await identity.service.request('POST', '/v1/identity/accounts', { body: { email: pending, password: PASSWORD } });
    const answers = [
      await identity.signIn({ login: OWNER, password: 'mauvais mot de passe' }),
      await identity.signIn({ login: 'inconnue@exemple.ml', password: PASSWORD }),
      await identity.signIn({ login: pending, password: PASSWORD }),
    ];
    const told = answers.map(({ status, body }) => [status, { ...(body as object), requestId: '' }]);
    expect(told[0]).toEqual([401, expect.objectContaining({ code: 'sign-in-failed' })]);
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it('takes as long for an unknown address as for a known one', async () => {
    const time = async (login: string, network: string): Promise<number> => {
      const start = performance.now();
      await identity.signIn({ login, password: 'mauvais mot de passe', network });
      return performance.now() - start;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let n = 0; n < 9; n += 1) {
      known.push(await time(OWNER, `198.51.100.${n}`));
      unknown.push(await time(`inconnue${n}@exemple.ml`, `198.51.100.${n}`));
    }
    const ratio = median(unknown) / median(known);
    // The hash dominates both; without it the unknown address would answer ten times sooner.
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });

  it('locks the attacker’s network, not the owner; unknown addresses lock alike', async () => {
    for (const login of [OWNER, 'personne.ici@exemple.ml']) {
      const answers = [];
      for (let n = 0; n < 7; n += 1) {
        answers.push(await identity.signIn({ login, password: 'deviner deviner', network: '203.0.113.9' }));
      }
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429, 429]);
      expect(codeOf(answers[6]!)).toBe('too-many-attempts');
      expect(Number(answers[6]!.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await identity.signIn({ login: OWNER, password: PASSWORD, network: '203.0.113.9' })).status).toBe(429);
    expect((await identity.signIn({ login: OWNER, password: PASSWORD })).status).toBe(200);
    identity.clock.forward(61);
    expect((await identity.signIn({ login: OWNER, password: PASSWORD, network: '203.0.113.9' })).status).toBe(200);
  });

  it('counts tries that come at the same instant', async () => {
    const tries = Array.from({ length: 15 }, () =>
      identity.signIn({ login: OWNER, password: 'deviner deviner', network: '203.0.113.77' }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
  });

  it('refuses every caller but the gateway, and unknown fields', async () => {
    const body = { login: OWNER, password: PASSWORD, network: '192.0.2.1' };
    const as = async (actor?: ReturnType<typeof person>) =>
      (await identity.service.request('POST', '/internal/sign-ins', { body, ...(actor ? { as: actor } : {}) })).status;
    expect([await as(), await as(person()), await as(serviceActor('visas'))]).toEqual([403, 403, 403]);
    expect((await identity.signIn({ login: OWNER, password: PASSWORD, admin: true })).status).toBe(400);
  });

  it('refuses a disabled account as if it were unknown', async () => {
    const email = 'partie@exemple.ml';
    const { accountId } = await identity.openAccount(email);
    await identity.service.sql(`update account set state = 'DISABLED' where id = $1`, [accountId]);
    expect(codeOf(await identity.signIn({ login: email, password: PASSWORD }))).toBe('sign-in-failed');
  });
});

describe('GET /internal/persons/{id}/contact', () => {
  const read = (id: string, service: string, purpose: string | null) =>
    identity.service.request('GET', `/internal/persons/${id}/contact`, {
      as: { ...serviceActor(service), purpose: purpose as never },
    });

  it('gives notifications the address, and records who read it', async () => {
    const email = 'contact@exemple.ml';
    const { personId } = await identity.openAccount(email);
    const answer = await read(personId, 'notifications', 'notification');
    expect([answer.status, answer.body]).toEqual([200, { email, language: 'fr' }]);
    const reads = await identity.service.sql('select service, purpose from contact_read where person_id = $1', [
      personId,
    ]);
    expect(reads).toEqual([{ service: 'notifications', purpose: 'notification' }]);
  });

  it('refuses without a purpose, for another purpose, another service, and unknown persons', async () => {
    const { personId } = await identity.openAccount('contact2@exemple.ml');
    expect((await read(personId, 'notifications', null)).status).toBe(400);
    expect((await read(personId, 'notifications', 'issuing')).status).toBe(403);
    expect((await read(personId, 'visas', 'notification')).status).toBe(403);
    expect((await read(uuidv7(), 'notifications', 'notification')).status).toBe(404);
    expect((await read('not-an-id', 'notifications', 'notification')).status).toBe(404);
  });
});
