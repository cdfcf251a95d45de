import type { Application } from './application.types';
import { sections } from './steps';
import type { SectionId, Step } from './steps';

export type Progress = 'not-started' | 'started' | 'done' | 'fault';

/** How far a page of questions is: `fault` when its answers break a rule that looks at several pages. */
export function progressOf({ missing, ...file }: Application, { part, fields }: Step): Progress {
  const names = fields.map(({ name }) => name);
  const own = missing.filter(({ pointer }) => names.some((name) => pointer === `/${part}/${name}`));
  if (own.some(({ code }) => code !== 'field-missing')) return 'fault';
  const isTouched = names.some((name) => file[part][name] !== undefined);
  if (own.length > 0) return isTouched ? 'started' : 'not-started';
  return isTouched ? 'done' : 'not-started';
}

/** The page with which a section goes on: the first that is not done, else the first. */
export function openStepOf(application: Application, section: SectionId): Step {
  const steps = sections[section];
  const open = steps.find((step) => ['not-started', 'started', 'fault'].includes(progressOf(application, step)));
  return (open ?? steps[0]) as Step;
}

/** Documents that still stand between the file and its submission. */
export const missingDocuments = ({ missing }: Application): number =>
  missing.filter(({ pointer }) => pointer.startsWith('/documents/')).length;

export const isComplete = ({ missing }: Application): boolean => missing.length === 0;
