import 'reflect-metadata';
import { identityEvents, readEvent } from '@jatigi/contracts';
import type { EventData, EventDefinition } from '@jatigi/contracts';
import { goldenSample, startTestService, waitFor } from '@jatigi/platform-testing';
import type { TestService } from '@jatigi/platform-testing';
import { DemoData } from '../src/demo/demo-data';
import { createIdentityService } from '../src/identity-service';

let service: TestService;

beforeAll(async () => {
  const settings = {
    NOTIFICATIONS_URL: 'http://127.0.0.1:1',
    PUBLIC_URL: 'http://127.0.0.1:4000',
    PASSKEY_ORIGIN: 'http://localhost:4000',
  };
  service = await startTestService(createIdentityService(), { settings, withBus: true });
});
afterAll(() => service.stop());

const definitionOf = (type: string): EventDefinition => {
  const definition = identityEvents.events.get(type);
  if (!definition) throw new Error(`${type} is not published by identity`);
  return definition;
};

describe('identity.v1', () => {
  it('carries posts and grants to Kafka in the shape of the golden samples', async () => {
    const demo = service.running.app.get(DemoData);
    await demo.loadPosts();
    await demo.loadAccounts();
    const [{ count }] = (await service.sql('select count(*)::int as count from event_log')) as [{ count: number }];
    const heard = await waitFor(
      async () => {
        const events = (await service.bus?.heard('identity.v1')) ?? [];
        return events.length === count ? events : null;
      },
      { timeoutMs: 40_000, everyMs: 500, what: 'every event on the bus' },
    );
    for (const { envelope, data } of heard) {
      const definition = definitionOf(envelope.type);
      const read = readEvent(definition, data) as EventData<typeof definition>;
      expect(Object.keys(read).sort()).toEqual(Object.keys(goldenSample(definition)).sort());
    }
    const types = new Set(heard.map(({ envelope }) => envelope.type.replace('ml.consular.', '')));
    expect([...types].sort()).toEqual([
      'account.confirmed.v1',
      'account.opened.v1',
      'grant.given.v1',
      'post.opened.v1',
    ]);
    // No personal data on the bus.
    expect(JSON.stringify(heard)).not.toMatch(/@|demo\.jatigi|Awa/);
  });
});
