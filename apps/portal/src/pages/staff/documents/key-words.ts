import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';

type Words = Readonly<Record<string, MessageDescriptor>>;

/** What a key is for, and what else has a day. */
export const dutyWords: Words = {
  authority: msg`Autorité nationale de signature (CSCA)`,
  seal: msg`Sceaux des documents (codes-barres)`,
  bundle: msg`Liste de confiance des vérificateurs`,
  pdf: msg`Signature des PDF`,
  crl: msg`Liste des certificats révoqués (CRL)`,
  'time-stamps': msg`Certificat de l’horodateur`,
};

export const keyStandingWords: Words = {
  'in-use': msg`En service`,
  next: msg`Prête, pas encore en service`,
  'standing-by': msg`Relevée, en réserve`,
  retired: msg`Hors service`,
  revoked: msg`Révoquée`,
};

export const keyTones: Readonly<Record<string, Tone>> = {
  'in-use': 'good',
  next: 'neutral',
  'standing-by': 'neutral',
  retired: 'neutral',
  revoked: 'bad',
};
