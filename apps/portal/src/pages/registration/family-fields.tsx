import { useLingui } from '@lingui/react/macro';
import { Details, Radios, TextField } from '@jatigi/ui';
import { fieldOf, Group, isFilled } from './field-group';
import type { FieldsProps } from './field-group';
import { SPOUSES } from './registration-input';
import { civilStatusWords } from '../../words/visas';

const input = { maxLength: 120, autoComplete: 'off' };

/** Parents, and the marriage if there is one. */
export function FamilyFields({ state }: FieldsProps) {
  const { i18n, t } = useLingui();
  const field = fieldOf(state);
  return (
    <>
      <Group title={t`Les parents`} hint={t`Laissez vide ce que vous ne savez pas.`}>
        <TextField {...field('fatherSurname')} label={t`Nom du père`} optional input={input} />
        <TextField {...field('fatherGivenNames')} label={t`Prénoms du père`} optional input={input} />
        <TextField {...field('motherSurname')} label={t`Nom de la mère`} optional input={input} />
        <TextField {...field('motherGivenNames')} label={t`Prénoms de la mère`} optional input={input} />
      </Group>
      <Group title={t`La situation de famille`}>
        <Radios
          {...field('maritalStatus')}
          label={t`État matrimonial`}
          optional
          choices={Object.entries(civilStatusWords).map(([value, words]) => ({
            value,
            label: i18n._(words),
            ...(value === 'married' && { reveals: <Spouses state={state} /> }),
          }))}
        />
      </Group>
    </>
  );
}

/** Up to four; the first is shown, the others are folded away until they are wanted. */
function Spouses({ state }: FieldsProps) {
  const { t } = useLingui();
  const [first, ...others] = SPOUSES;
  const more = others.map((number) => <Spouse key={number} number={number} state={state} />);
  const names = others.flatMap((number) => [`spouse${number}Surname`, `spouse${number}GivenNames`]);
  return (
    <>
      <Spouse number={first} state={state} />
      {isFilled(state, names) ? more : <Details summary={t`Autres épouses`}>{more}</Details>}
    </>
  );
}

function Spouse({ number, state }: FieldsProps & { number: number }) {
  const { t } = useLingui();
  const field = fieldOf(state);
  const first = number === 1;
  return (
    <>
      <TextField
        {...field(`spouse${number}Surname`)}
        label={first ? t`Nom de l’époux ou de l’épouse` : t`Nom de l’épouse ${number}`}
        optional
        input={input}
      />
      <TextField
        {...field(`spouse${number}GivenNames`)}
        label={first ? t`Prénoms de l’époux ou de l’épouse` : t`Prénoms de l’épouse ${number}`}
        optional
        input={input}
      />
    </>
  );
}
