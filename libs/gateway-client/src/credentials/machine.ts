import { clientCredentialsGrantRequest, PrivateKeyJwt, processClientCredentialsResponse } from 'oauth4webapi';
import { Issuer } from './issuer.js';
import { TokenKeeper } from './token-keeper.js';
import type { Credentials } from './token-source.js';

export interface MachineSettings {
  /** As two administrators registered it. */
  readonly clientId: string;
  /** The private half of the registered key: a JWK, or a key that cannot leave its store. */
  readonly key: JsonWebKey | CryptoKey;
  /** Which of the registered keys it is; read from the JWK when that names it. */
  readonly kid?: string;
  /** Less than the client may do, when less is needed. */
  readonly scope?: readonly string[];
}

/** A program without a person: it proves its key (RFC 7523) and gets tokens bound to another one (RFC 9449). */
export function machine({ clientId, key, kid, scope }: MachineSettings): Credentials {
  return (surroundings) => {
    const issuer = new Issuer(surroundings, { client_id: clientId });
    const parameters = { ...(scope && { scope: scope.join(' ') }) };
    const id = kid ?? ('kty' in key ? (key as { kid?: string }).kid : undefined);
    let signing: Promise<CryptoKey> | undefined;
    return new TokenKeeper(() =>
      issuer.grant(async ({ server, options }) => {
        const authentication = PrivateKeyJwt({ key: await (signing ??= signingKey(key)), ...(id && { kid: id }) });
        const { client } = issuer;
        const response = await clientCredentialsGrantRequest(server, client, authentication, parameters, options);
        return processClientCredentialsResponse(server, client, response);
      }),
    );
  };
}

async function signingKey(key: JsonWebKey | CryptoKey): Promise<CryptoKey> {
  if (!('kty' in key)) return key as CryptoKey;
  const algorithm = { name: 'ECDSA', namedCurve: key.crv ?? 'P-256' };
  return crypto.subtle.importKey('jwk', key, algorithm, false, ['sign']);
}
