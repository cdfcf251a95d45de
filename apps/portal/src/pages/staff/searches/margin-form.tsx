import { Trans, useLingui } from '@lingui/react/macro';
import { Details, Radios } from '@jatigi/ui';
import type { ReactNode } from 'react';
import type { FormState } from '../../../forms/outcome';
import { NoteFields } from '../registers/margin-fields';
import { isStated } from '../registers/margin-input';
import { endRow, marriageRow, MARRIAGES } from './margin-rows';
import type { MarginRow } from './margin-rows';

interface MarginProps {
  state: Pick<FormState, 'errors' | 'typed'>;
}

/** What stands in the margin: a certificate of celibacy says nothing else. Nobody leaves this out by mistake. */
export function MarginForm({ state }: MarginProps) {
  const { t } = useLingui();
  return (
    <>
      <h3>{t`La marge de l’acte`}</h3>
      <Radios
        name="margin"
        label={t`Que dit la marge ?`}
        hint={t`Lisez toutes les mentions : le certificat en dépend.`}
        value={state.typed['margin']}
        error={state.errors['margin']}
        choices={[
          { value: 'none', label: t`Aucune mention de mariage ni de décès` },
          { value: 'notes', label: t`Un mariage, sa fin, ou un décès`, reveals: <Notes state={state} /> },
        ]}
      />
    </>
  );
}

function Notes({ state }: MarginProps) {
  const { t } = useLingui();
  return (
    <>
      {MARRIAGES.map((index) => (
        <Row key={index} row={marriageRow(index)} state={state} title={t`Mariage ${index}`} isOpen={index === 1}>
          <Row row={endRow(index)} state={state} title={t`Fin du mariage ${index}`} />
        </Row>
      ))}
      <Row row={{ kind: 'death', prefix: 'death-' }} state={state} title={t`Décès`} />
    </>
  );
}

interface RowProps extends MarginProps {
  row: MarginRow;
  title: string;
  isOpen?: boolean;
  children?: ReactNode;
}

/** Folded until it is wanted; open once something stands in it. */
function Row({ row: { kind, prefix }, state, title, isOpen = false, children }: RowProps) {
  const fields = (
    <fieldset>
      <legend>{title}</legend>
      <NoteFields kind={kind} prefix={prefix} state={state} />
      {children}
    </fieldset>
  );
  const isWrong = Object.keys(state.errors).some((name) => name.startsWith(prefix));
  if (isOpen || isWrong || isStated(kind, state.typed, prefix)) return fields;
  return <Details summary={title}>{fields}</Details>;
}

/** Said above everything: this search is no copy. */
export function AboutCertificate({ title }: { title: string }) {
  return (
    <p className="lead">
      <Trans>
        Un consulat prépare ce document : <strong>{title}</strong>. Il demande l’acte de naissance et tout ce que dit sa
        marge.
      </Trans>
    </p>
  );
}
