import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { DateField, Radios, Select, TextArea, TextField } from '@jatigi/ui';
import type { InputHTMLAttributes } from 'react';
import { CountryField } from '../../forms/country-field';
import type { FormState } from '../../forms/outcome';
import type { Value } from './application.types';
import { choiceWords, entriesOffered, fieldTexts } from './field-texts';
import type { FieldTexts } from './field-texts';
import { shownIn, slotsShown } from './step-answers';
import type { StepField } from './steps';

export interface StepControlProps {
  field: StepField;
  saved: Readonly<Record<string, Value | undefined>>;
  state: FormState | undefined;
  /** In other words than those for the applicant. */
  texts?: Readonly<Record<string, FieldTexts>>;
  /** Not when it is about somebody else than the user of the browser. */
  autofill?: boolean;
}

const MANY = 6;
const LONG = 200;
const knownToBrowsers: Readonly<Record<string, string>> = {
  birthDate: 'bday',
  surname: 'family-name',
  givenNames: 'given-name',
  address: 'street-address',
  occupation: 'organization-title',
  phone: 'tel',
  email: 'email',
};
const zoneInput = { rows: 3, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false } as const;

/** One question with its control, as its kind asks. */
export function StepControl(props: StepControlProps) {
  const { field } = props;
  const common = useCommonProps(props);
  if (field.kind === 'date')
    return (
      <DateField
        {...common}
        typed={props.state?.typed}
        autoComplete={knownToBrowser(props) === 'bday' ? 'bday' : undefined}
      />
    );
  if (field.kind === 'country') return <CountryField {...common} />;
  if (field.kind === 'countries') return <Countries {...props} />;
  if (field.kind === 'texts') return <Texts {...props} />;
  if (field.kind === 'choice') return <ChoiceControl {...common} />;
  if (field.kind === 'zone') return <TextArea {...common} input={zoneInput} />;
  return <Written field={field} common={common} autoComplete={knownToBrowser(props)} />;
}

/** What the browser may fill in of its own user: nothing when the form is about somebody else. */
const knownToBrowser = ({ field, autofill = true }: StepControlProps): string | undefined =>
  autofill ? knownToBrowsers[field.name] : 'off';

function useCommonProps({ field, saved, state, texts: all = fieldTexts }: StepControlProps): CommonProps {
  const { i18n } = useLingui();
  const texts = all[field.name];
  const hint = hintOf(texts, field);
  return {
    name: field.name,
    label: texts ? i18n._(texts.label) : field.name,
    ...(hint ? { hint: i18n._(hint) } : {}),
    error: state?.errors[field.name],
    optional: field.optional === true,
    value: shownIn(saved, state?.typed, field),
  };
}

const hintOf = (texts: FieldTexts | undefined, { isPartial }: StepField): MessageDescriptor | undefined =>
  (isPartial ? texts?.partialHint : undefined) ?? texts?.hint;

/** A few lines of text, each with its own control. */
function Texts({ field, saved, state, texts: all = fieldTexts }: StepControlProps) {
  const { i18n } = useLingui();
  return slotsShown(saved, state?.typed, field).map(({ slot, value }) => {
    const texts = all[slot];
    const hint = hintOf(texts, field);
    return (
      <TextField
        key={slot}
        name={slot}
        label={texts ? i18n._(texts.label) : slot}
        {...(hint ? { hint: i18n._(hint) } : {})}
        value={value}
        error={state?.errors[slot]}
        optional
      />
    );
  });
}

function Countries({ field, saved, state, texts: all = fieldTexts }: StepControlProps) {
  const { i18n } = useLingui();
  return slotsShown(saved, state?.typed, field).map(({ slot, value }) => {
    const texts = all[slot];
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

interface WrittenProps {
  field: StepField;
  common: CommonProps;
  autoComplete: string | undefined;
}

const plain = { spellCheck: false } as const;
const lineInputs: Partial<Record<StepField['kind'], InputHTMLAttributes<HTMLInputElement>>> = {
  number: { inputMode: 'numeric' },
  phone: { type: 'tel' },
  email: { ...plain, inputMode: 'email' },
  document: { ...plain, autoCapitalize: 'characters' },
};
const widths: Partial<Record<StepField['kind'], 'short' | 'medium'>> = {
  number: 'short',
  document: 'medium',
  phone: 'medium',
};

/** One line, or several for a long text. */
function Written({ field: { kind, max = 0 }, common, autoComplete = 'off' }: WrittenProps) {
  if (kind === 'text' && max > LONG) return <TextArea {...common} input={{ rows: 3, autoComplete }} />;
  return <TextField {...common} width={widths[kind] ?? 'full'} input={{ autoComplete, ...lineInputs[kind] }} />;
}
