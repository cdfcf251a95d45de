import { useLingui } from '@lingui/react/macro';
import { DateField, Details, TextField } from '@jatigi/ui';
import { CountryField } from '../../forms/country-field';
import { fieldOf, Group, isFilled } from '../registration/field-group';
import type { FieldsProps } from '../registration/field-group';
import { TRANSITS } from './travel-input';

const PLACE = 60;

/** The one journey: from where, through which places, where to, and when it begins. */
export function JourneyFields({ state }: FieldsProps) {
  const { t } = useLingui();
  const { typed, errors } = state;
  return (
    <Group
      title={t`Le voyage`}
      hint={t`Le laissez-passer vaut pour ce seul voyage, par les lieux que vous nommez ici.`}
    >
      <Stop state={state} which="from" place={t`Ville de départ`} country={t`Pays de départ`} />
      <Transits state={state} />
      <Stop state={state} which="to" place={t`Ville d’arrivée`} country={t`Pays d’arrivée`} />
      <DateField
        name="departBy"
        label={t`Vous partez au plus tard le`}
        hint={t`Dans 30 jours au plus tard`}
        typed={typed}
        error={errors['departBy']}
      />
    </Group>
  );
}

interface StopProps extends FieldsProps {
  which: string;
  place: string;
  country: string;
  optional?: boolean;
}

function Stop({ state, which, place, country, optional = false }: StopProps) {
  const field = fieldOf(state);
  const input = { maxLength: PLACE, autoComplete: 'off' };
  return (
    <>
      <TextField {...field(`${which}Place`)} label={place} optional={optional} width="medium" input={input} />
      <CountryField {...field(`${which}Country`)} label={country} optional={optional} />
    </>
  );
}

function Transits({ state }: FieldsProps) {
  const { t } = useLingui();
  const rows = TRANSITS.map((row) => (
    <Stop
      key={row}
      state={state}
      which={`transit${row}`}
      place={t`Étape ${row} : ville`}
      country={t`Étape ${row} : pays`}
      optional
    />
  ));
  const names = TRANSITS.flatMap((row) => [`transit${row}Place`, `transit${row}Country`]);
  if (isFilled(state, names)) return rows;
  return <Details summary={t`Étapes : là où vous changez d’avion, de train ou de car`}>{rows}</Details>;
}
