import { Notice } from '@jatigi/ui';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'react-router';

/** What the command before this page did: `?done=admit`. */
export function DoneNotice({ words }: { words: Readonly<Record<string, MessageDescriptor>> }) {
  const { i18n } = useLingui();
  const done = new URLSearchParams(useLocation().search).get('done');
  if (done === null || !Object.hasOwn(words, done)) return null;
  return (
    <Notice kind="success">
      <p>{i18n._(words[done] as MessageDescriptor)}</p>
    </Notice>
  );
}
