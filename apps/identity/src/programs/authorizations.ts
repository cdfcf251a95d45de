import { Injectable } from '@nestjs/common';
import { identityRules, wordsOfScopes } from '@jatigi/identity-domain';
import { authorize, DomainError, notFound, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import type { Client } from 'oidc-provider';
import { AuthorizationAsks } from '../oidc/authorization-asks';
import { AuthorizationServer } from '../oidc/authorization-server';
import { ConsentRecords } from '../oidc/consent-records';
import { CONSENT_SECONDS, GATEWAY, scopesOf } from '../oidc/provider-configuration';
import type { AuthorizationRequestResponse, ContinueResponse } from './consent.dto';

interface Asked {
  client: Client;
  /** Asked for and registered: what the person reads, and what she gives. */
  scopes: string[];
  expiresAt: Date;
}

/** Where a person lets a program act for her: by a redirect of her browser, or by the code that a kiosk shows. */
@Injectable()
export class Authorizations {
  constructor(
    private readonly transactions: Transactions,
    private readonly server: AuthorizationServer,
    private readonly asks: AuthorizationAsks,
    private readonly consents: ConsentRecords,
  ) {}

  /** @throws 404 for a request that ended or that another browser brought */
  read(context: RequestContext, uid: string): Promise<AuthorizationRequestResponse> {
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.consent.give');
      return toResponse((await this.interaction(tx, uid)).asked);
    });
  }

  /** @throws 404 */
  decide(context: RequestContext, uid: string, decision: 'allow' | 'deny'): Promise<ContinueResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.consent.give');
      const { interaction, asked } = await this.interaction(tx, uid);
      interaction.result =
        decision === 'deny'
          ? { error: 'access_denied', error_description: 'The person did not allow it.' }
          : {
              login: { accountId: tx.actor.accountId as string, remember: false },
              consent: { grantId: await this.give(tx, asked) },
            };
      await interaction.save(secondsUntil(asked.expiresAt, tx.now));
      return { continueAt: `/oidc/auth/${uid}` };
    });
  }

  /** @throws 422 `user-code-invalid` for a code that is unknown, used or ended */
  lookUp(context: RequestContext, userCode: string): Promise<AuthorizationRequestResponse> {
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.consent.give');
      return toResponse((await this.device(userCode)).asked);
    });
  }

  /** @throws 422 `user-code-invalid` */
  decideDevice(context: RequestContext, userCode: string, decision: 'allow' | 'deny'): Promise<void> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.consent.give');
      const { code, asked } = await this.device(userCode);
      if (decision === 'deny') Object.assign(code, { error: 'access_denied', errorDescription: 'Not allowed.' });
      else {
        Object.assign(code, {
          accountId: tx.actor.accountId,
          authTime: Math.floor(tx.now.getTime() / 1_000),
          grantId: await this.give(tx, asked),
          scope: asked.scopes.join(' '),
          resource: GATEWAY,
        });
      }
      await code.save();
    });
  }

  private async interaction(tx: Tx, uid: string) {
    const interaction = await this.server.provider.Interaction.find(uid);
    if (!interaction || !(await this.asks.isOf(uid, tx.actor.accountId))) throw notFound('This request');
    const asked = await this.asked(interaction.params, Number(interaction.exp));
    if (!asked) throw notFound('This request');
    return { interaction, asked };
  }

  private async device(userCode: string) {
    const code = await this.server.provider.DeviceCode.findByUserCode(userCode.toUpperCase().replace(/[^A-Z]/g, ''));
    const answered = code === undefined || code.isExpired || Boolean(code.accountId) || Boolean(code.error);
    const asked = answered ? null : await this.asked(code.params ?? {}, Number(code.exp));
    if (!code || !asked) throw codeInvalid();
    return { code, asked };
  }

  private async asked(params: Record<string, unknown>, exp: number): Promise<Asked | null> {
    const client = await this.server.provider.Client.find(String(params['client_id']));
    if (!client) return null;
    const wanted = new Set(String(params['scope'] ?? '').split(' '));
    const scopes = scopesOf(client).filter((scope) => wanted.has(scope));
    return { client, scopes, expiresAt: new Date(exp * 1_000) };
  }

  /** The grant that tokens hang on; its id is the consent's. @throws 422 when the program asked for nothing it may have */
  private async give(tx: Tx, { client, scopes }: Asked): Promise<string> {
    if (scopes.length === 0) {
      throw new DomainError({ code: 'scope-missing', kind: 'rule', detail: 'The program asks for nothing it may do.' });
    }
    const { provider } = this.server;
    const id = uuidv7();
    const accountId = tx.actor.accountId as string;
    const grant = new provider.Grant({ accountId, clientId: client.clientId, jti: id } as never);
    grant.addResourceScope(GATEWAY, scopes.join(' '));
    await grant.save();
    const validUntil = new Date(tx.now.getTime() + CONSENT_SECONDS * 1_000);
    const personId = tx.actor.personId as string;
    await this.consents.give(tx, { id, personId, accountId, clientId: client.clientId, scopes, validUntil });
    return id;
  }
}

const toResponse = ({ client, scopes, expiresAt }: Asked): AuthorizationRequestResponse => ({
  program: { name: client.clientName ?? client.clientId, kind: client['jatigi_kind'] as 'native' | 'kiosk' },
  scopes: wordsOfScopes(scopes),
  expiresAt,
});

const secondsUntil = (end: Date, now: Date): number => Math.max(1, Math.floor((end.getTime() - now.getTime()) / 1_000));

const codeInvalid = (): DomainError =>
  new DomainError({
    code: 'user-code-invalid',
    kind: 'rule',
    detail: 'This code is not known, was used or has ended.',
    errors: [
      { pointer: '/userCode', code: 'user-code-invalid', detail: 'Look at the screen again, or ask for a new code.' },
    ],
  });
