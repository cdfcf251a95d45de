import type { Application } from './application.types';
import type { Step, StepField } from './steps';

/** The page as the form asks it under which the file was made: nothing else, and what the file must say is not optional. */
export function askedOn(step: Step, { form }: Pick<Application, 'form'>): Step {
  const asked = new Map(form.map((field) => [field.pointer, field]));
  const fields = step.fields.flatMap((field): StepField[] => {
    const found = asked.get(`/${step.part}/${field.name}`);
    return found ? [{ ...field, optional: !found.isNeeded, ...(found.isPartial && { isPartial: true }) }] : [];
  });
  return { ...step, fields };
}

/** Some pages came with a later form: the older ones ask nothing there. */
export const isAsked = (step: Step, file: Pick<Application, 'form'>): boolean => askedOn(step, file).fields.length > 0;
