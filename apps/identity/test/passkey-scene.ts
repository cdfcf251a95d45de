import type { Actor } from '@jatigi/kernel';
import { serviceActor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import type { TestAnswer } from '@jatigi/platform-testing';
import { SoftAuthenticator } from './soft-authenticator';
import type { Asked, Wrong } from './soft-authenticator';
import { PASSWORD } from './test-identity';
import type { TestIdentity } from './test-identity';

export const ME = '/v1/identity/me';

export interface Holder {
  as: Actor;
  email: string;
  accountId: string;
}

/** What the specs of passkeys do again and again. */
export class PasskeyScene {
  private count = 0;

  constructor(private readonly identity: TestIdentity) {}

  send(path: string, as: Actor | undefined, body: object = {}): Promise<TestAnswer> {
    return this.identity.service.request('POST', path, { body, ...(as && { as }) });
  }

  get(path: string, as?: Actor): Promise<TestAnswer> {
    return this.identity.service.request('GET', path, as ? { as } : {});
  }

  freshEmail(): string {
    return `cle${(this.count += 1)}@exemple.ml`;
  }

  async holder(): Promise<Holder> {
    const email = this.freshEmail();
    const { accountId, personId } = await this.identity.openAccount(email);
    return { email, accountId, as: person(personId, { accountId, strength: 'password' }) };
  }

  /** An account with a passkey. */
  async withPasskey(): Promise<Holder & { key: SoftAuthenticator; id: string }> {
    const holder = await this.holder();
    const key = new SoftAuthenticator();
    const answer = await this.add(holder.as, key);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return { ...holder, key, id: (answer.body as { id: string }).id };
  }

  async askForNew(as: Actor, stepUp: object = { password: PASSWORD }): Promise<Asked> {
    const answer = await this.send(`${ME}/passkeys/options`, as, stepUp);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body as Asked;
  }

  async add(as: Actor, key: SoftAuthenticator, wrong: Wrong = {}): Promise<TestAnswer> {
    const shown = key.create(await this.askForNew(as), wrong);
    return this.send(`${ME}/passkeys`, as, { ...shown, name: 'Téléphone' });
  }

  async challenge(): Promise<Asked> {
    return (await this.internal('passkey-challenges', {})).body as Asked;
  }

  async signIn(key: SoftAuthenticator, wrong: Wrong = {}): Promise<TestAnswer> {
    return this.show(key.get(await this.challenge(), wrong));
  }

  show(passkey: object): Promise<TestAnswer> {
    return this.internal('passkey-sign-ins', { passkey, network: '192.0.2.7' });
  }

  async stepUp(as: Actor, key: SoftAuthenticator, wrong: Wrong = {}): Promise<{ passkey: object }> {
    const asked = (await this.send(`${ME}/step-up-options`, as)).body as Asked;
    return { passkey: key.get(asked, wrong) };
  }

  internal(path: string, body: object): Promise<TestAnswer> {
    return this.identity.service.request('POST', `/internal/${path}`, { as: serviceActor('gateway'), body });
  }

  factsOf(accountId: string): Promise<unknown[]> {
    return this.identity
      .events()
      .then((events) =>
        events
          .filter((one) => one.aggregate_id === accountId && one.type.includes('factor'))
          .map(({ type, payload }) => [type.replace('ml.consular.account.', ''), payload['factor']]),
      );
  }
}
