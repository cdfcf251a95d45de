import type { ReactNode } from 'react';
import type { FormState } from '../../forms/outcome';

/** What stands in the form and what is wrong with it. */
export type FieldsState = Pick<FormState, 'errors' | 'typed'>;

export interface FieldsProps {
  state: FieldsState;
}

/** Fields that belong together, under a title that is a heading too. */
export function Group({ title, hint, children }: { title: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset>
      <legend>
        <h2>{title}</h2>
      </legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {children}
    </fieldset>
  );
}

/** Name, content and message of one field. */
export function fieldOf({ typed, errors }: FieldsState) {
  return (name: string) => ({ name, value: typed[name], error: errors[name] });
}

/** Whether any of these fields was filled or is wrong: then they are not folded away. */
export function isFilled({ typed, errors }: FieldsState, names: readonly string[]): boolean {
  return names.some((name) => (typed[name] ?? '') !== '' || errors[name] !== undefined);
}
