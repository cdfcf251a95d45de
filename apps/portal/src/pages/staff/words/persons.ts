import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const sexWords: Readonly<Record<string, MessageDescriptor>> = {
  F: msg`Féminin`,
  M: msg`Masculin`,
  X: msg`Non précisé`,
};
