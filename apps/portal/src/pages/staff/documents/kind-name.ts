import type { I18n } from '@lingui/core';
import { kindWords } from '../../public/verification';

/** What a document is, in words. */
export function kindName(kind: string, i18n: I18n): string {
  const words = kindWords(kind);
  return words ? i18n._(words) : kind;
}
