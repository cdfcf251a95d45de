import { Injectable } from '@nestjs/common';
import type { Actor } from '@jatigi/kernel';
import { dateIn } from '@jatigi/kernel';
import {
  isDocumentNumber,
  maskedName,
  normaliseDocumentNumber,
  printDocumentNumber,
  standingOn,
} from '@jatigi/documents-domain';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';

import { IssuedDocuments } from '../issuing/issued-documents';
import type { DocumentRow } from '../issuing/issued-documents';
import { DocumentChecks } from './document-checks';
import { refusal, said } from './verdict-words';
import type { Refusal } from './verdict-words';
import type { VerificationResponse } from './verification.response';

type Checked = VerificationResponse['checked'];

interface Answered {
  response: VerificationResponse;
  row: DocumentRow | null;
  /** With the grants that are live now. */
  actor: Actor;
}

/** Looks a document up for anybody, by its number; and writes down for its holder that somebody did. */
@Injectable()
export class VerifyDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: IssuedDocuments,
    private readonly checks: DocumentChecks,
  ) {}

  execute(context: RequestContext, typed: string, checked: Checked = 'number'): Promise<VerificationResponse> {
    const number = normaliseDocumentNumber(typed);
    const wellFormed = isDocumentNumber(number);
    const shown = wellFormed ? printDocumentNumber(number) : '';
    return this.recorded(context, async (tx) => {
      const row = wellFormed ? await this.documents.findByNumber(tx, number) : null;
      const word = wellFormed ? ('unknown' as const) : ('mistyped' as const);
      const response = row
        ? await this.known(tx, row, checked)
        : { number: shown, result: 'unknown' as const, ...said(word, checked) };
      return { response, row };
    });
  }

  /** The seal is that of this document, and does not make the paper it. Nothing is said of the document but its kind. */
  refused(context: RequestContext, number: string, why: Refusal): Promise<VerificationResponse> {
    return this.recorded(context, async (tx) => {
      const row = await this.documents.findByNumber(tx, number);
      const about = { number: printDocumentNumber(number), ...(row && { kind: row.kind }) };
      return { response: { ...about, ...refusal(why) }, row };
    });
  }

  private async recorded(
    context: RequestContext,
    look: (tx: Tx) => Promise<Omit<Answered, 'actor'>>,
  ): Promise<VerificationResponse> {
    const { response, row, actor } = await this.transactions.read<Answered>(context, async (tx) => ({
      ...(await look(tx)),
      actor: tx.actor,
    }));
    const { result } = response;
    if (row) await this.checks.record(actor, { document: { id: row.id, personId: row.person_id }, result });
    return response;
  }

  private async known(tx: Tx, row: DocumentRow, checked: Checked): Promise<VerificationResponse> {
    const result = standingOn(dateIn('Africa/Bamako', tx.now), row.valid_until, row.withdrawal);
    const names = await this.documents.namesOf(tx, row);
    return {
      number: printDocumentNumber(row.number),
      result,
      ...said(result, checked),
      kind: row.kind,
      ...(row.held_by === null ? {} : { heldBy: row.held_by }),
      ...(row.withdrawn_on === null ? {} : { withdrawnOn: row.withdrawn_on }),
      holder: maskedName(names.surname, names.givenNames),
      issuedOn: row.issued_on,
      validFrom: row.valid_from,
      validUntil: row.valid_until,
      test: row.test,
    };
  }
}
