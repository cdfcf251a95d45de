import type { Task } from '@jatigi/ui';
import { useLingui } from '@lingui/react/macro';
import { useLocale } from '../../layout/use-locale';
import type { Application } from './application.types';
import { verdictWords } from './state-words';

/** The checklist as things to do: each document with what became of it. */
export function useDocumentTasks({ id, documents }: Application): Task[] {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  return documents.map(({ kind, title, need, state }) => {
    const isSettled = state === 'accepted' || state === 'waived';
    const isOptional = need !== 'required' && state === 'missing';
    const verdict = verdictWords[state];
    return {
      id: kind,
      title: title[locale],
      href: isSettled ? undefined : `/${locale}/visas/${id}/documents/${kind}`,
      state: isOptional ? t`Facultatif` : i18n._(verdict?.label ?? { id: state }),
      tone: verdict?.tone ?? 'neutral',
    };
  });
}
