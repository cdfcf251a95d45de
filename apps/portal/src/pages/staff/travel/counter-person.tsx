import { useLingui } from '@lingui/react/macro';
import { Details, TextField } from '@jatigi/ui';
import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { fieldOf, Group, isFilled } from '../../registration/field-group';
import type { FieldsProps } from '../../registration/field-group';
import { IdentityFields } from '../../registration/identity-fields';
import { personOf } from '../../travel/travel-input';

/** Who stands at the counter: by her consular number, or by what she says of herself. */
export function CounterPerson({ state }: FieldsProps) {
  const { t } = useLingui();
  const stated = isFilled(state, ['surname', 'givenNames', 'birthPlace']);
  const fields = <IdentityFields state={state} />;
  return (
    <Group title={t`La personne au guichet`}>
      <TextField
        {...fieldOf(state)('consularNumber')}
        label={t`Numéro consulaire`}
        hint={t`Si elle est inscrite : son identité vient du registre. Sinon, laissez vide.`}
        optional
        width="medium"
        input={{ maxLength: 13, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false }}
      />
      {stated ? fields : <Details summary={t`Elle n’est pas inscrite : indiquer son identité`}>{fields}</Details>}
    </Group>
  );
}

/** Under what the service finds her, and who she is when it does not. */
export function counterOf(typed: Typed): { for: string; person?: ReturnType<typeof personOf> } {
  const number = textOf(typed, 'consularNumber');
  return number === undefined ? { for: 'counter', person: personOf(typed) } : { for: number };
}
