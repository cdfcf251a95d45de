import { mandateDeedWords, mandateSubjectWords, wordsOfScopes } from '@jatigi/identity-domain';
import type { Mandate, MandateDeedKind, MandateSubject } from '@jatigi/identity-domain';
import type { Tx } from '@jatigi/platform-persistence';
import type { MandateOfferResponse, MandateResponse, MandateUseResponse } from './mandate.dto';
import { momentOf } from './mandate-store';

export type MandateReader = MandateResponse['side'];

export function readerOf(tx: Tx, { giverPersonId, helperPersonId }: Mandate): MandateReader {
  if (tx.actor.personId === giverPersonId) return 'giver';
  return tx.actor.personId === helperPersonId ? 'helper' : 'auditor';
}

export function toOffer(mandate: Mandate, giverName: string | null): MandateOfferResponse {
  const { parts, withdraw, scopes, files, validFrom, validUntil } = mandate;
  const may = { parts, withdraw, scopes: wordsOfScopes(scopes), files };
  return { giverName, ...may, from: validFrom, until: validUntil };
}

/** What each of the two reads, and who looks after both: the names are for the other of the two only. */
export function toMandate(
  tx: Tx,
  mandate: Mandate,
  told: { side: MandateReader; giverName?: string | null; helperName?: string; lastUseAt: Date | null },
): MandateResponse {
  const { side, giverName = null, helperName = null, lastUseAt } = told;
  const { id, giverPersonId, state, offerExpiresAt, acceptedAt, closedAt, ending } = mandate;
  const times = { offerExpiresAt, acceptedAt, closedAt, ending, lastUseAt };
  const live = mandate.isLive(momentOf(tx).today);
  return { ...toOffer(mandate, giverName), id, giverPersonId, side, state, live, helperName, ...times };
}

export interface UseRow {
  id: string;
  at: Date;
  subject: MandateSubject;
  deed: MandateDeedKind;
  fileId: string | null;
  status: number | null;
}

export function toUse({ status, ...row }: UseRow): MandateUseResponse {
  const [of, did] = [mandateSubjectWords[row.subject], mandateDeedWords[row.deed]];
  const text = { fr: `${of.fr} : ${did.fr}`, en: `${of.en}: ${did.en}` };
  return { ...row, text, outcome: outcomeOf(status) };
}

function outcomeOf(status: number | null): string {
  if (status === null) return 'unknown';
  if (status < 400) return 'done';
  return status < 500 ? 'refused' : 'failed';
}
