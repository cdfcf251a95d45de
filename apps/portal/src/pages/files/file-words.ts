import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';

export const productWords: Readonly<Record<string, MessageDescriptor>> = {
  'full-copy': msg`Copie intégrale d’acte de naissance`,
  'extract-with-parentage': msg`Extrait d’acte de naissance avec filiation`,
  extract: msg`Extrait d’acte de naissance sans filiation`,
};

/** Of an order of a copy. */
const tones: Readonly<Record<string, Tone>> = {
  SEALED: 'good',
  DELIVERED: 'good',
  DENIED: 'bad',
  NOT_FOUND: 'bad',
  ENTITLEMENT_CHECK: 'wait',
};
export const toneOf = (state: string): Tone => tones[state] ?? 'neutral';
