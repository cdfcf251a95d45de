import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { PageForm } from '../../../forms/page-form';
import { useLocale } from '../../../layout/use-locale';
import type { Batch, BatchRow } from './batch.types';
import { isLeft, OutcomeTable } from './outcome-table';

interface Props {
  title: string;
  batch: Batch;
  rows: readonly BatchRow[];
  state: FormState | undefined;
  idempotencyKey: string;
}

/** The outcomes; what was left is asked for again from here, as it was or with other terms. */
export function AskAgain({ title, batch, rows, state, idempotencyKey }: Props) {
  const { t } = useLingui();
  const table = <OutcomeTable title={title} rows={rows} ticked={state?.typed['lines']?.split(' ')} />;
  if (rows.length === 0) return <NoRows />;
  if (!rows.some(isLeft)) return table;
  return (
    <>
      <PageForm state={state} idempotencyKey={idempotencyKey} draft={false}>
        {table}
        <p className="hint">
          <Trans>La même commande repart pour les dossiers cochés, tels qu’ils sont maintenant.</Trans>
        </p>
        <Button kind="secondary">{t`Recommencer pour les dossiers cochés`}</Button>
      </PageForm>
      <Correct batch={batch} />
    </>
  );
}

function NoRows() {
  return (
    <p>
      <Trans>Aucun dossier avec ce résultat.</Trans>
    </p>
  );
}

/** A proposal that did not fit some of the files: other terms or reasons, for those alone. */
function Correct({ batch: { id, command, group, parameters } }: { batch: Batch }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (command !== 'propose-decision' || group === null) return null;
  const href = `/${locale}/staff/visa-groups/${group}/propose/${parameters.decision}?batch=${id}`;
  const text = parameters.decision === 'grant' ? t`Corriger les termes` : t`Corriger les motifs`;
  return (
    <p>
      <ButtonLink kind="secondary" href={href}>
        {text}
      </ButtonLink>
    </p>
  );
}
