import { useLingui } from '@lingui/react/macro';
import { Button, Select } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import type { ConsultedService } from '../consultations/consultation.types';
import { EscalatedFilter, OverdueFilter } from '../late-filters';
import { useKnownPosts } from '../policy/post-names';
import { ProcessingFilter, VisaTypeFilter } from '../visa-kinds/kind-filters';
import type { VisaKind } from '../visa-kinds/visa-kinds';
import type { FilesQuestion } from './files-question';
import { ageWords, openStateWords } from './network-words';

interface Props {
  question: FilesQuestion;
  services: readonly ConsultedService[];
  visaTypes: readonly VisaKind[];
}

/** Filters stand in the address: a list of them is a bookmark. */
export function FilesFilters({ question, services, visaTypes }: Props) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const known = Object.entries(useKnownPosts()).map(([value, { names }]) => ({ value, label: names[locale] }));
  const { post } = question;
  // A post that was closed, or that identity does not tell now, stays what was asked for.
  const posts =
    post === undefined || known.some(({ value }) => value === post) ? known : [{ value: post, label: post }, ...known];
  const wordsOf = (words: typeof ageWords) =>
    Object.entries(words).map(([value, label]) => ({ value, label: i18n._(label) }));
  return (
    <form method="get" role="search" aria-label={t`Filtrer les dossiers`} className="filters">
      <Select name="post" label={t`Poste`} value={post} placeholder={t`Tous`} options={posts} />
      <Select
        name="state"
        label={t`Étape`}
        value={question.state}
        placeholder={t`Toutes`}
        options={wordsOf(openStateWords)}
      />
      <Select
        name="age"
        label={t`Ancienneté`}
        value={question.age}
        placeholder={t`Toutes`}
        options={wordsOf(ageWords)}
      />
      <Select
        name="service"
        label={t`Service attendu`}
        value={question.service}
        placeholder={t`Peu importe`}
        options={services.map(({ code, name }) => ({ value: code, label: name[locale] }))}
      />
      <OverdueFilter value={question.overdue} />
      <EscalatedFilter value={question.escalated} />
      <VisaTypeFilter value={question.visaType} types={visaTypes} />
      <ProcessingFilter value={question.processing} />
      <Button kind="secondary">{t`Filtrer`}</Button>
    </form>
  );
}
