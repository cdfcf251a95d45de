import { useLingui } from '@lingui/react/macro';
import { Radios } from '@jatigi/ui';

interface Props {
  /** How many files of the group are in which state, at the officer's posts. */
  states: Readonly<Record<string, number>>;
  value: string | undefined;
}

export function WhichFiles({ states, value = 'ticked' }: Props) {
  const { t } = useLingui();
  const all = Object.values(states).reduce((sum, files) => sum + files, 0);
  return (
    <Radios
      name="which"
      label={t`Pour quels dossiers ?`}
      hint={t`Chacun a son propre résultat : un dossier qui ne passe pas n’en retient aucun autre.`}
      value={value}
      choices={[
        { value: 'ticked', label: t`Les dossiers cochés` },
        { value: 'all', label: t`Tous les dossiers du groupe à vos postes (${all})` },
      ]}
    />
  );
}
