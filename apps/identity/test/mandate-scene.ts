import { PersonDied } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import { serviceActor } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { person } from '@jatigi/platform-testing';
import type { TestAnswer } from '@jatigi/platform-testing';
import { MandateReactions } from '../src/mandates/mandate.reactions';
import { PASSWORD, startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

export const MANDATES = '/v1/identity/mandates';
export const START = new Date('2026-11-28T09:00:00Z');

export const wish = {
  helperName: 'Mon neveu Issa',
  parts: [
    { kind: 'visas', level: 'act' },
    { kind: 'passports', level: 'read' },
  ],
  withdraw: false,
  until: '2027-02-28',
  password: PASSWORD,
};

/** What a spec looks at in an answer. */
export interface Seen {
  id: string;
  code: string;
  state: string;
  side: string;
  live: boolean;
  helperName: string | null;
  giverName: string | null;
  scopes: Array<{ action: string }>;
  errors: Array<{ pointer: string; code: string }>;
  items: Seen[];
  mandate: Seen;
  next: string | null;
  [field: string]: unknown;
}
export interface SeenAnswer extends TestAnswer {
  body: Seen;
}

let opened = 0;

/** Persons with accounts, the mandates between them, and the gateway that uses them. */
export class MandateScene {
  private constructor(readonly identity: TestIdentity) {}

  static async open(): Promise<MandateScene> {
    return new MandateScene(await startIdentity({ start: START }));
  }

  close(): Promise<void> {
    return this.identity.stop();
  }

  async holder(givenName?: string): Promise<Actor & { personId: string; accountId: string; email: string }> {
    const email = `mandat${(opened += 1)}@exemple.ml`;
    const { personId, accountId } = await this.identity.openAccount(email);
    const actor = { ...person(personId, { accountId, strength: 'password' }), personId, accountId };
    if (givenName !== undefined) {
      const headers = {
        'if-match': `"${(await this.send('GET', '/v1/identity/me', actor)).body['version'] as number}"`,
      };
      await this.identity.service.request('PATCH', '/v1/identity/me', { as: actor, body: { givenName }, headers });
    }
    return { ...actor, email };
  }

  send(method: string, path: string, as?: Actor, body?: object): Promise<SeenAnswer> {
    const request = { ...(as && { as }), ...(body && { body }) };
    return this.identity.service.request(method, path, request) as Promise<SeenAnswer>;
  }

  give(as: Actor | undefined, over: object = {}): Promise<SeenAnswer> {
    return this.send('POST', MANDATES, as, { ...wish, ...over });
  }

  accept(as: Actor | undefined, code: string): Promise<SeenAnswer> {
    return this.send('POST', `${MANDATES}/acceptances`, as, { code });
  }

  /** A mandate in force between the two. */
  async between(giver: Actor, helper: Actor, over: object = {}): Promise<string> {
    const given = await this.give(giver, over);
    if (given.status !== 201) throw new Error(JSON.stringify(given.body));
    const accepted = await this.accept(helper, given.body.code);
    if (accepted.status !== 201) throw new Error(JSON.stringify(accepted.body));
    return accepted.body.id;
  }

  /** As the gateway asks before it forwards. */
  use(mandateId: string, helper: Actor, over: object = {}, as = serviceActor('gateway')): Promise<SeenAnswer> {
    const body = { mandateId, helperPersonId: helper.personId, method: 'GET', path: '/v1/visas/applications', ...over };
    return this.send('POST', '/internal/mandate-uses', as, body);
  }

  uses(as: Actor, id: string, query = ''): Promise<SeenAnswer> {
    return this.send('GET', `${MANDATES}/${id}/uses${query}`, as);
  }

  died(personId: string): Promise<void> {
    const data: EventData<typeof PersonDied> = { personId };
    const { app } = this.identity.service.running;
    return app
      .get(Transactions)
      .asService({ service: 'identity' }, (tx) =>
        app.get(MandateReactions, { strict: false }).onPersonDied(data, { tx } as unknown as ReceivedEvent),
      );
  }

  /** Names of the facts about one mandate, in order. */
  async facts(id: string): Promise<string[]> {
    const events = (await this.identity.events()).filter(({ aggregate_id }) => aggregate_id === id);
    return events.map(({ type }) => type.replace(/^ml\.consular\.mandate\./, '').replace(/\.v\d+$/, ''));
  }
}
