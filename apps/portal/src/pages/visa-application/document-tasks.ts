import type { Task } from '@jatigi/ui';
import { useLingui } from '@lingui/react/macro';
import { useLocale } from '../../layout/use-locale';
import type { Application } from './application.types';
import { verdictWords } from './state-words';

/** The checklist as things to do: each document with what became of it. `file` is the page below which each has its own. */
export function useDocumentTasks({ documents }: Pick<Application, 'documents'>, file: string): Task[] {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  return documents.map(({ kind, title, need, state }) => {
    const isSettled = state === 'accepted' || state === 'waived';
    const isOptional = need !== 'required' && state === 'missing';
    const verdict = verdictWords[state];
    return {
      id: kind,
      title: title[locale],
      href: isSettled ? undefined : `${file}/documents/${kind}`,
      state: isOptional ? t`Facultatif` : i18n._(verdict?.label ?? { id: state }),
      tone: verdict?.tone ?? 'neutral',
    };
  });
}
