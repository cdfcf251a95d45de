import type { ProgramChange, ProgramFacts, ProgramState } from '@jatigi/identity-domain';
import { notFound } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type { ProgramResponse } from './program.dto';

/** A client as decided, with the change that waits, if one does. */
export interface ProgramRow extends ProgramFacts {
  clientId: string;
  state: ProgramState;
  pending: (ProgramChange & { id: string }) | null;
}

const columns = `
  c.id as "clientId", c.state, c.kind, c.name, c.jwks, c.redirect_uris as "redirectUris", c.scopes,
  c.requests_per_minute as "requestsPerMinute",
  (select jsonb_build_object('id', p.id, 'facts', p.facts, 'proposedBy', p.proposed_by)
   from client_change p where p.client_id = c.id and p.decided_at is null) as pending`;

/** Newest first. */
export const listPrograms = async (tx: Tx): Promise<ProgramRow[]> =>
  (await tx.manager.query(`select ${columns} from machine_client c order by c.id desc limit 500`)) as ProgramRow[];

/** @throws 404 */
export async function programOf(tx: Tx, clientId: string, lock: '' | 'for update' = ''): Promise<ProgramRow> {
  const rows = await tx.manager.query(`select ${columns} from machine_client c where c.id = $1 ${lock}`, [clientId]);
  const [row] = rows as ProgramRow[];
  if (!row) throw notFound('This program');
  return row;
}

/** Writes what was decided. */
export async function saveProgram(tx: Tx, clientId: string, state: ProgramState, facts: ProgramFacts): Promise<void> {
  await tx.manager.query(
    `update machine_client set state = $2, name = $3, jwks = $4, redirect_uris = $5, scopes = $6,
       requests_per_minute = $7 where id = $1`,
    [
      clientId,
      state,
      facts.name,
      facts.jwks && JSON.stringify(facts.jwks),
      facts.redirectUris,
      facts.scopes,
      facts.requestsPerMinute,
    ],
  );
}

export function toProgramResponse({ jwks, pending, ...row }: ProgramRow): ProgramResponse {
  return {
    ...row,
    redirectUris: [...row.redirectUris],
    scopes: [...row.scopes],
    keyIds: keyIdsOf({ jwks }),
    pending: pending && withoutKeys(pending.facts),
  };
}

const withoutKeys = ({ jwks, ...facts }: ProgramFacts): object => ({ ...facts, keyIds: keyIdsOf({ jwks }) });

const keyIdsOf = ({ jwks }: Pick<ProgramFacts, 'jwks'>): string[] =>
  (jwks?.keys ?? []).map((key) => String((key as { kid?: unknown }).kid));
