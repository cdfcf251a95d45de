import * as oauth from 'oauth4webapi';

const administrators = ['admin.un@demo.jatigi.example', 'admin.deux@demo.jatigi.example'];
const CLIENTS = '/v1/identity/machine-clients';
export const scopes = ['visas.application.start', 'visas.application.read', 'civil-registry.copy.order'];
export const BACK = 'http://127.0.0.1:1/back';

const made = new WeakMap();

/** A kiosk and a program of a telephone that two administrators registered, and one that waits for the second. */
export function programFiles(people) {
  if (!made.has(people)) made.set(people, make(people));
  return made.get(people);
}

async function make(people) {
  const [first, second] = await Promise.all(administrators.map((who) => people.commands(who)));
  const proposed = (facts) => first(CLIENTS, { jwks: null, redirectUris: [], scopes, ...facts });
  const [kiosk, telephone, waiting] = [
    await proposed({ name: 'Borne du hall', kind: 'kiosk' }),
    await proposed({ name: 'Diaspora en poche', kind: 'native', redirectUris: [BACK] }),
    await proposed({ name: 'Borne de la salle 2', kind: 'kiosk' }),
  ];
  for (const { clientId } of [kiosk, telephone]) await second(`${CLIENTS}/${clientId}/approve`);
  return { kiosk: kiosk.clientId, telephone: telephone.clientId, waiting: waiting.clientId };
}

const insecure = { [oauth.allowInsecureRequests]: true };

async function serverOf(base) {
  const issuer = new URL('/oidc', base);
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
}

/** The code that a kiosk shows now (RFC 8628): each works for one answer. */
export async function userCode(people) {
  const { kiosk } = await programFiles(people);
  const server = await serverOf(people.base);
  const client = { client_id: kiosk };
  const parameters = { scope: scopes.join(' ') };
  const answer = await oauth.deviceAuthorizationRequest(server, client, oauth.None(), parameters, insecure);
  return (await oauth.processDeviceAuthorizationResponse(server, client, answer)).user_code;
}

/** Where a program on a telephone sends the person's browser (RFC 8252, RFC 7636). */
export async function askingAddress(people) {
  const { telephone } = await programFiles(people);
  const server = await serverOf(people.base);
  return `${server.authorization_endpoint}?${new URLSearchParams({
    client_id: telephone,
    response_type: 'code',
    redirect_uri: BACK,
    scope: scopes.join(' '),
    state: 'pages',
    code_challenge: await oauth.calculatePKCECodeChallenge(oauth.generateRandomCodeVerifier()),
    code_challenge_method: 'S256',
  })}`;
}
