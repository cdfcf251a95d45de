import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';

/** What documents tells anybody of a number or a seal: never more than the paper shows. */
export interface Verification {
  number: string;
  result: string;
  /** Why a paper with one of our seals is not taken for the document. */
  reason?: string;
  kind?: string;
  holder?: string;
  issuedOn?: string;
  validUntil?: string | null;
  test?: boolean;
  /** What could not be checked, in both languages. */
  notice?: string;
  noticeEn?: string;
}

/** A typed number as a part of an address: a sign that no number has is wrong whichever it is. */
export const readable = (number: string): string => number.replace(/[^\p{L}\p{N} -]/gu, '?');

interface VerdictWords {
  tone: Tone;
  title: MessageDescriptor;
  advice: MessageDescriptor;
}

const compare = msg`Comparez ce qui suit avec le papier : tout doit être pareil.`;

const verdicts: Readonly<Record<string, VerdictWords>> = {
  valid: { tone: 'good', title: msg`Oui : document authentique et valable`, advice: compare },
  expired: { tone: 'wait', title: msg`Document authentique, mais sa durée de validité est finie`, advice: compare },
  superseded: {
    tone: 'bad',
    title: msg`Non : ce document a été remplacé par un autre`,
    advice: msg`L’acte a été corrigé depuis. Demandez au porteur une copie plus récente.`,
  },
  suspended: {
    tone: 'bad',
    title: msg`Non : ce document est suspendu`,
    advice: msg`Il ne vaut rien tant que la suspension dure. Ne l’acceptez pas ; demandez au poste.`,
  },
  revoked: {
    tone: 'bad',
    title: msg`Non : ce document a été annulé`,
    advice: msg`Il a été délivré, mais il ne vaut plus rien. Ne l’acceptez pas.`,
  },
};

const tampered: VerdictWords = {
  tone: 'bad',
  title: msg`Non : le sceau a été modifié ou n’est pas de nous`,
  advice: msg`Ne l’acceptez pas. Gardez-en une photo et prévenez le poste.`,
};

const unknown: VerdictWords = {
  tone: 'bad',
  title: msg`Non : aucun document ne porte ce numéro`,
  advice: msg`Relisez le numéro sur le papier. S’il est bien saisi, le document n’est pas de nous.`,
};

const mistyped: VerdictWords = {
  tone: 'neutral',
  title: msg`Ce numéro est mal saisi`,
  advice: msg`Aucun document ne peut porter ce numéro : un caractère est faux. Relisez-le sur le papier.`,
};

const unknownSeal: VerdictWords = {
  tone: 'bad',
  title: msg`Non : ce sceau n’est pas de nous`,
  advice: msg`Aucune de nos clés ne l’a fait. Si le document prétend venir de nous, ne l’acceptez pas.`,
};

/** Said by the register and by a telephone alone (ADR-0027). */
export const keyWithdrawn: VerdictWords = {
  tone: 'bad',
  title: msg`Non : la clé de ce sceau a été retirée`,
  advice: msg`Rien de ce qu’elle a scellé ne peut être accepté. Prévenez le poste.`,
};

/** One verdict in words and in a tone. @param question `bySeal`: nobody typed a number that could be read again */
export function verdictOf({
  result,
  reason,
  number,
  bySeal = false,
}: Pick<Verification, 'result' | 'reason' | 'number'> & { bySeal?: boolean }): VerdictWords {
  if (reason === 'key-withdrawn') return keyWithdrawn;
  if (result === 'unknown' && bySeal) return unknownSeal;
  if (result === 'unknown' && number === '') return mistyped;
  if (result === 'tampered') return tampered;
  return verdicts[result] ?? unknown;
}

/** Kinds of document that are issued. */
export const documentKinds: Readonly<Record<string, MessageDescriptor>> = {
  'e-visa': msg`Visa électronique`,
  'birth-full-copy': msg`Copie intégrale d’un acte de naissance`,
  'birth-extract-with-parentage': msg`Extrait d’acte de naissance avec filiation`,
  'birth-extract': msg`Extrait d’acte de naissance sans filiation`,
  'consular-registration': msg`Attestation d’inscription au registre consulaire`,
  'emergency-travel-document': msg`Laissez-passer`,
  'refusal-letter': msg`Décision de refus d’un visa`,
  'loss-receipt': msg`Récépissé d’une déclaration de perte ou de vol`,
  'certificate-residence': msg`Certificat de résidence`,
  'certificate-life': msg`Certificat de vie`,
  'certificate-celibacy': msg`Certificat de célibat`,
};

/** What a document is; a certificate of a kind that was declared later is one all the same. */
export const kindWords = (kind: string): MessageDescriptor | undefined =>
  documentKinds[kind] ?? (kind.startsWith('certificate-') ? msg`Certificat` : undefined);
