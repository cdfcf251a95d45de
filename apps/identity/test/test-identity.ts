import type { Actor, Clock } from '@jatigi/kernel';
import { serviceActor } from '@jatigi/kernel';
import { person, startTestService } from '@jatigi/platform-testing';
import type { TestAnswer, TestService } from '@jatigi/platform-testing';
import { createIdentityService } from '../src/identity-service';
import { notificationsStandIn } from './notifications-stand-in';
import type { NotificationsStandIn } from './notifications-stand-in';

/** Where the pages are, for the specs that use passkeys. */
export const PASSKEY_ORIGIN = 'http://localhost:4000';
export const PASSWORD = 'un long fleuve tranquille';

/** A clock that specs move by hand. */
export interface HandClock extends Clock {
  forward(seconds: number): void;
}

export function handClock(start = new Date()): HandClock {
  let at = start.getTime();
  return { now: () => new Date(at), forward: (seconds) => (at += seconds * 1_000) };
}

export interface TestIdentity {
  service: TestService;
  mail: NotificationsStandIn;
  clock: HandClock;
  signIn(body: Record<string, unknown>): Promise<TestAnswer>;
  /** Opens and confirms an account. */
  openAccount(email: string): Promise<{ accountId: string; personId: string }>;
  administrator(): Promise<Actor>;
  /** Events in the log, oldest first. */
  events(): Promise<Array<{ type: string; aggregate_id: string; payload: Record<string, unknown> }>>;
  stop(): Promise<void>;
}

export async function startIdentity(
  over: { settings?: Record<string, string>; start?: Date } = {},
): Promise<TestIdentity> {
  const mail = await notificationsStandIn();
  const clock = handClock(over.start);
  const settings = {
    NOTIFICATIONS_URL: mail.url,
    PUBLIC_URL: 'http://127.0.0.1:4000',
    PASSKEY_ORIGIN,
    ...over.settings,
  };
  const service = await startTestService(createIdentityService(), { settings, clock });
  const signIn: TestIdentity['signIn'] = (body) =>
    service.request('POST', '/internal/sign-ins', {
      as: serviceActor('gateway'),
      body: { network: '192.0.2.1', ...body },
    });
  return {
    service,
    mail,
    clock,
    signIn,
    async openAccount(email) {
      await service.request('POST', '/v1/identity/accounts', { body: { email, password: PASSWORD } });
      const code = await mail.codeFor(email, 'account-confirmation');
      await service.request('POST', '/v1/identity/accounts/confirmations', { body: { email, code } });
      return (await signIn({ login: email, password: PASSWORD })).body as { accountId: string; personId: string };
    },
    async administrator() {
      const admin = person(undefined, { purpose: 'administration' });
      await service.grant(admin.personId as string, 'administrator', ['*']);
      return admin;
    },
    events: () => service.sql('select type, aggregate_id, payload from event_log order by id'),
    async stop() {
      await service.stop();
      await mail.stop();
    },
  };
}

export const codeOf = (answer: TestAnswer): unknown => (answer.body as { code?: unknown }).code;
