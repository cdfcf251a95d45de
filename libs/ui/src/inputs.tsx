import type { InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { describedBy, FieldGroup } from './field';
import type { FieldProps } from './field';

type Width = 'short' | 'medium' | 'full';

interface TextProps extends FieldProps {
  value?: string | undefined;
  width?: Width;
  input?: InputHTMLAttributes<HTMLInputElement>;
}

const fieldOf = ({ name, label, hint, error, optional }: FieldProps): FieldProps => ({
  name,
  label,
  ...(hint === undefined ? {} : { hint }),
  error,
  ...(optional === undefined ? {} : { optional }),
});

/** One line of text. Never `required` for the browser: our own messages say more, in the reader's language. */
export function TextField(props: TextProps) {
  const { name, value, width = 'full', input, error } = props;
  return (
    <FieldGroup field={fieldOf(props)}>
      <input
        id={name}
        name={name}
        type="text"
        className={`input-${width}`}
        defaultValue={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
        {...input}
      />
    </FieldGroup>
  );
}

interface TextAreaProps extends FieldProps {
  value?: string | undefined;
  input?: TextareaHTMLAttributes<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { name, value, input, error } = props;
  return (
    <FieldGroup field={fieldOf(props)}>
      <textarea
        id={name}
        name={name}
        rows={5}
        defaultValue={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
        {...input}
      />
    </FieldGroup>
  );
}

export interface Option {
  value: string;
  label: string;
}

interface SelectProps extends FieldProps {
  value?: string | undefined;
  options: readonly Option[];
  /** What stands there before a choice; without, the first option is chosen. */
  placeholder?: string;
  input?: SelectHTMLAttributes<HTMLSelectElement>;
}

/** One of many. For up to six options use `Radios`. */
export function Select(props: SelectProps) {
  const { name, value, options, placeholder, input, error } = props;
  return (
    <FieldGroup field={fieldOf(props)}>
      <select
        id={name}
        name={name}
        defaultValue={value ?? ''}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
        {...input}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldGroup>
  );
}

interface FileProps extends FieldProps {
  accept: string;
  input?: InputHTMLAttributes<HTMLInputElement>;
}

/** A file; the enhancement script scales photos down, shows progress and says what was wrong. */
export function FileField(props: FileProps) {
  const { name, accept, input, error } = props;
  return (
    <FieldGroup field={fieldOf(props)}>
      <input
        id={name}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
        {...input}
      />
    </FieldGroup>
  );
}
