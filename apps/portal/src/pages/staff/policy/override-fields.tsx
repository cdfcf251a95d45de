import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, TextArea } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import type { PolicyLine } from './policy.types';

interface Props {
  /** Absent for a set that is not saved yet. */
  set?: PolicyLine;
  /** Of the refusal with which the form came back. */
  code: string | undefined;
  state: FormState;
}

/** Asked only of whoever would close the country: the first of the two persons who must mean it. */
export function OverrideFields({ set, code, state: { typed, errors } }: Props) {
  const { t } = useLingui();
  const isAsked = code === 'refuses-everybody' || code === 'override-reason-missing';
  if (!isAsked && !set?.refusesEverybody && typed['refuseEverybody'] !== 'yes') return null;
  const isChecked = isAsked ? typed['refuseEverybody'] === 'yes' : true;
  return (
    <section aria-labelledby="everybody">
      <h2 id="everybody">
        <Trans>Refuser tout le monde</Trans>
      </h2>
      <Checkbox
        name="refuseEverybody"
        label={t`C’est voulu : plus personne ne doit obtenir de visa`}
        checked={isChecked}
        error={errors['refuseEverybody']}
      />
      <TextArea
        name="refuseEverybodyReason"
        label={t`Pourquoi`}
        hint={t`Lu par la personne qui approuve, qui doit le confirmer.`}
        value={typed['refuseEverybodyReason'] ?? set?.refusesEverybodyReason ?? ''}
        error={errors['refuseEverybodyReason']}
        input={{ rows: 3, maxLength: 500 }}
      />
    </section>
  );
}
