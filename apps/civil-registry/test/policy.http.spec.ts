import 'reflect-metadata';
import { anonymousActor } from '@jatigi/kernel';
import { startTestService } from '@jatigi/platform-testing';
import type { TestService } from '@jatigi/platform-testing';
import { civilRegistryService } from '../src/civil-registry.service-definition';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(civilRegistryService);
});
afterAll(() => service.stop());

it('tells everybody the legal delay', async () => {
  const answer = await service.request('GET', '/v1/civil-registry/policy', { as: anonymousActor('gateway') });
  expect(answer).toMatchObject({ status: 200, body: { declaration: { legalDelayDays: 30 } } });
});
