import * as oauth from 'oauth4webapi';
import { openAccount } from './applicant-steps.mjs';
import { newProgram } from './machine-client.mjs';
import { until } from './person.mjs';

const BACK = 'org.example.journey:/back';
const scopes = ['identity.registration.list', 'civil-registry.copy.list'];

/** Acceptance journey 4 of identity: what a stolen token, a spent proof and a reused code are worth, through the gateway. */
export async function programJourney(stage, administrators) {
  const { report } = stage;
  report.title('17. A program of a person’s telephone acts for her, and whoever steals from it gets nothing');
  const awa = await openAccount(stage, { name: 'awa', language: 'fr', givenName: 'Awa' });
  const facts = { name: 'Journey', kind: 'native', scopes, redirectUris: [BACK] };
  const program = await Telephone.with(stage, await newProgram(administrators, facts));
  const { callback, verifier } = await allowed(stage, awa, program);
  const { access_token: token } = await program.tokens(callback, verifier);
  const listed = await program.get('/v1/identity/registrations', token);
  report.check('it reads what she allowed', listed.status === 200, listed.status);
  const refused = async (what, answer, code) => {
    const { status } = await answer;
    const body = await (await answer).json();
    report.check(what, body.code === code, [status, body.code]);
  };
  await refused('it may do nothing else', program.get('/v1/visas/applications', token), 'scope-missing');
  await stolen(stage, { program, token, refused });
  const again = await program.tokens(callback, verifier).catch((error) => error);
  report.check('a code works once', again.error === 'invalid_grant', again.error);
  const ended = () => program.get('/v1/identity/registrations', token);
  const began = Date.now();
  await until('the end of the consent', ended, ({ status }) => status === 401, 5_000);
  report.check('then everything of that consent ends within 2 s', Date.now() - began < 2_000, Date.now() - began);
  const { body } = await awa.get('/v1/identity/me/consents');
  report.check('and she sees no program any more', body.items.length === 0, body.items);
}

async function stolen({ base }, { program, token, refused }) {
  const path = '/v1/identity/registrations';
  const proof = await program.proof(path, token);
  const send = (headers) => fetch(new URL(path, base), { headers: { authorization: `DPoP ${token}`, ...headers } });
  await send({ dpop: proof });
  await refused('a proof works once', send({ dpop: proof }), 'proof-replayed');
  await refused('a token without a proof is worth nothing', send({}), 'token-invalid');
  await refused('nor as a bearer token', send({ authorization: `Bearer ${token}` }), 'dpop-required');
  const thief = await Telephone.with({ base }, program.client.client_id);
  await refused('nor with the key of a thief', thief.get(path, token), 'token-invalid');
  const other = await program.proof('/v1/visas/applications', token);
  await refused('nor with a proof for another address', send({ dpop: other }), 'token-invalid');
}

/** The person's browser: to the page that asks, her answer, and back to the program. */
async function allowed({ base, report }, awa, program) {
  const verifier = oauth.generateRandomCodeVerifier();
  const cookies = new Map([['session', awa.cookie]]);
  const browse = async (address) => {
    const answer = await fetch(new URL(address, base), {
      redirect: 'manual',
      headers: { cookie: [...cookies.values()].join('; ') },
    });
    for (const line of answer.headers.getSetCookie()) cookies.set(line.split('=', 1)[0], line.split(';', 1)[0]);
    return new URL(answer.headers.get('location'), base);
  };
  const ask = await browse(await program.address(verifier));
  const page = await browse(ask.pathname);
  const uid = page.pathname.split('/').at(-1);
  const { body: asked } = await awa.get(`/v1/identity/authorizations/${uid}`);
  report.check('she reads what it may do', asked.scopes.length === scopes.length, asked);
  const { body } = await awa.post(`/v1/identity/authorizations/${uid}/decide`, { decision: 'allow' });
  return { callback: await browse(body.continueAt), verifier };
}

/** A program on a telephone, with a key of its own. */
class Telephone {
  static async with({ base }, clientId) {
    const options = { [oauth.allowInsecureRequests]: true };
    const issuer = new URL('/oidc', base);
    const server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options));
    const keys = await oauth.generateKeyPair('ES256');
    const client = { client_id: clientId };
    const telephone = new Telephone();
    return Object.assign(telephone, {
      base,
      server,
      keys,
      client,
      options: { ...options, DPoP: oauth.DPoP(client, keys) },
    });
  }

  async address(verifier) {
    return `${this.server.authorization_endpoint}?${new URLSearchParams({
      client_id: this.client.client_id,
      response_type: 'code',
      redirect_uri: BACK,
      scope: scopes.join(' '),
      state: 'journey',
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    })}`;
  }

  async tokens(callback, verifier) {
    const parameters = oauth.validateAuthResponse(this.server, this.client, callback, 'journey');
    const none = oauth.None();
    const { server, client, options } = this;
    const answer = await oauth.authorizationCodeGrantRequest(server, client, none, parameters, BACK, verifier, options);
    return oauth.processAuthorizationCodeResponse(server, client, answer);
  }

  get(path, token) {
    return oauth.protectedResourceRequest(token, 'GET', new URL(path, this.base), undefined, undefined, this.options);
  }

  /** The proof of one request, as a thief of the line would see it. */
  async proof(path, token) {
    let proof;
    const keep = async (_url, { headers }) => {
      proof = new Headers(headers).get('dpop');
      return new Response(null, { status: 204 });
    };
    const options = { ...this.options, [oauth.customFetch]: keep };
    await oauth.protectedResourceRequest(token, 'GET', new URL(path, this.base), undefined, undefined, options);
    return proof;
  }
}
