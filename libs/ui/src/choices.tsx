import type { ReactNode } from 'react';
import { describedBy, FieldError, FieldSet } from './field';
import type { FieldProps } from './field';
import { useUiWords } from './words';

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Asked only of those who choose this: shown under the choice; always there in an old browser without a program. */
  reveals?: ReactNode;
}

interface RadiosProps extends FieldProps {
  value?: string | undefined;
  choices: readonly Choice[];
  inline?: boolean;
}

/** One of a few. */
export function Radios({ value, choices, inline = false, ...field }: RadiosProps) {
  return (
    <FieldSet field={field}>
      <div className={inline ? 'choices choices-inline' : 'choices'}>
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            type="radio"
            name={field.name}
            choice={choice}
            index={index}
            chosen={value === choice.value}
          />
        ))}
      </div>
    </FieldSet>
  );
}

interface CheckboxesProps extends FieldProps {
  values?: readonly string[] | undefined;
  choices: readonly Choice[];
}

/** Any of several. */
export function Checkboxes({ values = [], choices, ...field }: CheckboxesProps) {
  return (
    <FieldSet field={field}>
      <div className="choices">
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            type="checkbox"
            name={field.name}
            choice={choice}
            index={index}
            chosen={values.includes(choice.value)}
          />
        ))}
      </div>
    </FieldSet>
  );
}

interface LineProps {
  type: 'radio' | 'checkbox';
  name: string;
  choice: Choice;
  index: number;
  chosen: boolean;
}

function ChoiceLine({ type, name, choice, index, chosen }: LineProps) {
  const id = `${name}-${index + 1}`;
  const { value, label, hint, reveals } = choice;
  return (
    <div className="choice">
      <input
        id={id}
        type={type}
        name={name}
        value={value}
        defaultChecked={chosen}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        data-reveals={reveals === undefined ? undefined : `${id}-more`}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="hint">
          {hint}
        </div>
      )}
      {reveals !== undefined && (
        <div id={`${id}-more`} className="revealed">
          {reveals}
        </div>
      )}
    </div>
  );
}

interface SingleCheckboxProps {
  name: string;
  label: ReactNode;
  checked?: boolean;
  error?: string | undefined;
}

/** One thing to agree to. */
export function Checkbox({ name, label, checked = false, error }: SingleCheckboxProps) {
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      {error !== undefined && <FieldError name={name}>{error}</FieldError>}
      <div className="choice">
        <input
          id={name}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={checked}
          aria-describedby={describedBy({ name, error })}
          aria-invalid={error === undefined ? undefined : true}
        />
        <label htmlFor={name}>{label}</label>
      </div>
    </div>
  );
}

interface DateProps extends FieldProps {
  /** `YYYY-MM-DD`, or a part of it. */
  value?: string | undefined;
  /** The fields of a form that came back: what was typed in each part stands there again, whatever it is. */
  typed?: Readonly<Record<string, string>> | undefined;
  autoComplete?: 'bday' | undefined;
}

/** A memorable date: day, month and year typed as numbers (`name-day`, `name-month`, `name-year`). */
export function DateField({ value = '', typed = {}, autoComplete, ...field }: DateProps) {
  const words = useUiWords();
  const [year = '', month = '', day = ''] = value.split('-');
  const parts = [
    ['day', words.day, day],
    ['month', words.month, month],
    ['year', words.year, year],
  ] as const;
  return (
    <FieldSet field={field}>
      <div className="date-parts">
        {parts.map(([part, label, initial]) => (
          <div key={part}>
            <label htmlFor={`${field.name}-${part}`}>{label}</label>
            <input
              id={`${field.name}-${part}`}
              name={`${field.name}-${part}`}
              type="text"
              inputMode="numeric"
              maxLength={part === 'year' ? 4 : 2}
              className={part === 'year' ? 'input-year' : 'input-day'}
              defaultValue={typed[`${field.name}-${part}`] ?? initial}
              autoComplete={autoComplete === undefined ? undefined : `bday-${part}`}
              aria-invalid={field.error === undefined ? undefined : true}
            />
          </div>
        ))}
      </div>
    </FieldSet>
  );
}
