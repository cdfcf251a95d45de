import { hash, verify } from '@node-rs/argon2';
import * as oauth from 'oauth4webapi';
import { openAccount } from '../../journey/applicant-steps.mjs';
import { newMachine } from '../../journey/machine-client.mjs';
import { officer } from '../../journey/post-steps.mjs';
import { demoStaff } from '../../journey/stack.mjs';
import { signIn } from '../../sample-clients/sign-in.mjs';
import { quietReport } from '../surroundings.mjs';
import { median, percentile } from '../table.mjs';

/** Argon2id as identity sets it: 64 MiB, three passes. */
const COST = { algorithm: 2, memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 };
/** Fewer than the sign-ins a minute that the gateway allows one network. */
const SIGN_INS = 40;
const TOKENS = 40;
const REQUESTS = 200;
const SIGN_IN_BAR = 1.3;
const REQUEST_BAR = 2;
const PATH = '/v1/identity/posts';

/** What signing in, a token and a program's request cost, each beside the bare thing it cannot do without. */
export const identity = {
  name: 'identity',
  what: `${SIGN_INS} sign-ins beside Argon2id alone; ${TOKENS} tokens; ${REQUESTS} requests with a token and its proof beside a session's`,
  bar: `p95 ≤ ${SIGN_IN_BAR} ×, p50 ≤ ${REQUEST_BAR} ×`,
  async run(surroundings) {
    const { base } = await surroundings.stack();
    const stage = { base, staff: demoStaff(), report: quietReport };
    const person = await openAccount(stage, { name: 'bench', language: 'fr', givenName: 'Bench' });
    const one = await officer(stage, 'admin.un', 'administration');
    const two = await officer(stage, 'admin.deux', 'administration');
    const machine = await newMachine({ one, two });
    return [await signIns(stage, person), await tokens(base, machine), await requests(base, person, machine)];
  },
};

/** In turns, so that a busy machine slows both. */
async function inTurns(rounds, first, second) {
  const taken = [[], []];
  for (let i = 0; i < rounds; i += 1) {
    for (const [index, work] of [first, second].entries()) {
      const began = performance.now();
      await work();
      taken[index].push(performance.now() - began);
    }
  }
  return taken;
}

const ms = (value) => `${value.toFixed(1)} ms`;

async function signIns({ base }, { email, password }) {
  const stored = await hash(password, COST);
  const [ours, bare] = await inTurns(
    SIGN_INS,
    async () => {
      const headers = { 'content-type': 'application/json', 'jatigi-client': 'bench/1' };
      const body = JSON.stringify({ login: email, password });
      const { status } = await fetch(new URL('/v1/session', base), { method: 'POST', headers, body });
      if (status !== 201) throw new Error(`the sign-in answered ${status}`);
    },
    () => verify(stored, password),
  );
  const [p95, rival] = [percentile(ours, 0.95), percentile(bare, 0.95)];
  return {
    name: 'sign-in',
    measured: `p95 ${ms(p95)}`,
    rival: `Argon2id ${ms(rival)}`,
    ratio: (p95 / rival).toFixed(2),
    bar: `≤ ${SIGN_IN_BAR} ×`,
    ok: p95 <= SIGN_IN_BAR * rival,
  };
}

async function tokens(base, { clientId, key }) {
  const insecure = { [oauth.allowInsecureRequests]: true };
  const issuer = new URL('/oidc', base);
  const server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
  const secret = await crypto.subtle.importKey('jwk', key, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  const client = { client_id: clientId };
  const auth = oauth.PrivateKeyJwt({ key: secret, kid: key.kid });
  const DPoP = oauth.DPoP(client, await oauth.generateKeyPair('ES256'));
  const taken = [];
  for (let i = 0; i < TOKENS; i += 1) {
    const began = performance.now();
    const answer = await oauth.clientCredentialsGrantRequest(server, client, auth, {}, { ...insecure, DPoP });
    await oauth.processClientCredentialsResponse(server, client, answer);
    taken.push(performance.now() - began);
  }
  return {
    name: 'token-issue',
    measured: `p50 ${ms(median(taken))}, p95 ${ms(percentile(taken, 0.95))}`,
    bar: '–',
    ok: true,
  };
}

/** The same read through the same gateway: by a token that is looked up and whose proof is spent, and by a session. */
async function requests(base, { cookie }, { clientId, key }) {
  const send = await signIn({ base, clientId, key });
  const must200 = async (response) => {
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${PATH} answered ${response.status}`);
  };
  const bySession = async () => must200(await fetch(new URL(PATH, base), { headers: { cookie } }));
  const byToken = async () => must200(await send('GET', PATH));
  await inTurns(20, byToken, bySession);
  const [ours, rival] = (await inTurns(REQUESTS, byToken, bySession)).map(median);
  return {
    name: 'request-with-token',
    measured: `p50 ${ms(ours)}`,
    rival: `session ${ms(rival)}`,
    ratio: (ours / rival).toFixed(2),
    bar: `≤ ${REQUEST_BAR} ×`,
    ok: ours <= REQUEST_BAR * rival,
  };
}
