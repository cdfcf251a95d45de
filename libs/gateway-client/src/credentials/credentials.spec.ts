import { generateKeyPairSync } from 'node:crypto';
import { GatewayWithTokens, publicClient, SCOPE } from '../../test/authorization-server.js';
import { createGatewayClient } from '../client.js';
import { SignInRefused } from '../problem.js';
import { device } from './device.js';
import type { DeviceSettings, Invitation } from './device.js';
import { given } from './given.js';
import { machine } from './machine.js';
import { native } from './native.js';
import type { Kept, Vault } from './refreshing.js';
import type { Credentials } from './token-source.js';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = { ...privateKey.export({ format: 'jwk' }), kid: 'spec' } as JsonWebKey;
const ministry = {
  client_id: 'ministry',
  token_endpoint_auth_method: 'private_key_jwt' as const,
  dpop_bound_access_tokens: true,
  id_token_signed_response_alg: 'ES256' as const,
  jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'spec' }] },
  grant_types: ['client_credentials'],
  response_types: [] as [],
  redirect_uris: [],
};
const redirectUri = 'http://127.0.0.1/back';
const app = publicClient('app', {
  application_type: 'native',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [redirectUri],
});
const path = { id: '1' };

const gateways: GatewayWithTokens[] = [];
afterAll(() => gateways.forEach((gateway) => gateway.stop()));

async function gatewayOf(how: { nonces?: boolean; seconds?: number } = {}): Promise<GatewayWithTokens> {
  const gateway = await GatewayWithTokens.start([ministry, publicClient('kiosk'), app], how);
  gateways.push(gateway);
  return gateway;
}

const clientOf = ({ url }: GatewayWithTokens, credentials: Credentials) =>
  createGatewayClient({ baseUrl: url, credentials, retries: { attempts: 1 } });
const read = async (client: ReturnType<typeof clientOf>): Promise<unknown> =>
  (await client.get('/v1/visas/applications/{id}', { path })).data;
const tokensOf = ({ seen }: GatewayWithTokens): Array<string | undefined> =>
  seen.map(({ authorization }) => authorization);

describe('a machine', () => {
  it('proves its key, is given the nonces it must repeat, and keeps one token for all who wait', async () => {
    const gateway = await gatewayOf();
    const client = clientOf(gateway, machine({ clientId: 'ministry', key }));
    expect(await Promise.all([read(client), read(client)])).toEqual([{ ok: true }, { ok: true }]);
    expect(gateway.asked).toEqual(['client_credentials']);
    expect(tokensOf(gateway).every((value) => /^DPoP \S+$/.test(value ?? ''))).toBe(true);
    const before = gateway.seen.length;
    await read(client);
    // The nonce of the API is known by now: one request is enough.
    expect(gateway.seen.slice(before)).toEqual([{ authorization: expect.any(String), nonce: expect.any(String) }]);
  });

  it('gets the next token before the last one ends', async () => {
    const gateway = await gatewayOf({ seconds: 2 });
    const client = clientOf(gateway, machine({ clientId: 'ministry', key }));
    await read(client);
    await new Promise((resolve) => setTimeout(resolve, 1_700));
    await read(client);
    expect(gateway.asked).toHaveLength(2);
    expect(new Set(tokensOf(gateway)).size).toBe(2);
  });

  it('gets another one, once, when the platform does not take the last', async () => {
    const gateway = await gatewayOf({ nonces: false });
    const client = clientOf(gateway, machine({ clientId: 'ministry', key }));
    await read(client);
    gateway.ended.add(tokensOf(gateway).at(-1)?.split(' ')[1] ?? '');
    expect(await read(client)).toEqual({ ok: true });
    expect(gateway.asked).toHaveLength(2);
    gateway.ended.has = () => true;
    await expect(read(client)).rejects.toMatchObject({ status: 401, code: 'token-invalid' });
    expect(gateway.asked).toHaveLength(3);
  });

  it('is refused with the word of the authorization server', async () => {
    const gateway = await gatewayOf();
    const client = clientOf(gateway, machine({ clientId: 'nobody', key }));
    await expect(read(client)).rejects.toMatchObject({ name: 'SignInRefused', code: 'invalid_client' });
  });
});

const memory = (): Vault & { kept?: Kept | undefined } => ({
  async load() {
    return this.kept;
  },
  async save(kept) {
    this.kept = kept;
  },
});

const kiosk = (settings: Partial<DeviceSettings>): Credentials =>
  device({ clientId: 'kiosk', scope: [SCOPE], show: () => undefined, ...settings });

describe('a kiosk', () => {
  it('shows a code, waits for the person, and acts for her; then renews by itself, also in its next run', async () => {
    const gateway = await gatewayOf({ seconds: 1 });
    const shown: Invitation[] = [];
    const vault = memory();
    const show = (invitation: Invitation): void => {
      shown.push(invitation);
      setTimeout(() => void gateway.decide(invitation.userCode, 'allow'), 100);
    };
    const client = clientOf(gateway, kiosk({ show, vault }));
    expect(await read(client)).toEqual({ ok: true });
    expect(shown[0]).toMatchObject({ userCode: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/) });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await read(client);
    await read(clientOf(gateway, kiosk({ show, vault })));
    expect(shown).toHaveLength(1);
    expect(gateway.asked.slice(1)).toEqual(['refresh_token', 'refresh_token']);
  }, 30_000);

  it('asks the person again when she ended it', async () => {
    const gateway = await gatewayOf({ nonces: false });
    const vault = memory();
    let asked = 0;
    const show = ({ userCode }: Invitation): void => {
      asked += 1;
      void gateway.decide(userCode, 'allow');
    };
    const client = clientOf(gateway, kiosk({ show, vault }));
    await read(client);
    const refresh = await gateway.provider.RefreshToken.find(vault.kept?.refreshToken ?? '');
    await gateway.provider.RefreshToken.revokeByGrantId(refresh?.grantId ?? '');
    gateway.ended.add(tokensOf(gateway).at(-1)?.split(' ')[1] ?? '');
    expect(await read(client)).toEqual({ ok: true });
    expect(asked).toBe(2);
  }, 30_000);

  it('hears that she said no, or stops waiting when told', async () => {
    const gateway = await gatewayOf();
    const denied = kiosk({ show: ({ userCode }) => void gateway.decide(userCode, 'deny') });
    await expect(read(clientOf(gateway, denied))).rejects.toMatchObject({ code: 'access_denied' });
    const stop = new AbortController();
    const reason = new Error('nobody there');
    const left = kiosk({ signal: stop.signal, show: () => setTimeout(() => stop.abort(reason), 50) });
    await expect(read(clientOf(gateway, left))).rejects.toBe(reason);
  }, 30_000);
});

describe('an app', () => {
  /** The browser's way: the authorization is under way, the person allows it, the redirect comes back. */
  const browser =
    (gateway: GatewayWithTokens, change: (back: URL) => void = () => undefined) =>
    async (address: URL): Promise<URL> => {
      expect(Object.fromEntries(address.searchParams)).toMatchObject({ code_challenge_method: 'S256', scope: SCOPE });
      const back = new URL(redirectUri);
      const { provider } = gateway;
      const client = await provider.Client.find('app');
      const code = new provider.AuthorizationCode({
        accountId: 'awa',
        client,
        clientId: 'app',
        codeChallenge: address.searchParams.get('code_challenge'),
        codeChallengeMethod: 'S256',
        grantId: await grantFor(gateway),
        redirectUri,
        resource: 'urn:jatigi:gateway',
        scope: SCOPE,
      } as never);
      back.searchParams.set('code', await code.save());
      back.searchParams.set('state', address.searchParams.get('state') ?? '');
      back.searchParams.set('iss', `${gateway.url}/oidc`);
      change(back);
      return back;
    };

  async function grantFor({ provider }: GatewayWithTokens): Promise<string> {
    const grant = new provider.Grant({ accountId: 'awa', clientId: 'app' });
    grant.addResourceScope('urn:jatigi:gateway', SCOPE);
    return grant.save();
  }

  const settings = { clientId: 'app', redirectUri, scope: [SCOPE] };

  it('sends the person through the browser and exchanges the code, proving that it began', async () => {
    const gateway = await gatewayOf();
    const client = clientOf(gateway, native({ ...settings, open: browser(gateway) }));
    expect(await read(client)).toEqual({ ok: true });
    expect(gateway.asked).toEqual(['authorization_code']);
  });

  it('takes no answer that it did not ask for, and hears a no', async () => {
    const gateway = await gatewayOf();
    const forged = native({ ...settings, open: browser(gateway, (back) => back.searchParams.set('state', 'other')) });
    await expect(read(clientOf(gateway, forged))).rejects.toThrow('state');
    const mixedUp = native({
      ...settings,
      open: browser(gateway, (back) => back.searchParams.set('iss', 'https://x')),
    });
    await expect(read(clientOf(gateway, mixedUp))).rejects.toThrow('iss');
    const refused = browser(gateway, (back) => back.searchParams.set('error', 'access_denied'));
    const denied = clientOf(gateway, native({ ...settings, open: refused }));
    await expect(read(denied)).rejects.toBeInstanceOf(SignInRefused);
    expect(gateway.asked).toEqual([]);
  });
});

describe('given tokens', () => {
  it('are used as they are, and asked for again when one was refused', async () => {
    const gateway = await gatewayOf();
    gateway.ended.add('first');
    const credentials = given(async (refused) => ({ value: refused ? 'second' : 'first' }));
    expect(await read(clientOf(gateway, credentials))).toEqual({ ok: true });
    expect(tokensOf(gateway)).toEqual(['Bearer first', 'Bearer second']);
  });
});
