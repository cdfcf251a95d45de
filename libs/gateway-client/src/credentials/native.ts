import {
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
  None,
  processAuthorizationCodeResponse,
  validateAuthResponse,
} from 'oauth4webapi';
import { Issuer, told } from './issuer.js';
import { refreshing } from './refreshing.js';
import type { Vault } from './refreshing.js';
import type { Granted } from './token-keeper.js';
import type { Credentials } from './token-source.js';

export interface NativeSettings {
  readonly clientId: string;
  /** As registered: a claimed https address, or the loopback address (RFC 8252). */
  readonly redirectUri: string;
  readonly scope: readonly string[];
  /** Opens the system's browser there, and gives the address it came back with. */
  readonly open: (address: URL) => Promise<URL>;
  readonly vault?: Vault;
}

/** An app on a person's own device: authorization code with PKCE (RFC 7636), in the system's browser. */
export function native(settings: NativeSettings): Credentials {
  return (surroundings) => {
    const issuer = new Issuer(surroundings, { client_id: settings.clientId });
    return refreshing(issuer, () => signIn(issuer, settings), settings.vault);
  };
}

async function signIn(issuer: Issuer, settings: NativeSettings): Promise<Granted> {
  const verifier = generateRandomCodeVerifier();
  const answer = await authorization(issuer, settings, verifier);
  const { client } = issuer;
  return issuer.grant(async ({ server, options }) => {
    const { redirectUri } = settings;
    const response = await authorizationCodeGrantRequest(
      server,
      client,
      None(),
      answer,
      redirectUri,
      verifier,
      options,
    );
    return processAuthorizationCodeResponse(server, client, response);
  });
}

/** The person's way through the browser. @returns what the redirect brought, checked against what was sent */
async function authorization(
  issuer: Issuer,
  { redirectUri, scope, open }: NativeSettings,
  verifier: string,
): Promise<URLSearchParams> {
  const state = generateRandomState();
  const server = await told(() => issuer.server());
  const address = new URL(server.authorization_endpoint ?? '');
  address.search = new URLSearchParams({
    client_id: issuer.client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: scope.join(' '),
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  }).toString();
  const back = await open(address);
  return told(async () => validateAuthResponse(server, issuer.client, back, state));
}
