import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonGroup, Inset } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { PageForm } from '../../../forms/page-form';
import { placeText } from './edited-policy';
import type { Place } from './edited-policy';
import { FaultList } from './fault-list';
import { OverrideFields } from './override-fields';
import { orderedLists } from './policy.types';
import type { Policy, PolicyDetail } from './policy.types';
import { RowField } from './row-field';
import { fieldsOf } from './row-fields';
import type { RowField as Field } from './row-fields';
import type { EditState } from './save-edited';

interface Props {
  set: PolicyDetail;
  /** As it would be saved. */
  policy: Policy;
  place: Place;
  state: FormState;
  edit: EditState | undefined;
}

/** The fields of one row, and what can be done with it. */
export function EditForm({ set, policy, place, state, edit }: Props) {
  const { t } = useLingui();
  const fields = fieldsOf(place.section);
  const shown = (part: Field['part']) =>
    fields
      .filter((field) => field.part === part)
      .map((field) => <RowField key={field.name} field={field} state={state} policy={policy} />);
  const { '': _whole, ...errors } = state.errors;
  const isRow = place.section !== 'settings' && place.at !== null;
  const own = edit ? { ...edit, errors } : undefined;
  return (
    <PageForm state={own} version={set.version} action={`?row=${placeText(place)}`} draft={false}>
      <input type="hidden" name="row" value={placeText(place)} />
      <input type="hidden" name="working" value={edit?.working ? JSON.stringify(edit.working) : ''} />
      {edit?.working && <Unsaved edit={edit} policy={policy} />}
      <div className="narrow">
        {shown(undefined)}
        {fields.some(({ part }) => part === 'when') && (
          <>
            <h2>
              <Trans>Pour qui</Trans>
            </h2>
            {shown('when')}
          </>
        )}
        <OverrideFields set={set} code={edit?.code} state={state} />
        <ButtonGroup>
          <Button name="step" value="save">{t`Enregistrer`}</Button>
          {isRow && <RowSteps place={place} />}
        </ButtonGroup>
      </div>
    </PageForm>
  );
}

function RowSteps({ place }: { place: Place }) {
  const { t } = useLingui();
  return (
    <>
      {orderedLists.includes(place.section) && (
        <>
          <Button kind="secondary" name="step" value="up">{t`Monter d’un rang`}</Button>
          <Button kind="secondary" name="step" value="down">{t`Descendre d’un rang`}</Button>
        </>
      )}
      <Button kind="secondary" name="step" value="like">{t`Garder et ajouter une ligne qui la suit`}</Button>
      <Button kind="danger" name="step" value="remove">{t`Supprimer cette ligne`}</Button>
    </>
  );
}

/** Changes that the page carries because the set as it would be is at fault, and the rows that have a part in it. */
function Unsaved({ edit, policy }: { edit: EditState; policy: Policy }) {
  return (
    <>
      <Inset>
        <p>
          <Trans>
            Vos changements ne sont pas encore enregistrés. Cette page les garde : corrigez les lignes l’une après
            l’autre, puis enregistrez le tout.
          </Trans>
        </p>
      </Inset>
      <FaultList faults={edit.faults} policy={policy} asButtons />
    </>
  );
}
