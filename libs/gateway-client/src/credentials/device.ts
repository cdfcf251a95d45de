import {
  deviceAuthorizationRequest,
  deviceCodeGrantRequest,
  None,
  processDeviceAuthorizationResponse,
  processDeviceCodeResponse,
} from 'oauth4webapi';
import type { DeviceAuthorizationResponse } from 'oauth4webapi';
import { SignInRefused } from '../problem.js';
import { sleep } from '../retry.js';
import { Issuer, told } from './issuer.js';
import { refreshing } from './refreshing.js';
import type { Vault } from './refreshing.js';
import type { Granted } from './token-keeper.js';
import type { Credentials } from './token-source.js';

/** What the kiosk shows, until the person has allowed it on a device of her own. */
export interface Invitation {
  readonly userCode: string;
  readonly address: string;
  /** The address with the code in it, for a QR code. */
  readonly completeAddress: string | undefined;
  readonly expiresAt: Date;
}

export interface DeviceSettings {
  readonly clientId: string;
  readonly scope: readonly string[];
  /** Shows the code and the address; called again whenever a person must allow it anew. */
  readonly show: (invitation: Invitation) => void;
  /** Ends the waiting, for example when somebody walks away. */
  readonly signal?: AbortSignal;
  readonly vault?: Vault;
}

/** A device without a keyboard worth typing a password on (RFC 8628). */
export function device(settings: DeviceSettings): Credentials {
  return (surroundings) => {
    const issuer = new Issuer(surroundings, { client_id: settings.clientId });
    return refreshing(issuer, () => invite(issuer, settings), settings.vault);
  };
}

async function invite(issuer: Issuer, { scope, show, signal }: DeviceSettings): Promise<Granted> {
  const invited = await told(async () => {
    const server = await issuer.server();
    const parameters = { scope: scope.join(' ') };
    const response = await deviceAuthorizationRequest(server, issuer.client, None(), parameters, issuer.travel);
    return processDeviceAuthorizationResponse(server, issuer.client, response);
  });
  show({
    userCode: invited.user_code,
    address: invited.verification_uri,
    completeAddress: invited.verification_uri_complete,
    expiresAt: new Date(Date.now() + invited.expires_in * 1_000),
  });
  return poll(issuer, invited, signal);
}

const SLOWER_SECONDS = 5; // RFC 8628 §3.5

async function poll(
  issuer: Issuer,
  { device_code: code, interval = 5 }: DeviceAuthorizationResponse,
  signal: AbortSignal | undefined,
): Promise<Granted> {
  for (let seconds = interval; ;) {
    await sleep(seconds * 1_000, signal);
    try {
      return await issuer.grant(async ({ server, options }) => {
        const response = await deviceCodeGrantRequest(server, issuer.client, None(), code, options);
        return processDeviceCodeResponse(server, issuer.client, response);
      });
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      if (error.code === 'slow_down') seconds += SLOWER_SECONDS;
      else if (error.code !== 'authorization_pending') throw error;
    }
  }
}
