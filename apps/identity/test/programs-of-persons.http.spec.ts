import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { decodeJwt } from 'jose';
import * as oauth from 'oauth4webapi';
import { ProgramScene } from './program-scene';
import { codeOf, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

const scopes = ['visas.application.read', 'civil-registry.copy.order'];
const kiosk = { name: 'Borne du consulat', kind: 'kiosk', scopes };
const DEVICES = '/v1/identity/device-authorizations';
let identity: TestIdentity;
let scene: ProgramScene;
let awa: Actor;

const post = (path: string, as?: Actor, body?: object) =>
  identity.service.request('POST', path, { ...(as && { as }), ...(body && { body }) });

beforeAll(async () => {
  identity = await startIdentity();
  scene = await ProgramScene.with(identity);
  const { accountId, personId } = await identity.openAccount('awa@example.org');
  awa = person(personId, { accountId });
});
afterAll(() => identity.stop());

/** A kiosk that asked for a code, and how it asks for its tokens. */
async function asked(scope = [...scopes, 'identity.grant.request', 'payments.checkout.start'].join(' ')) {
  const client_id = await scene.program(kiosk);
  const client = { client_id };
  const answer = await oauth.deviceAuthorizationRequest(scene.server, client, oauth.None(), { scope }, scene.options);
  const { user_code, device_code } = await oauth.processDeviceAuthorizationResponse(scene.server, client, answer);
  const DPoP = await scene.proofs();
  const poll = async () =>
    oauth.processDeviceCodeResponse(
      scene.server,
      client,
      await oauth.deviceCodeGrantRequest(scene.server, client, oauth.None(), device_code, { ...scene.options, DPoP }),
    );
  return { client_id, client, user_code, poll, DPoP };
}

describe('a kiosk and the person who lets it act for her', () => {
  it('waits, is told what it asked for in words, and gets a token of that person and those actions only', async () => {
    const { user_code, poll, client_id } = await asked();
    expect(user_code).toMatch(/^[B-Z]{4}-[B-Z]{4}$/);
    await expect(poll()).rejects.toMatchObject({ error: 'authorization_pending' });
    const shown = await post(`${DEVICES}/look-up`, awa, { userCode: user_code.toLowerCase() });
    expect(shown.body).toMatchObject({ program: { name: 'Borne du consulat', kind: 'kiosk' } });
    expect((shown.body as { scopes: unknown[] }).scopes).toEqual([
      { action: scopes[0], words: { fr: 'Lire vos demandes de visa', en: 'Read your visa applications' } },
      expect.objectContaining({ action: scopes[1] }),
    ]);
    expect((await post(`${DEVICES}/decide`, awa, { userCode: user_code, decision: 'allow' })).status).toBe(204);
    const { access_token, refresh_token, token_type } = await poll();
    expect([token_type, typeof refresh_token]).toEqual(['dpop', 'string']);
    expect(decodeJwt(access_token)).toMatchObject({
      sub: awa.accountId,
      person_id: awa.personId,
      client_id,
      allowed: scopes.join(' '),
    });
  });

  it('is told no; its code works for nobody a second time', async () => {
    const { user_code, poll } = await asked();
    await post(`${DEVICES}/decide`, awa, { userCode: user_code, decision: 'deny' });
    await expect(poll()).rejects.toMatchObject({ error: 'access_denied' });
    for (const userCode of [user_code, 'BCDF-BCDF']) {
      expect(codeOf(await post(`${DEVICES}/look-up`, awa, { userCode }))).toBe('user-code-invalid');
      expect(codeOf(await post(`${DEVICES}/decide`, awa, { userCode, decision: 'allow' }))).toBe('user-code-invalid');
    }
  });

  it('cannot be allowed when it asks for nothing it may have, nor by nobody, nor by a wrong answer', async () => {
    const { user_code: userCode } = await asked('identity.grant.request');
    expect(codeOf(await post(`${DEVICES}/decide`, awa, { userCode, decision: 'allow' }))).toBe('scope-missing');
    expect((await post(`${DEVICES}/decide`, undefined, { userCode, decision: 'allow' })).status).toBe(401);
    expect((await post(`${DEVICES}/look-up`, undefined, { userCode })).status).toBe(401);
    expect((await post(`${DEVICES}/decide`, awa, { userCode, decision: 'perhaps' })).status).toBe(400);
    expect((await post(`${DEVICES}/look-up`, awa, {})).status).toBe(400);
  });

  it('renews its tokens with a token used once; the old one ends everything of that consent', async () => {
    const { user_code, poll, client, client_id, DPoP } = await asked();
    await post(`${DEVICES}/decide`, awa, { userCode: user_code, decision: 'allow' });
    const first = await poll();
    const renew = async (token: string) => {
      const options = { ...scene.options, DPoP };
      const answer = await oauth.refreshTokenGrantRequest(scene.server, client, oauth.None(), token, options);
      return oauth.processRefreshTokenResponse(scene.server, client, answer);
    };
    const second = await renew(first.refresh_token as string);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    await expect(renew(first.refresh_token as string)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(renew(second.refresh_token as string)).rejects.toMatchObject({ error: 'invalid_grant' });
    const facts = (await identity.events()).filter(({ payload }) => payload['clientId'] === client_id);
    expect(facts.map(({ type, payload }) => [type.replace('ml.consular.', ''), payload['reason']])).toEqual([
      ['consent.given.v1', undefined],
      ['consent.ended.v1', 'reused'],
    ]);
  });

  it('is seen and ended by the person, and by nobody else', async () => {
    const { user_code, poll } = await asked();
    await post(`${DEVICES}/decide`, awa, { userCode: user_code, decision: 'allow' });
    const { refresh_token } = await poll();
    const mine = async (as: Actor) =>
      (
        (await identity.service.request('GET', '/v1/identity/me/consents', { as })).body as {
          items: Array<{ id: string }>;
        }
      ).items;
    const [newest] = await mine(awa);
    expect(newest).toMatchObject({ program: { name: 'Borne du consulat' }, scopes: expect.any(Array) });
    const other = person();
    expect(await mine(other)).toEqual([]);
    const path = `/v1/identity/me/consents/${newest?.id}/end`;
    expect((await post(path, other)).status).toBe(404);
    expect((await post(path)).status).toBe(401);
    expect((await post(path, awa)).status).toBe(204);
    expect((await post(path, awa)).status).toBe(404);
    expect((await mine(awa)).map(({ id }) => id)).not.toContain(newest?.id);
    expect(refresh_token).toBeDefined();
    await expect(poll()).rejects.toMatchObject({ error: 'invalid_grant' });
  });
});
