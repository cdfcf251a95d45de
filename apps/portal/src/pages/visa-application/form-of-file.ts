import type { Application } from './application.types';
import type { Step } from './steps';

/** The page as the form asks it under which the file was made: nothing else, and what the file must say is not optional. */
export function askedOn(step: Step, { form }: Pick<Application, 'form'>): Step {
  const isNeeded = new Map(form.map((field) => [field.pointer, field.isNeeded]));
  const fields = step.fields.flatMap((field) => {
    const needed = isNeeded.get(`/${step.part}/${field.name}`);
    return needed === undefined ? [] : [{ ...field, optional: !needed }];
  });
  return { ...step, fields };
}
