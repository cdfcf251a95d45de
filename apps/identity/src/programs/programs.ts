import { Injectable } from '@nestjs/common';
import { ClientDisabled, newEvent } from '@jatigi/contracts';
import { checkProgram, DEFAULT_REQUESTS_PER_MINUTE, identityRules, mayDecide } from '@jatigi/identity-domain';
import type { ProgramFacts } from '@jatigi/identity-domain';
import { authorize, DomainError, uuidv7 } from '@jatigi/kernel';
import { appendEvents } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import type { ChangeProgramDto, ProgramResponse, RegisterProgramDto } from './program.dto';
import { programOf, saveProgram, toProgramResponse } from './program-rows';
import type { ProgramRow } from './program-rows';

/**
 * The register of programs. Every change, the first included, is proposed by one administrator and decided by another:
 * whoever could change keys alone could become any ministry.
 */
@Injectable()
export class Programs {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 422 with what cannot be */
  register(context: RequestContext, { kind = 'machine', ...dto }: RegisterProgramDto): Promise<ProgramResponse> {
    const facts: ProgramFacts = {
      kind,
      name: dto.name,
      jwks: dto.jwks ?? null,
      redirectUris: dto.redirectUris ?? [],
      scopes: dto.scopes ?? [],
      requestsPerMinute: dto.requestsPerMinute ?? DEFAULT_REQUESTS_PER_MINUTE,
    };
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.client.register');
      checkProgram(facts);
      const clientId = uuidv7();
      await tx.manager.query(
        `insert into machine_client (id, name, kind, state, registered_by, registered_at)
         values ($1, $2, $3, 'PROPOSED', $4, $5)`,
        [clientId, facts.name, kind, tx.actor.personId, tx.now],
      );
      await propose(tx, clientId, facts);
      return toProgramResponse(await programOf(tx, clientId));
    });
  }

  /** Rotation of keys, other scopes, other limits. @throws 404; 409 `change-waiting`, `program-ended`; 422 */
  change(context: RequestContext, clientId: string, dto: ChangeProgramDto): Promise<ProgramResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.client.change');
      const program = await programOf(tx, clientId, 'for update');
      if (program.state !== 'ACTIVE') throw conflict('program-ended', 'Only a program in use can be changed.');
      if (program.pending) throw conflict('change-waiting', 'A change waits for another administrator already.');
      const { kind, name, jwks, redirectUris, scopes, requestsPerMinute } = program;
      const facts = { kind, name, jwks, redirectUris, scopes, requestsPerMinute, ...dto };
      checkProgram(facts);
      await propose(tx, clientId, facts);
      return toProgramResponse(await programOf(tx, clientId));
    });
  }

  /** @throws 403 `four-eyes`; 404; 409 `nothing-waits` */
  decide(context: RequestContext, clientId: string, approved: boolean): Promise<ProgramResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.client.approve');
      const program = await programOf(tx, clientId, 'for update');
      const change = program.pending;
      if (!change) throw conflict('nothing-waits', 'No change of this program waits for a decision.');
      if (approved) mayDecide(change, tx.actor.personId as string);
      await tx.manager.query('update client_change set decided_by = $2, decided_at = $3, approved = $4 where id = $1', [
        change.id,
        tx.actor.personId,
        tx.now,
        approved,
      ]);
      await apply(tx, program, approved);
      return toProgramResponse(await programOf(tx, clientId));
    });
  }

  /** At once and by one administrator: no new token from the commit on, tokens given end within seconds. @throws 404 */
  disable(context: RequestContext, clientId: string): Promise<ProgramResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.client.disable');
      const { state } = await programOf(tx, clientId, 'for update');
      if (state !== 'DISABLED') {
        await tx.manager.query(`update machine_client set state = 'DISABLED', disabled_at = $2 where id = $1`, [
          clientId,
          tx.now,
        ]);
        await appendEvents(tx, { type: 'client', id: clientId }, [newEvent(ClientDisabled, { clientId })]);
      }
      return toProgramResponse(await programOf(tx, clientId));
    });
  }
}

async function propose(tx: Tx, clientId: string, facts: ProgramFacts): Promise<void> {
  await tx.manager.query(
    'insert into client_change (id, client_id, facts, proposed_by, proposed_at) values ($1, $2, $3, $4, $5)',
    [uuidv7(), clientId, JSON.stringify(facts), tx.actor.personId, tx.now],
  );
}

/** A refused change leaves a program as it was; a refused registration ends it. A disabled one stays disabled. */
async function apply(tx: Tx, { clientId, state, pending }: ProgramRow, approved: boolean): Promise<void> {
  if (state === 'DISABLED' || !pending) return;
  if (approved) await saveProgram(tx, clientId, 'ACTIVE', pending.facts);
  else if (state === 'PROPOSED') {
    await tx.manager.query(`update machine_client set state = 'REJECTED' where id = $1`, [clientId]);
  }
}

const conflict = (code: string, detail: string): DomainError => new DomainError({ code, kind: 'conflict', detail });
