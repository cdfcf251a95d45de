import { randomUUID } from 'node:crypto';
import { ApplicationClosed, ApplicationStarted, ApplicationSubmitted, MandateGiven } from '@jatigi/contracts';
import type { EventDefinition } from '@jatigi/contracts';
import { Client } from 'pg';
import { unforetoldEvents } from '../src/unforetold-events';

const client = new Client({ connectionString: process.env['TEST_DATABASE_URL'] ?? '' });
beforeAll(async () => {
  await client.connect();
  await client.query('create temp table event_log (aggregate_type text, aggregate_id uuid, version int, type text)');
});
afterEach(() => client.query('truncate event_log'));
afterAll(() => client.end());

/** What is said of a log in which these happened to one aggregate, in this order. */
async function saidOf(kind: string, ...happened: Pick<EventDefinition, 'type'>[]): Promise<string[]> {
  const id = randomUUID();
  for (const [index, { type }] of happened.entries()) {
    await client.query('insert into event_log values ($1, $2, $3, $4)', [kind, id, index + 1, type]);
  }
  return unforetoldEvents(async <Row>(text: string) => (await client.query(text)).rows as Row[]);
}

describe('events that the contract does not foretell', () => {
  it('are none where each is named by the one before', async () => {
    expect(await saidOf('application', ApplicationStarted, ApplicationClosed)).toEqual([]);
  });

  it('are those after one that does not name them', async () => {
    expect(await saidOf('application', ApplicationStarted, ApplicationClosed, ApplicationSubmitted)).toEqual([
      'application.submitted.v1 came after ml.consular.application.closed.v1, which does not name it in `next`',
    ]);
  });

  it('are those that come first and begin nothing', async () => {
    expect(await saidOf('application', ApplicationSubmitted)).toEqual([
      'application.submitted.v1 came first and is not among what begins application',
    ]);
  });

  it('are those that happen to another kind of aggregate, or are in no contract', async () => {
    expect(await saidOf('application', MandateGiven)).toEqual([
      'mandate.given.v1 is about mandate and happened to application',
    ]);
    await client.query('truncate event_log');
    expect(await saidOf('application', { type: 'ml.consular.dog.bought.v1' })).toEqual([
      'ml.consular.dog.bought.v1 is in no contract',
    ]);
  });
});
