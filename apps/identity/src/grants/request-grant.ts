import { Injectable } from '@nestjs/common';
import { identityRules, RoleGrant } from '@jatigi/identity-domain';
import { authorize, DomainError, roles, uuidv7 } from '@jatigi/kernel';
import type { Role } from '@jatigi/kernel';
import { Choice, DateField, Flag, ListOf, Nested, Text, UuidField } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveGrant } from './grant-events';
import { toGrantResponse } from './grant.response';
import type { GrantResponse } from './grant.response';

export class NamingActDto {
  @Text({ max: 120, example: 'Décision n° 2026-0147/MAEIAP-SG', description: 'As its register calls it' })
  reference!: string;

  @DateField({ example: '2026-11-20' })
  on!: string;
}

export class RequestGrantDto {
  @UuidField({ description: 'Person, or machine client, who gets the role' })
  personId!: string;

  @Choice(roles)
  role!: Role;

  @ListOf('text', {
    max: 100,
    pattern: /^(\*|[A-Z0-9][A-Z0-9-]{1,15})$/,
    example: ['BER'],
    description: 'Post codes, or * alone',
  })
  posts!: string[];

  @DateField()
  from!: string;

  @DateField({ optional: true, description: 'First day it counts no more' })
  to?: string;

  @Flag({ optional: true, example: false, description: 'In place of somebody: then `to` and `act` are required' })
  interim?: boolean;

  @Nested(() => NamingActDto, { optional: true, description: 'The act that names the person' })
  act?: NamingActDto;
}

/** The first of two administrators. Nothing counts until another one approves. */
@Injectable()
export class RequestGrant {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 422 `person-unknown`, `post-unknown`, `own-grant`, `posts-missing`, `posts-everywhere`, `period-empty`, `interim-without-end`, `act-missing`, `act-after-beginning` */
  execute(context: RequestContext, dto: RequestGrantDto): Promise<GrantResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.grant.request');
      const requestedBy = tx.actor.personId as string;
      const grant = RoleGrant.request({ id: uuidv7(), ...dto, to: dto.to ?? null, requestedBy });
      await expectPerson(tx, dto.personId);
      await expectPosts(tx, dto.posts);
      await saveGrant(tx, grant);
      return toGrantResponse(grant);
    });
  }
}

async function expectPerson(tx: Tx, personId: string): Promise<void> {
  const [row] = (await tx.manager.query(
    `select exists (select from account where person_id = $1 and state <> 'DISABLED')
         or exists (select from machine_client where id = $1 and state in ('PROPOSED', 'ACTIVE')) as known`,
    [personId],
  )) as [{ known: boolean }];
  if (!row.known) throw broken('person-unknown', '/personId', 'Nobody with this person id has an account.');
}

async function expectPosts(tx: Tx, posts: readonly string[]): Promise<void> {
  const named = posts.filter((code) => code !== '*');
  const rows = (await tx.manager.query('select code from post where code = any ($1) and closed_on is null', [
    named,
  ])) as Array<{ code: string }>;
  const open = new Set(rows.map(({ code }) => code));
  const unknown = named.filter((code) => !open.has(code));
  if (unknown.length > 0) throw broken('post-unknown', '/posts', `No open post has the code ${unknown.join(', ')}.`);
}

function broken(code: string, pointer: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'rule', detail, errors: [{ pointer, code, detail }] });
}
