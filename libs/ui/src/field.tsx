import type { ReactNode } from 'react';
import { useUiWords } from './words';

/** What every field has. `name` is also its id, so that the error summary can lead to it. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The message beside the field; the summary repeats it. */
  error?: string | undefined;
  optional?: boolean;
}

/** Ids of hint and error, for `aria-describedby`. */
export function describedBy({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined {
  const ids = [hint === undefined ? null : `${name}-hint`, error === undefined ? null : `${name}-error`];
  return ids.filter((id) => id !== null).join(' ') || undefined;
}

export function Hint({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div id={`${name}-hint`} className="hint">
      {children}
    </div>
  );
}

export function FieldError({ name, children }: { name: string; children: string }) {
  const words = useUiWords();
  return (
    <p id={`${name}-error`} className="field-error">
      <span className="visually-hidden">{words.error} : </span>
      {children}
    </p>
  );
}

/** Label, hint, error and the control, in the order in which they are read. */
export function FieldGroup({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { name, label, hint, error, optional } = field;
  const words = useUiWords();
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <label htmlFor={name}>
        {label}
        {optional && <span className="optional"> ({words.optional})</span>}
      </label>
      {hint !== undefined && <Hint name={name}>{hint}</Hint>}
      {error !== undefined && <FieldError name={name}>{error}</FieldError>}
      {children}
    </div>
  );
}

/** The same for a group of controls under one question. */
export function FieldSet({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { name, label, hint, error, optional } = field;
  const words = useUiWords();
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <fieldset id={name} aria-describedby={describedBy(field)} tabIndex={-1}>
        <legend>
          {label}
          {optional && <span className="optional"> ({words.optional})</span>}
        </legend>
        {hint !== undefined && <Hint name={name}>{hint}</Hint>}
        {error !== undefined && <FieldError name={name}>{error}</FieldError>}
        {children}
      </fieldset>
    </div>
  );
}
