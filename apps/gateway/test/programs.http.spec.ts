import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { decodeJwt, generateKeyPair } from 'jose';
import type { GatewayUnderTest } from './start-gateway';
import { startGateway } from './start-gateway';
import { TokenMaker } from './token-maker';
import type { Made, Proof } from './token-maker';

jest.setTimeout(60_000);

const refused = [401, 'token-invalid'];
let gateway: GatewayUnderTest;
let maker: TokenMaker;

beforeAll(async () => {
  gateway = await startGateway();
  maker = await TokenMaker.for(gateway);
});
afterAll(() => gateway?.stop());

const forwarded = () => decodeJwt((gateway.visas.last.headers.authorization ?? '').slice('Bearer '.length));

describe('a program', () => {
  it('of a ministry reaches a service as itself, by an assertion and not by its token', async () => {
    const sub = uuidv7();
    expect(await maker.callWith({ claims: { sub, client_id: sub } })).toEqual([200]);
    expect(forwarded()).toMatchObject({ iss: 'gateway', aud: 'visas', knd: 'client', str: 'client', sub });
    expect(forwarded()['prg']).toBeUndefined();
    expect(gateway.visas.last.headers['dpop']).toBeUndefined();
  });

  it('of a person reaches it as her, never with a second factor, for what she allowed', async () => {
    const [accountId, personId, clientId] = [uuidv7(), uuidv7(), uuidv7()];
    const claims = { sub: accountId, person_id: personId, client_id: clientId, allowed: 'visas.application.read a.b' };
    expect(await maker.callWith({ claims })).toEqual([200]);
    expect(forwarded()).toMatchObject({
      knd: 'person',
      str: 'password',
      sub: personId,
      acc: accountId,
      prg: `${clientId} visas.application.read a.b`,
    });
  });

  it.each<[string, Made]>([
    ['for another audience', { claims: { aud: 'visas' } }],
    ['of another issuer', { claims: { iss: 'https://evil.test' } }],
    ['that is over', { age: 400 }],
    ['that would live for a day', { age: 400, claims: { exp: Math.floor(Date.now() / 1_000) + 86_400 } }],
    ['that is an id token', { typ: 'JWT' }],
    ['without a client', { claims: { client_id: undefined } }],
    ['that is bound to no key', { claims: { cnf: undefined } }],
    ['that is bound to another key', { claims: { cnf: { jkt: 'A'.repeat(43) } } }],
  ])('is refused with a token %s', async (_name, made) => {
    expect(await maker.callWith(made)).toEqual(refused);
  });

  it.each<[string, Proof]>([
    ['for another method', { method: 'POST' }],
    ['for another address', { url: 'http://consulate.test/v1/visas/y' }],
    ['for another host', { url: 'http://evil.test/v1/visas/x' }],
    ['for another token', { token: 'another' }],
    ['that is old', { age: 400 }],
    ['from the future', { age: -400 }],
    ['without an id', { claims: { jti: undefined } }],
  ])('is refused with a proof %s', async (_name, proof) => {
    expect(await maker.callWith({}, proof)).toEqual(refused);
  });

  it('is refused with a stolen token and no proof, a proof used before, a key of its own, and anything else', async () => {
    const token = await maker.token();
    const proof = await maker.proof(token);
    expect(await maker.call(token, proof)).toEqual([200]);
    expect(await maker.call(token, proof)).toEqual([401, 'proof-replayed']);
    expect(await maker.call(token)).toEqual(refused);
    expect(await maker.call(token, 'x')).toEqual(refused);
    expect(await maker.call(token, await maker.proof(token), 'Bearer')).toEqual([401, 'dpop-required']);
    const thief = await maker.withAnotherKey();
    expect(await thief.call(token, await thief.proof(token))).toEqual(refused);
    const { privateKey } = await generateKeyPair('ES256');
    expect(await maker.callWith({ signer: privateKey })).toEqual(refused);
    expect(await maker.call('YTpi', undefined, 'Basic')).toEqual(refused);
  });

  it('has a limit of its own, whoever it speaks for', async () => {
    const client_id = uuidv7();
    const call = () => maker.callWith({ claims: { sub: uuidv7(), client_id, per_minute: 2 } });
    expect([await call(), await call()]).toEqual([[200], [200]]);
    expect(await call()).toEqual([429, 'rate-limited']);
  });
});
