import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { decodeJwt } from 'jose';
import * as oauth from 'oauth4webapi';
import { BrowserDouble } from './browser-double';
import { ISSUER, ProgramScene } from './program-scene';
import { codeOf, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

const BACK = 'org.example.jatigi:/back';
const scopes = ['visas.application.read'];
const native = { name: 'Jatigi de poche', kind: 'native', scopes, redirectUris: [BACK] };
let identity: TestIdentity;
let scene: ProgramScene;
let awa: Actor;

const decide = (uid: string, as: Actor | undefined, decision = 'allow') =>
  identity.service.request('POST', `/v1/identity/authorizations/${uid}/decide`, {
    ...(as && { as }),
    body: { decision },
  });
const shown = (uid: string, as: Actor) => identity.service.request('GET', `/v1/identity/authorizations/${uid}`, { as });

beforeAll(async () => {
  identity = await startIdentity();
  scene = await ProgramScene.with(identity);
  const { accountId, personId } = await identity.openAccount('awa@example.org');
  awa = person(personId, { accountId });
});
afterAll(() => identity.stop());

/** A program that sends a person's browser to the authorization server. */
async function sent(change: Record<string, string | null> = {}) {
  const clientId = await scene.program(native);
  const verifier = oauth.generateRandomCodeVerifier();
  const parameters: Record<string, string | null> = {
    client_id: clientId,
    response_type: 'code',
    redirect_uri: BACK,
    scope: [...scopes, 'civil-registry.copy.order'].join(' '),
    state: 'xyz',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: 'en',
    ...change,
  };
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null);
  const DPoP = await scene.proofs();
  const client = { client_id: clientId };
  const tokens = async (callback: URL) =>
    oauth.processAuthorizationCodeResponse(
      scene.server,
      client,
      await oauth.authorizationCodeGrantRequest(
        scene.server,
        client,
        oauth.None(),
        oauth.validateAuthResponse(
          { ...scene.server, authorization_response_iss_parameter_supported: true },
          client,
          callback,
          'xyz',
        ),
        BACK,
        verifier,
        { ...scene.options, DPoP },
      ),
    );
  return { clientId, tokens, address: `${ISSUER}/auth?${new URLSearchParams(given)}` };
}

/** Follows from the program's address to our page. @returns the id of the request */
async function toPage(browser: BrowserDouble, address: string): Promise<string> {
  const ask = (await browser.get(address)).location as URL;
  expect(ask.pathname).toMatch(/^\/oidc\/auth\/[\w-]+\/ask$/);
  const page = (await browser.get(ask.href)).location as URL;
  expect(page.pathname).toMatch(/^\/en\/connect\/[\w-]+$/);
  return page.pathname.split('/').at(-1) as string;
}

describe('a native program and the person who lets it act for her', () => {
  it('sends her to our page, which says what it asks, and gets a token of that person for that', async () => {
    const { address, tokens, clientId } = await sent();
    const browser = new BrowserDouble(identity, awa);
    const uid = await toPage(browser, address);
    expect((await shown(uid, awa)).body).toMatchObject({
      program: { name: 'Jatigi de poche', kind: 'native' },
      scopes: [{ action: scopes[0] }],
    });
    const { continueAt } = (await decide(uid, awa)).body as { continueAt: string };
    const callback = (await browser.get(continueAt)).location as URL;
    expect(callback.href).toMatch(/^org\.example\.jatigi:\/back\?/);
    expect(callback.searchParams.get('iss')).toBe(ISSUER);
    const { access_token, token_type } = await tokens(callback);
    expect(token_type).toBe('dpop');
    expect(decodeJwt(access_token)).toMatchObject({ person_id: awa.personId, client_id: clientId, allowed: scopes[0] });
  });

  it('ends everything of a consent when its code comes a second time', async () => {
    const { address, tokens, clientId } = await sent();
    const browser = new BrowserDouble(identity, awa);
    const uid = await toPage(browser, address);
    await decide(uid, awa);
    const callback = (await browser.get(`/oidc/auth/${uid}`)).location as URL;
    const { refresh_token } = await tokens(callback);
    expect(refresh_token).toBeDefined();
    await expect(tokens(callback)).rejects.toMatchObject({ error: 'invalid_grant' });
    const facts = (await identity.events()).filter(({ payload }) => payload['clientId'] === clientId);
    expect(facts.map(({ payload }) => payload['reason'])).toEqual([undefined, 'reused']);
    const { body } = await identity.service.request('GET', '/v1/identity/me/consents', { as: awa });
    expect(JSON.stringify(body)).not.toContain(clientId);
  });

  it('is told no', async () => {
    const { address } = await sent();
    const browser = new BrowserDouble(identity, awa);
    const uid = await toPage(browser, address);
    await decide(uid, awa, 'deny');
    const { location } = await browser.get(`/oidc/auth/${uid}`);
    expect(location?.searchParams.get('error')).toBe('access_denied');
  });

  it('makes her sign in first, and comes back to the same request', async () => {
    const { address } = await sent();
    const stranger = new BrowserDouble(identity);
    const ask = (await stranger.get(address)).location as URL;
    const { location } = await stranger.get(ask.href);
    expect([location?.pathname, location?.searchParams.get('next')]).toEqual(['/en/sign-in', ask.pathname]);
  });

  it('cannot be answered from another browser: not by who was sent the address, nor by who made it', async () => {
    const { address } = await sent();
    const attacker = new BrowserDouble(identity, person());
    const uid = await toPage(attacker, address);
    expect((await shown(uid, awa)).status).toBe(404);
    expect((await decide(uid, awa)).status).toBe(404);
    const victim = new BrowserDouble(identity, awa);
    expect((await victim.get(`/oidc/auth/${uid}/ask`)).location?.pathname).toBe('/fr/connect/ended');
    expect((await decide(uid, awa)).status).toBe(404);
    expect((await victim.get(`/oidc/auth/${uid}`)).location?.pathname).toBe('/fr/connect/ended');
    expect((await decide(uid, undefined)).status).toBe(401);
    expect((await decide(uid, awa, 'perhaps')).status).toBe(400);
  });

  it('asks the next person at the same browser again', async () => {
    const { address } = await sent();
    const browser = new BrowserDouble(identity, awa);
    const uid = await toPage(browser, address);
    await decide(uid, awa);
    await browser.get(`/oidc/auth/${uid}`);
    expect(await toPage(browser, address)).not.toBe(uid);
  });

  it.each([
    ['another address to go back to', { redirect_uri: 'https://evil.example/back' }, 'invalid_redirect_uri'],
    ['an address that only begins like it', { redirect_uri: `${BACK}/more` }, 'invalid_redirect_uri'],
    ['an unknown program', { client_id: 'x' }, 'invalid_client'],
  ])('answers %s with our own page and sends nobody elsewhere', async (_, change, error) => {
    const { address } = await sent(change);
    const { location } = await new BrowserDouble(identity, awa).get(address);
    expect(location?.href).toBe(`http://127.0.0.1:4000/en/connect/ended?because=${error}`);
  });

  it.each([
    ['without PKCE', { code_challenge: null, code_challenge_method: null }],
    ['with plain PKCE', { code_challenge_method: 'plain' }],
    ['for a token without a code', { response_type: 'token' }],
  ])('gives no code %s', async (_, change) => {
    const { address } = await sent(change);
    const { location } = await new BrowserDouble(identity, awa).get(address);
    expect(location?.protocol).toBe('org.example.jatigi:');
    expect(location?.href).toMatch(/error=(invalid_request|unsupported_response_type)/);
  });
});

it('the page of an account nobody knows is nowhere', async () => {
  expect(codeOf(await shown('nothing', awa))).toBe('not-found');
});
