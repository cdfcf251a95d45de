import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import type { TestRequest } from '@jatigi/platform-testing';
import { Secret, TOTP } from 'otpauth';
import { BootstrapAdmins } from '../src/staff/bootstrap-admins';
import { codeOf, PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

interface AccountBody {
  accountId: string;
  personId: string;
  state: string;
  version: number;
}

let identity: TestIdentity;
let admin: Actor;
const send = (path: string, as: Actor | undefined, body?: unknown, request: TestRequest = {}) =>
  identity.service.request('POST', `/v1/identity${path}`, { body, ...request, ...(as ? { as } : {}) });
const digits = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: identity.clock.now().getTime() });
const invite = (email: string, as: Actor | undefined = admin) =>
  send('/staff-accounts', as, { email, givenName: 'Awa' });

async function accept(email: string, password: string): Promise<string> {
  const code = await identity.mail.codeFor(email, 'staff-invitation');
  return ((await send('/staff-accounts/acceptances', undefined, { email, code, password })).body as { secret: string })
    .secret;
}

beforeAll(async () => {
  identity = await startIdentity();
  admin = await identity.administrator();
});
afterAll(() => identity.stop());

describe('an officer', () => {
  it('is invited, chooses a short password, and signs in only with the second factor', async () => {
    const email = 'agent@consulat.exemple';
    expect((await invite(email)).status).toBe(201);
    expect((await identity.signIn({ login: email, password: '' })).status).toBe(400);
    const secret = await accept(email, 'huit sgn');
    expect(codeOf(await identity.signIn({ login: email, password: 'huit sgn' }))).toBe('second-factor-required');
    const signedIn = await identity.signIn({ login: email, password: 'huit sgn', totp: digits(secret) });
    expect(signedIn.body).toMatchObject({ strength: 'mfa' });
  });

  it('who lost the factor is let in again by another officer: old password and seed are worth nothing', async () => {
    const email = 'perdu@consulat.exemple';
    await invite(email);
    const before = await accept(email, 'premier mot');
    identity.clock.forward(120);
    const again = await invite(email);
    expect(again.status).toBe(201);
    const mails = () => identity.mail.sent.filter(({ recipient }) => recipient.email === email).length;
    while (mails() < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    const after = await accept(email, 'second mot');
    expect(after).not.toBe(before);
    const old = await identity.signIn({ login: email, password: 'second mot', totp: digits(before) });
    expect(old.status).toBe(401);
    expect((await identity.signIn({ login: email, password: 'second mot', totp: digits(after) })).status).toBe(200);
    const own = { ...admin, personId: (again.body as AccountBody).personId };
    await identity.service.grant(own.personId, 'administrator', ['*']);
    expect(codeOf(await invite(email, own))).toBe('own-account');
  });

  it('is invited by administrators only, at an address of nobody else', async () => {
    await identity.openAccount('citoyenne@exemple.ml');
    expect(codeOf(await invite('citoyenne@exemple.ml'))).toBe('address-in-use');
    expect((await send('/staff-accounts', undefined, { email: 'x@exemple.ml', givenName: 'X' })).status).toBe(401);
    expect((await invite('x@exemple.ml', person())).status).toBe(403);
    expect(codeOf(await invite('x@exemple.ml', { ...admin, strength: 'password' }))).toBe('second-factor-required');
    expect((await send('/staff-accounts', admin, { email: 'x@exemple.ml', role: 'consul' })).status).toBe(400);
    const wrong = { email: 'x@exemple.ml', code: '00000000', password: 'huit sgn' };
    expect(codeOf(await send('/staff-accounts/acceptances', undefined, wrong))).toBe('code-invalid');
    expect((await send('/staff-accounts/acceptances', undefined, { ...wrong, password: 'court' })).status).toBe(400);
  });
});

describe('finding, disabling', () => {
  it('finds by exact address with a purpose, and keeps who looked', async () => {
    const email = 'cherchee@exemple.ml';
    const { accountId, personId } = await identity.openAccount(email);
    expect((await send('/account-searches', admin, { email })).body).toMatchObject({
      accountId,
      personId,
      state: 'ACTIVE',
    });
    const reads = await identity.service.sql('select reader_person_id from contact_read where person_id = $1', [
      personId,
    ]);
    expect(reads).toEqual([{ reader_person_id: admin.personId }]);
    expect((await send('/account-searches', { ...admin, purpose: null }, { email })).status).toBe(400);
    expect((await send('/account-searches', admin, { email: 'absente@exemple.ml' })).status).toBe(404);
    expect((await send('/account-searches', person(), { email })).status).toBe(403);
  });

  it('disables: no sign-in, no right, one fact, in identity with the commit itself', async () => {
    const email = 'partante@exemple.ml';
    const { accountId, personId } = await identity.openAccount(email);
    const path = `/accounts/${accountId}/disable`;
    const reason = { reason: 'compromised' };
    expect((await send(path, undefined, reason)).status).toBe(401);
    expect((await send(path, person(), reason)).status).toBe(403);
    expect((await send(path, admin, { reason: 'boredom' })).status).toBe(400);
    expect((await send(path, admin, reason, { headers: { 'if-match': '"1"' } })).status).toBe(412);
    expect((await send(path, admin, reason)).body).toMatchObject({ state: 'DISABLED' });
    expect((await send(path, admin, reason)).status).toBe(409);
    expect((await send(`/accounts/${uuidv7()}/disable`, admin, reason)).status).toBe(404);
    expect((await identity.signIn({ login: email, password: PASSWORD })).status).toBe(401);
    const me = person(personId, { accountId });
    expect(codeOf(await identity.service.request('GET', '/v1/identity/me', { as: me }))).toBe('account-disabled');
    const told = (await identity.events()).filter(({ aggregate_id }) => aggregate_id === accountId);
    expect(told.at(-1)).toMatchObject({ type: 'ml.consular.account.disabled.v1', payload: { personId, ...reason } });
  });
});

describe('linking two accounts of one person', () => {
  const pair = (id: unknown, verb: string, as: Actor) =>
    identity.service.request('POST', `/v1/identity/double-persons/${String(id)}/${verb}`, { as, body: {} });
  const linkOf = async (path: string, body: object) => (await send(path, admin, body)).body as { id: string };

  it('is proposed by one administrator and confirmed by another: one person, sealed under one key, told once', async () => {
    const kept = await identity.openAccount('une@exemple.ml');
    const other = await identity.openAccount('deux@exemple.ml');
    const path = `/accounts/${other.accountId}/link`;
    const body = { personId: kept.personId };
    expect((await send(path, person(), body)).status).toBe(403);
    expect((await send(path, admin, { personId: 'x' })).status).toBe(400);
    expect((await send(path, admin, body, { headers: { 'if-match': '"9"' } })).status).toBe(412);
    expect(codeOf(await send(path, admin, { personId: uuidv7() }))).toBe('person-unknown');
    const { id, ...proposed } = await linkOf(path, body);
    expect(proposed).toMatchObject({ state: 'PROPOSED', source: 'accounts', keepPersonId: kept.personId });
    expect(codeOf(await pair(id, 'confirm', admin))).toBe('four-eyes');
    const second = await identity.administrator();
    expect((await pair(id, 'confirm', second)).body).toMatchObject({ state: 'MERGED' });
    expect(codeOf(await send(path, admin, body))).toBe('same-person');
    const signIn = () => identity.signIn({ login: 'deux@exemple.ml', password: PASSWORD });
    expect((await signIn()).body).toMatchObject({ accountId: other.accountId, personId: kept.personId });
    const as = person(kept.personId, { accountId: other.accountId });
    expect((await identity.service.request('GET', '/v1/identity/me', { as })).body).toMatchObject({
      email: 'deux@exemple.ml',
    });
    const told = (await identity.events()).filter(({ type }) => type === 'ml.consular.person.merged.v1');
    expect(told.map(({ payload }) => payload)).toEqual([{ personId: kept.personId, formerPersonId: other.personId }]);
    await pair(id, 'propose-undo', admin);
    expect((await pair(id, 'confirm-undo', second)).body).toMatchObject({ state: 'UNDONE' });
    expect((await signIn()).body).toMatchObject({ accountId: other.accountId, personId: other.personId });
    const mine = person(other.personId, { accountId: other.accountId });
    expect((await identity.service.request('GET', '/v1/identity/me', { as: mine })).body).toMatchObject({
      email: 'deux@exemple.ml',
    });
  });

  it('is refused while the former person holds grants, and for oneself', async () => {
    const kept = await identity.openAccount('trois@exemple.ml');
    const other = await identity.openAccount('quatre@exemple.ml');
    for (const { personId } of [kept, other])
      await identity.service.sql(
        `insert into role_grant (id, person_id, role, posts, valid_from, state, requested_by, version)
         values ($1, $2, 'agent', '{BER}', '2026-01-01', 'REQUESTED', $3, 1)`,
        [uuidv7(), personId, uuidv7()],
      );
    const link = (as: Actor) => send(`/accounts/${other.accountId}/link`, as, { personId: kept.personId });
    expect(codeOf(await link(admin))).toBe('person-holds-grants');
    await identity.service.grant(kept.personId, 'administrator', ['*']);
    expect(codeOf(await link(person(kept.personId)))).toBe('own-account');
  });
});

describe('the first two administrators', () => {
  it('are invited once, each approved by the other, and never again', async () => {
    const bootstrap = identity.service.running.app.get(BootstrapAdmins);
    const emails = ['premiere@etat.exemple', 'second@etat.exemple'];
    await expect(bootstrap.execute(['a@b.exemple', ' A@B.exemple'])).rejects.toMatchObject({ code: 'two-addresses' });
    await bootstrap.execute(emails);
    const grants = await identity.service.sql<{ person_id: string; approved_by: string }>(
      `select person_id, approved_by from role_grant where role = 'administrator' and state = 'GIVEN'`,
    );
    expect(grants).toHaveLength(2);
    expect(grants.map(({ person_id }) => person_id).sort()).toEqual(
      grants.map(({ approved_by }) => approved_by).sort(),
    );
    await accept(emails[0] as string, 'huit sgn');
    await expect(bootstrap.execute(['x@etat.exemple', 'y@etat.exemple'])).rejects.toMatchObject({
      code: 'administrators-exist',
    });
  });
});
