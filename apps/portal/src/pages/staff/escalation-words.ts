import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Whom the service told that something about a file is late, the nearest first. */
export const escalationWords: Readonly<Record<string, MessageDescriptor>> = {
  'head-of-section': msg`Chef de section`,
  headquarters: msg`Siège`,
};

export const escalationOptions = (i18n: I18n): { value: string; label: string }[] =>
  Object.entries(escalationWords).map(([value, words]) => ({ value, label: i18n._(words) }));
