import { delegableActions } from '@jatigi/identity-domain';
import { errors, interactionPolicy } from 'oidc-provider';
import type { Client, Configuration, JWKS } from 'oidc-provider';
import { languageOf } from './page-language';

/** Tokens live five minutes; what renews them, and what a person agreed to, as long as RFC 9700 advises for a consent. */
const TOKEN_SECONDS = 300;
const MINUTES = 60;
const DAYS = 86_400;
export const CONSENT_SECONDS = 90 * DAYS;
/** The one resource server. */
export const GATEWAY = 'urn:jatigi:gateway';
/** Cookies of an authorization under way: the gateway lets these through, and no other. */
export const OIDC_COOKIE = 'jatigi_oidc_';
export const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

const everyScope = delegableActions.map(({ action }) => action);

interface Parts {
  jwks: JWKS;
  cookieKey: string;
  publicUrl: string;
  adapter: Configuration['adapter'];
  findAccount: Configuration['findAccount'];
  extraTokenClaims: Configuration['extraTokenClaims'];
}

/**
 * The FAPI 2.0 way as far as it serves programs of others: PKCE with S256, exact redirect addresses, `iss` in the
 * answer, sender-constrained tokens (DPoP), rotated refresh tokens. Pushed requests are not offered: public clients
 * cannot sign them.
 */
export function providerConfiguration({ jwks, cookieKey, publicUrl, ...parts }: Parts): Configuration {
  return {
    jwks,
    ...parts,
    scopes: [],
    responseTypes: ['code'],
    clientAuthMethods: ['private_key_jwt', 'none'],
    clientDefaults: { id_token_signed_response_alg: 'ES256', dpop_bound_access_tokens: true },
    extraClientMetadata: { properties: ['jatigi_scopes', 'jatigi_per_minute', 'jatigi_kind'] },
    enabledJWA: {
      clientAuthSigningAlgValues: ['ES256'],
      idTokenSigningAlgValues: ['ES256'],
      dPoPSigningAlgValues: ['ES256', 'Ed25519'],
    },
    cookies: cookiesOf(cookieKey, publicUrl),
    ttl,
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => false,
    // Nobody is sent to an address that was not registered: what is wrong is said on our own page.
    renderError: (ctx, { error }) =>
      ctx.redirect(`/${languageOf(ctx.query['ui_locales'], ctx.headers)}/connect/ended?because=${error}`),
    interactions: { url: (_, { uid }) => `/oidc/auth/${uid}/ask`, policy: askEveryTime() },
    features,
  };
}

const cookiesOf = (key: string, publicUrl: string): Configuration['cookies'] => {
  const options = { httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') } as const;
  return {
    keys: [key],
    names: { interaction: `${OIDC_COOKIE}ask`, resume: `${OIDC_COOKIE}resume`, session: `${OIDC_COOKIE}session` },
    short: options,
    long: options,
  };
};

const ttl = {
  ClientCredentials: TOKEN_SECONDS,
  AccessToken: TOKEN_SECONDS,
  AuthorizationCode: MINUTES,
  DeviceCode: 10 * MINUTES,
  Interaction: 10 * MINUTES,
  Session: 10 * MINUTES,
  Grant: CONSENT_SECONDS,
  RefreshToken: 30 * DAYS,
};

const features: Configuration['features'] = {
  devInteractions: { enabled: false },
  clientCredentials: { enabled: true },
  deviceFlow: { enabled: true, charset: 'base-20', mask: '****-****' },
  userinfo: { enabled: false },
  rpInitiatedLogout: { enabled: false },
  pushedAuthorizationRequests: { enabled: false },
  revocation: { enabled: true },
  dPoP: { enabled: true },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => GATEWAY,
    getResourceServerInfo: (_, resource, client) => resourceServer(resource, client),
    useGrantedResource: () => true,
  },
};

/** Nobody is let through because somebody was here before: the portal says each time who it is and what she allows. */
function askEveryTime() {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  policy
    .get('login')
    ?.checks.add(
      new Check('each_time', 'The person says each time who she is', 'login_required', (ctx) =>
        ctx.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

/** What one client may ask of the gateway. @throws InvalidTarget for any other resource */
function resourceServer(resource: string, client: Client) {
  if (resource !== GATEWAY) throw new errors.InvalidTarget();
  const allowed = scopesOf(client);
  return {
    scope: everyScope.filter((scope) => allowed.includes(scope)).join(' '),
    audience: 'gateway',
    accessTokenTTL: TOKEN_SECONDS,
    accessTokenFormat: 'jwt' as const,
    jwt: { sign: { alg: 'ES256' as const } },
  };
}

/** Registered scopes of a client, from its metadata. */
export const scopesOf = (client: Client): readonly string[] => (client['jatigi_scopes'] as string[] | undefined) ?? [];
