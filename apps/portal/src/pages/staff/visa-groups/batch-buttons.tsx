import { Trans, useLingui } from '@lingui/react/macro';
import { Radios, Select } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { stateOf } from '../staff-form';
import type { StaffLine } from './batch.types';

interface BatchButtonsProps {
  lines: readonly StaffLine[];
  states: Readonly<Record<string, number>>;
  state: FormState | undefined;
}

/** The commands that any file of the page takes now, for the ticked ones or for all of the group. */
export function BatchButtons({ lines, states, state }: BatchButtonsProps) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'batch');
  const may = (action: string): boolean => lines.some(({ allowedActions }) => allowedActions.includes(action));
  const all = Object.values(states).reduce((sum, files) => sum + files, 0);
  const uploaded = lines.flatMap(({ documents }) => documents.filter((document) => document.state === 'uploaded'));
  const kinds = [...new Set(uploaded.map(({ kind }) => kind))];
  const actions = ['assign', 'admit', 'review-document', 'decide'].filter(may);
  if (actions.length === 0) return null;
  return (
    <>
      <Radios
        name="which"
        label={t`Pour quels dossiers ?`}
        hint={t`Chacun a son propre résultat : un dossier qui ne passe pas n’en retient aucun autre.`}
        value={typed['which'] ?? 'ticked'}
        choices={[
          { value: 'ticked', label: t`Les dossiers cochés` },
          { value: 'all', label: t`Tous les dossiers du groupe à vos postes (${all})` },
        ]}
      />
      {may('review-document') && kinds.length > 0 && (
        <Select
          name="document"
          label={t`Pièce à accepter`}
          placeholder={t`Choisir`}
          value={typed['document']}
          error={errors['document']}
          options={kinds.map((kind) => ({ value: kind, label: kind }))}
        />
      )}
      <p className="button-group">
        {may('assign') && <Press button="assign" text={t`Prendre`} />}
        {may('admit') && <Press button="admit" text={t`Déclarer recevables`} />}
        {may('review-document') && kinds.length > 0 && <Press button="accept-document" text={t`Accepter la pièce`} />}
        {may('decide') && <Press button="grant" text={t`Accorder ce qui est proposé`} />}
        {may('decide') && <Press button="refuse" text={t`Refuser ce qui est proposé`} />}
      </p>
      {may('decide') && (
        <p className="hint">
          <Trans>Un dossier pour lequel autre chose est proposé n’est pas décidé.</Trans>
        </p>
      )}
    </>
  );
}

function Press({ button, text }: { button: string; text: string }) {
  return (
    <button type="submit" className="button button-secondary" name="button" value={button} data-once>
      {text}
    </button>
  );
}
