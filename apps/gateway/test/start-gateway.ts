import { uuidv7 } from '@jatigi/kernel';
import { startTestService } from '@jatigi/platform-testing';
import type { TestService } from '@jatigi/platform-testing';
import { gateway } from '../src/gateway.service';
import { Neighbour } from './neighbour';

export interface GatewayUnderTest {
  service: TestService;
  identity: Neighbour;
  visas: Neighbour;
  portal: Neighbour;
  /** Signs in as somebody of whom identity says this; returns the Cookie header. */
  signIn(who?: Partial<{ personId: string; accountId: string; strength: string }>, userAgent?: string): Promise<string>;
  stop(): Promise<void>;
}

/** A port on which nothing listens. */
const NOBODY = 'http://127.0.0.1:1';

/** The whole gateway with three neighbours; payments, documents and notifications are down. */
export async function startGateway(
  settings: Record<string, unknown> = {},
  options: { withBus?: boolean; clock?: { now(): Date } } = {},
): Promise<GatewayUnderTest> {
  const [identity, visas, portal] = [await Neighbour.start(), await Neighbour.start(), await Neighbour.start()];
  const service = await startTestService(gateway, {
    ...options,
    settings: {
      PUBLIC_URL: 'http://consulate.test',
      PASSKEY_ORIGIN: 'http://passkeys.test',
      IDENTITY_URL: identity.url,
      VISAS_URL: visas.url,
      PORTAL_URL: portal.url,
      CIVIL_REGISTRY_URL: NOBODY,
      PAYMENTS_URL: NOBODY,
      DOCUMENTS_URL: NOBODY,
      NOTIFICATIONS_URL: NOBODY,
      TRUST_PROXY_HOPS: 0,
      SESSION_IDLE_SECONDS: 1_800,
      SESSION_ABSOLUTE_SECONDS: 43_200,
      NETWORK_LIMIT: 10_000,
      ACCOUNT_LIMIT: 10_000,
      SENSITIVE_LIMIT: 10_000,
      VERIFICATION_LIMIT: 10_000,
      VERIFIER_LIMIT: 10_000,
      UPSTREAM_TIMEOUT_MS: 400,
      ...settings,
    },
  });
  return {
    service,
    identity,
    visas,
    portal,
    async signIn(who = {}, userAgent = 'node') {
      identity.answer = (_request, response) => {
        const body = { personId: uuidv7(), accountId: uuidv7(), kind: 'person', strength: 'password', ...who };
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      };
      const answer = await fetch(`${service.url}/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': userAgent },
        body: JSON.stringify({ login: 'awa@example.org', password: 'correct horse battery staple' }),
      });
      if (answer.status !== 201) throw new Error(`Sign-in answered ${answer.status}: ${await answer.text()}`);
      return (answer.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
    },
    async stop() {
      await service.stop();
      await Promise.all([identity.stop(), visas.stop(), portal.stop()]);
    },
  };
}
