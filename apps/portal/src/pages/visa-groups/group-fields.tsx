import { useLingui } from '@lingui/react/macro';
import { TextField } from '@jatigi/ui';
import type { FormState } from '../../forms/outcome';

interface GroupFieldsProps {
  state: FormState | undefined;
  name?: string | undefined;
  host?: string | null | undefined;
}

/** What a group is called, and who receives all of them. */
export function GroupFields({ state, name, host }: GroupFieldsProps) {
  const { t } = useLingui();
  const { typed = {}, errors = {} } = state ?? {};
  return (
    <>
      <TextField
        name="name"
        label={t`Nom du groupe`}
        hint={t`Par exemple : Famille Traoré, Congrès de Bamako`}
        value={typed['name'] ?? name}
        error={errors['name']}
        input={{ maxLength: 120 }}
      />
      <TextField
        name="host"
        label={t`Personne ou organisme qui vous reçoit tous`}
        hint={t`Vous l’écrivez une fois : chaque demande du groupe le reprend.`}
        optional
        value={typed['host'] ?? host ?? undefined}
        error={errors['host']}
        input={{ maxLength: 200 }}
      />
    </>
  );
}
