import { useLingui } from '@lingui/react/macro';
import { Button, Select } from '@jatigi/ui';
import { EscalatedFilter, OverdueFilter } from '../late-filters';
import { ProcessingFilter, VisaTypeFilter } from '../visa-kinds/kind-filters';
import type { VisaKind } from '../visa-kinds/visa-kinds';
import type { QueueFilters } from './queue-lines';

interface Props {
  known: readonly string[];
  filters: QueueFilters;
  posts: readonly string[];
  visaTypes: readonly VisaKind[];
}

/** Filters stand in the address: a list of them is a bookmark. */
export function QueueFiltersForm({ known, filters, posts, visaTypes }: Props) {
  const { t } = useLingui();
  const named = posts.filter((post) => post !== '*');
  if (named.length <= 1 && known.every((filter) => filter === 'post')) return null;
  return (
    <form method="get" role="search" aria-label={t`Filtrer la file`} className="filters">
      {known.includes('post') && named.length > 1 && (
        <Select
          name="post"
          label={t`Poste`}
          value={filters.post}
          placeholder={t`Tous mes postes`}
          options={named.map((post) => ({ value: post, label: post }))}
        />
      )}
      {known.includes('assigned') && (
        <Select
          name="assigned"
          label={t`Confié`}
          value={filters.assigned}
          placeholder={t`À tous et à personne`}
          options={[
            { value: 'me', label: t`À moi` },
            { value: 'nobody', label: t`À personne` },
          ]}
        />
      )}
      {known.includes('overdue') && <OverdueFilter value={filters.overdue} />}
      {known.includes('escalated') && <EscalatedFilter value={filters.escalated} />}
      {known.includes('visaType') && <VisaTypeFilter value={filters.visaType} types={visaTypes} />}
      {known.includes('processing') && <ProcessingFilter value={filters.processing} />}
      <Button kind="secondary">{t`Filtrer`}</Button>
    </form>
  );
}
