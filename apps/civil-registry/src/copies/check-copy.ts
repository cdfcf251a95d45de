import { Injectable } from '@nestjs/common';
import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import type { Act } from '@jatigi/civil-registry-domain';
import { authorize, DomainError, nameKey } from '@jatigi/kernel';
import { DateField, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { findAct } from '../acts/act-store';
import { mrzNameOf } from '../declarations/mrz-name';

export class CheckCopyDto {
  @Text({ max: 40, example: 'MLA-0123-4567-89A', description: 'Number of the document, as printed' })
  documentNumber!: string;
  @Text({ optional: true, max: 40, example: 'PAR/2026/N/0001', description: 'Number of the act, as printed' })
  actNumber?: string;
  @DateField({
    optional: true,
    description: 'Birth date of the person of the act; with the surname instead of the number',
  })
  birthDate?: string;
  @Text({ optional: true, max: 120, example: 'Traoré' })
  surname?: string;
}

export type CheckResult = 'match' | 'no-match' | 'revoked' | 'superseded';

/** The one question of a third party: does this copy stand? It learns nothing that it did not state. */
@Injectable()
export class CheckCopy {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 400 `check-incomplete` without the act's number, or birth date and surname */
  execute(context: RequestContext, dto: CheckCopyDto): Promise<{ result: CheckResult }> {
    authorize(civilRegistryRules, context.actor, 'civil-registry.copy.check');
    const { actNumber, birthDate, surname } = dto;
    if (actNumber === undefined && (birthDate === undefined || surname === undefined)) {
      const detail = 'State the number of the act, or the birth date and the surname.';
      const errors = [{ pointer: '/actNumber', code: 'check-incomplete', detail }];
      throw new DomainError({ code: 'check-incomplete', kind: 'invalid', detail, errors });
    }
    return this.transactions.asService({ service: 'civil-registry' }, async (tx) => ({ result: await check(tx, dto) }));
  }
}

async function check(tx: Tx, dto: CheckCopyDto): Promise<CheckResult> {
  const number = dto.documentNumber.toUpperCase().replace(/[\s-]/g, '');
  const row = await findOrder(tx, number);
  const act = row && (await findAct(tx, row.actId));
  if (!act || !fits(act, dto)) return 'no-match';
  if (act.standing === 'ANNULLED') return 'revoked';
  return row.number === number ? 'match' : 'superseded';
}

/** By the number that counts, or by one that no longer does since the copy was made again. */
async function findOrder(tx: Tx, number: string): Promise<{ actId: string; number: string } | undefined> {
  const rows = await tx.manager.query(
    `select act_id as "actId", document->>'number' as number from copy_request
      where document->>'number' = $1 or document->'superseded' @> jsonb_build_array(jsonb_build_object('number', $1::text))`,
    [number],
  );
  return (rows as Array<{ actId: string; number: string }>)[0];
}

function fits(act: Act, { actNumber, birthDate, surname }: CheckCopyDto): boolean {
  const { child } = act.facts;
  if (actNumber !== undefined) return plain(actNumber) === plain(act.printedNumber);
  if (child.birthDate.value !== birthDate) return false;
  const stated = mrzNameOf({ surname: surname as string, givenNames: '' }, '');
  return nameKey({ ...stated, givenNames: '' }) === nameKey({ surname: child.mrzName.surname, givenNames: '' });
}

const plain = (text: string): string => text.toUpperCase().replaceAll(/\s/g, '');
