import { generateKeyPairSync } from 'node:crypto';
import type { Actor } from '@jatigi/kernel';
import { SignJWT } from 'jose';
import { Assertions } from './assertions';

const pair = (kid: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const as = (key: typeof privateKey) => ({ ...key.export({ format: 'jwk' }), kid, alg: 'ES256' });
  return { privateKey, privateJwk: as(privateKey), publicJwk: as(publicKey) };
};
const gateway = pair('gateway');
const visas = pair('visas');
const peerKeys = { keys: [gateway.publicJwk, visas.publicJwk] };
const from = new Assertions({ service: 'gateway', privateKey: gateway.privateJwk, peerKeys });
const to = new Assertions({ service: 'visas', privateKey: visas.privateJwk, peerKeys });
const actor: Actor = {
  kind: 'person',
  personId: 'p',
  accountId: 'a',
  service: 'gateway',
  strength: 'mfa',
  purpose: null,
  grants: [],
};

describe('Assertions', () => {
  it('carries who, and nothing of what they may', async () => {
    await expect(to.verify(await from.sign('visas', { ...actor, grants: [{} as never] }))).resolves.toEqual(actor);
  });

  it('carries the program behind a person, and signs anew for another', async () => {
    const behind = { ...actor, program: { clientId: 'c', scopes: ['a.b', 'a.c'] } };
    await expect(to.verify(await from.sign('visas', behind))).resolves.toEqual(behind);
    const none = { ...actor, program: { clientId: 'c', scopes: [] } };
    await expect(to.verify(await from.sign('visas', none))).resolves.toEqual(none);
  });

  it('carries the helper behind a person with his limits, and signs anew for others', async () => {
    const helped = { ...actor, mandate: { id: 'm', helperPersonId: 'h', scopes: ['a.b'], files: ['f'] } };
    await expect(to.verify(await from.sign('visas', helped))).resolves.toEqual(helped);
    const every = { ...actor, mandate: { id: 'm', helperPersonId: 'h', scopes: ['a.b'] } };
    await expect(to.verify(await from.sign('visas', every))).resolves.toEqual(every);
    const none = { ...actor, mandate: { id: 'm', helperPersonId: 'h', scopes: [], files: [] } };
    await expect(to.verify(await from.sign('visas', none))).resolves.toEqual(none);
    await expect(to.verify(await from.sign('visas', actor))).resolves.toEqual(actor);
  });

  it.each([
    ['a helper without limits', { knd: 'helper' }],
    ['limits on a person herself', { knd: 'person', mnd: { id: 'm', helperPersonId: 'h', scopes: [] } }],
    ['limits without a helper', { knd: 'helper', mnd: { id: 'm', scopes: [] } }],
    ['scopes that are no list', { knd: 'helper', mnd: { id: 'm', helperPersonId: 'h', scopes: 'a.b' } }],
    ['files that are no list', { knd: 'helper', mnd: { id: 'm', helperPersonId: 'h', scopes: [], files: 'f' } }],
  ])('refuses %s', async (_what, claims) => {
    const token = await new SignJWT({ str: 'mfa', sub: 'p', ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'gateway' })
      .setIssuer('gateway')
      .setAudience('visas')
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(gateway.privateKey);
    await expect(to.verify(token)).rejects.toMatchObject({ code: 'assertion-invalid' });
  });

  it('signs once per person and audience', async () => {
    expect(await from.sign('visas', actor)).toBe(await from.sign('visas', actor));
    expect(await from.sign('visas', actor)).not.toBe(await from.sign('visas', { ...actor, personId: 'q' }));
  });

  it('refuses another audience, a stranger, a forged issuer and an old token', async () => {
    const refused = expect.objectContaining({ code: 'assertion-invalid' });
    await expect(to.verify(await from.sign('payments', actor))).rejects.toEqual(refused);
    const forge = (kid: string, key: typeof gateway.privateKey, iss: string, exp: string | number) =>
      new SignJWT({ knd: 'person', str: 'mfa' })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setIssuer(iss)
        .setAudience('visas')
        .setIssuedAt()
        .setExpirationTime(exp)
        .sign(key);
    await expect(to.verify(await forge('gateway', pair('x').privateKey, 'gateway', '60s'))).rejects.toEqual(refused);
    await expect(to.verify(await forge('gateway', gateway.privateKey, 'visas', '60s'))).rejects.toEqual(refused);
    await expect(to.verify(await forge('gateway', gateway.privateKey, 'gateway', 1000))).rejects.toEqual(refused);
    await expect(to.verify('nonsense')).rejects.toEqual(refused);
  });
});
