import { Injectable } from '@nestjs/common';
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
import type { VerificationResponse } from './verification.response';

const words = {
  valid: ['Document authentique et en cours de validité', 'Genuine document, in its period of validity'],
  expired: ['Document authentique, mais expiré', 'Genuine document, but expired'],
  revoked: ['Document révoqué : il n’a plus de valeur', 'Revoked document: it no longer stands'],
  suspended: [
    'Document suspendu : il n’a pas de valeur tant que la suspension dure',
    'Suspended document: it does not stand while the suspension lasts',
  ],
  superseded: ['Document remplacé par un plus récent', 'Document superseded by a newer one'],
  unknown: ['Aucun document ne porte ce numéro', 'No document bears this number'],
  mistyped: ['Ce numéro est mal saisi : aucun document ne peut le porter', 'This number is mistyped: none can bear it'],
} as const;

const said = (key: keyof typeof words): Pick<VerificationResponse, 'message' | 'messageEn'> => ({
  message: words[key][0],
  messageEn: words[key][1],
});

/** Looks a number up for anybody. */
@Injectable()
export class VerifyDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: IssuedDocuments,
  ) {}

  execute(context: RequestContext, typed: string): Promise<VerificationResponse> {
    const number = normaliseDocumentNumber(typed);
    return this.transactions.read(context, async (tx) => {
      const wellFormed = isDocumentNumber(number);
      const row = wellFormed ? await this.documents.findByNumber(tx, number) : null;
      if (row) return this.known(tx, row);
      const shown = wellFormed ? printDocumentNumber(number) : '';
      return { number: shown, result: 'unknown', ...said(wellFormed ? 'unknown' : 'mistyped') };
    });
  }

  private async known(tx: Tx, row: DocumentRow): Promise<VerificationResponse> {
    const result = standingOn(dateIn('Africa/Bamako', tx.now), row.valid_until, row.withdrawal);
    const names = await this.documents.namesOf(tx, row);
    return {
      number: printDocumentNumber(row.number),
      result,
      ...said(result),
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
