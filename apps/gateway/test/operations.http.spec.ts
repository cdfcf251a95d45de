import 'reflect-metadata';
import { AccountDisabled } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample, waitFor } from '@jatigi/platform-testing';
import { startGateway } from './start-gateway';
import type { GatewayUnderTest } from './start-gateway';

jest.setTimeout(60_000);

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway({}, { withBus: true });
});
afterAll(() => gateway?.stop());

const base = '/v1/gateway/operations/events';
const headers = { 'jatigi-client': 'spec', 'purpose-of-use': 'administration' };

async function administrator(strength = 'mfa'): Promise<string> {
  const personId = uuidv7();
  await gateway.service.grant(personId, 'administrator', ['*']);
  return gateway.signIn({ personId, strength });
}

async function ask(method: string, path: string, cookie: string | null, body?: object) {
  const answer = await fetch(`${gateway.service.url}${base}${path}`, {
    method,
    headers: { ...headers, ...(cookie && { cookie }), ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe("the operator's routes of the gateway itself", () => {
  it('answer an administrator with a session, and nobody else', async () => {
    expect(await ask('GET', '/status', await administrator())).toMatchObject({
      status: 200,
      body: { service: 'gateway', relay: null, consumer: { brokerError: null } },
    });
    expect(await ask('GET', '/status', null)).toMatchObject({ status: 401, body: { code: 'sign-in-required' } });
    expect(await ask('GET', '/status', await gateway.signIn())).toMatchObject({
      status: 403,
      body: { code: 'not-permitted' },
    });
    expect(await ask('POST', '/replays', await administrator('password'), { all: true })).toMatchObject({
      status: 403,
      body: { code: 'second-factor-required' },
    });
  });

  it('believe no assertion that a client brings', async () => {
    const forged = await gateway.service.assertionOf('visas');
    const answer = await fetch(`${gateway.service.url}${base}/status`, {
      headers: { ...headers, authorization: `Bearer ${forged}` },
    });
    expect(answer.status).toBe(401);
  });

  it('take orders with a body: a broken event is listed, and given up by two', async () => {
    const aggregateId = uuidv7();
    const data = { ...goldenSample(AccountDisabled), personId: 'nobody' };
    await gateway.service.bus?.say('identity.v1', [{ definition: AccountDisabled, aggregateId, version: 1, data }]);
    const [first, second] = [await administrator(), await administrator()];
    const line = await waitFor(async () => {
      const { lines } = (await ask('GET', '/parked', first)).body as { lines: Array<Record<string, unknown>> };
      return lines.find((one) => one['aggregateId'] === aggregateId);
    });
    expect(line).toMatchObject({ reason: 'unreadable', waiting: 1 });
    expect((await ask('POST', '/replays', first, { aggregateId })).body).toMatchObject({ replayed: [{ waiting: 1 }] });
    const event = `/parked/${String(line['eventRow'])}`;
    expect(await ask('POST', `${event}/discard-request`, first, { reason: 'x' })).toMatchObject({ status: 400 });
    expect(
      await ask('POST', `${event}/discard-request`, first, { reason: 'Said by a test, about nobody.' }),
    ).toMatchObject({ status: 200 });
    expect(await ask('POST', `${event}/discard`, second)).toMatchObject({ status: 200, body: { waiting: 0 } });
  });
});

it('an administrator who acts for somebody is no administrator', async () => {
  const helper = uuidv7();
  await gateway.service.grant(helper, 'administrator', ['*']);
  const own = await gateway.signIn({ personId: helper, strength: 'mfa' });
  gateway.identity.answer = (_request, response) =>
    void response
      .writeHead(201, { 'content-type': 'application/json' })
      .end(JSON.stringify({ useId: null, giverPersonId: uuidv7(), scopes: [], files: null }));
  const begun = await fetch(`${gateway.service.url}/v1/session/acting`, {
    method: 'POST',
    headers: { ...headers, cookie: own, 'content-type': 'application/json' },
    body: JSON.stringify({ mandateId: uuidv7() }),
  });
  expect(begun.status).toBe(201);
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  expect(await ask('GET', '/status', cookie)).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
});
