import 'reflect-metadata';
import { AccountDisabled, ClientDisabled, ConsentEnded } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import type { GatewayUnderTest } from './start-gateway';
import { startGateway } from './start-gateway';
import { TokenMaker } from './token-maker';

jest.setTimeout(60_000);

let gateway: GatewayUnderTest;
let maker: TokenMaker;

beforeAll(async () => {
  gateway = await startGateway({}, { withBus: true });
  maker = await TokenMaker.for(gateway);
});
afterAll(() => gateway?.stop());

/** A token of a person and a program, and how it is used. */
async function inUse() {
  const [accountId, personId, clientId, consent] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const claims = {
    sub: accountId,
    person_id: personId,
    client_id: clientId,
    consent,
    allowed: 'visas.application.read',
  };
  const token = await maker.token({ claims });
  const use = async () => (await maker.call(token, await maker.proof(token)))[0];
  expect(await use()).toBe(200);
  return { accountId, personId, clientId, consent, use };
}

/** @returns milliseconds until the token is refused */
async function refusedAfter(use: () => Promise<number>): Promise<number> {
  const from = Date.now();
  while ((await use()) !== 401 && Date.now() - from < 5_000) await new Promise((resolve) => setTimeout(resolve, 50));
  return Date.now() - from;
}

describe('a token that was given', () => {
  it('ends within 2 s of its consent, and no other token does', async () => {
    const { use, consent, ...who } = await inUse();
    const other = await inUse();
    const { personId, accountId, clientId } = who;
    const data = { personId, accountId, clientId, reason: 'person' as const };
    await gateway.service.bus?.say('identity.v1', [
      { definition: ConsentEnded, aggregateId: consent, version: 1, data },
    ]);
    expect(await refusedAfter(use)).toBeLessThan(2_000);
    expect(await other.use()).toBe(200);
  });

  it('ends within 2 s of its program', async () => {
    const { use, clientId } = await inUse();
    await gateway.service.bus?.say('identity.v1', [
      { definition: ClientDisabled, aggregateId: clientId, version: 1, data: { clientId } },
    ]);
    expect(await refusedAfter(use)).toBeLessThan(2_000);
  });

  it('ends within 2 s of the account', async () => {
    const { use, accountId, personId } = await inUse();
    await gateway.service.bus?.say('identity.v1', [
      { definition: AccountDisabled, aggregateId: accountId, version: 1, data: { personId, reason: 'requested' } },
    ]);
    expect(await refusedAfter(use)).toBeLessThan(2_000);
  });
});

it('tells identity what each program asked for, once', async () => {
  const { clientId, use } = await inUse();
  await use();
  const told = () => gateway.identity.seen.filter(({ url }) => url === '/internal/client-usage');
  await gateway.service.running.stop();
  const lines = told().flatMap(
    ({ body }) => (JSON.parse(body.toString()) as { lines: Array<{ clientId: string }> }).lines,
  );
  expect(lines).toContainEqual({ clientId, requests: 2, refused: 0 });
});
