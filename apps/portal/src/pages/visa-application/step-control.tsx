import { useLingui } from '@lingui/react/macro';
import { DateField, Radios, Select, TextArea, TextField } from '@jatigi/ui';
import { CountryField } from '../../forms/country-field';
import type { FormState } from '../../forms/outcome';
import type { Value } from './application.types';
import { choiceWords, entriesOffered, fieldTexts } from './field-texts';
import { shownIn, slotsShown } from './step-answers';
import type { StepField } from './steps';

export interface StepControlProps {
  field: StepField;
  saved: Readonly<Record<string, Value | undefined>>;
  state: FormState | undefined;
}

const MANY = 6;
const LONG = 200;
const autoComplete: Readonly<Record<string, string>> = {
  surname: 'family-name',
  givenNames: 'given-name',
  address: 'street-address',
  occupation: 'organization-title',
  phone: 'tel',
};

/** One question with its control, as its kind asks. */
export function StepControl(props: StepControlProps) {
  const { field } = props;
  const common = useCommonProps(props);
  if (field.kind === 'date')
    return (
      <DateField
        {...common}
        typed={props.state?.typed}
        autoComplete={field.name === 'birthDate' ? 'bday' : undefined}
      />
    );
  if (field.kind === 'country') return <CountryField {...common} />;
  if (field.kind === 'countries') return <Countries {...props} />;
  if (field.kind === 'choice') return <ChoiceControl {...common} />;
  if ((field.max ?? 0) > LONG)
    return <TextArea {...common} input={{ rows: 3, autoComplete: autoComplete[field.name] }} />;
  return <Line field={field} common={common} />;
}

function useCommonProps({ field, saved, state }: StepControlProps): CommonProps {
  const { i18n } = useLingui();
  const texts = fieldTexts[field.name];
  return {
    name: field.name,
    label: texts ? i18n._(texts.label) : field.name,
    ...(texts?.hint ? { hint: i18n._(texts.hint) } : {}),
    error: state?.errors[field.name],
    optional: field.optional === true,
    value: shownIn(saved, state?.typed, field),
  };
}

function Countries({ field, saved, state }: StepControlProps) {
  const { i18n } = useLingui();
  return slotsShown(saved, state?.typed, field).map(({ slot, value }) => {
    const texts = fieldTexts[slot];
    return (
      <CountryField
        key={slot}
        name={slot}
        label={texts ? i18n._(texts.label) : slot}
        value={value}
        error={state?.errors[slot]}
        optional
      />
    );
  });
}

interface CommonProps {
  name: string;
  label: string;
  hint?: string;
  error: string | undefined;
  optional: boolean;
  value: string;
}

function ChoiceControl(common: CommonProps) {
  const { i18n, t } = useLingui();
  const words = choiceWords[common.name] ?? {};
  const values = common.name === 'entries' ? entriesOffered : Object.keys(words);
  const options = values.map((value) => ({ value, label: i18n._(words[value] ?? { id: value }) }));
  if (options.length > MANY) return <Select {...common} options={options} placeholder={t`Choisissez une réponse`} />;
  return <Radios {...common} choices={options} />;
}

function Line({ field: { name, kind }, common }: { field: StepField; common: CommonProps }) {
  const isShort = kind === 'number' || kind === 'document' || kind === 'phone';
  const input = {
    autoComplete: autoComplete[name] ?? 'off',
    ...(kind === 'number' ? { inputMode: 'numeric' as const } : {}),
    ...(kind === 'phone' ? { type: 'tel' } : {}),
    ...(kind === 'document' ? { autoCapitalize: 'characters', spellCheck: false } : {}),
  };
  return <TextField {...common} width={kind === 'number' ? 'short' : isShort ? 'medium' : 'full'} input={input} />;
}
