import { DomainError } from '@jatigi/kernel';
import { MrzBuildError } from '@jatigi/mrz';
import { JobRejected } from '@jatigi/platform-jobs';
import { VdsError } from '@jatigi/vds';
import { ZodError } from 'zod';
import { LayoutError } from '../layout/layout-error';

/**
 * Runs a step of a job. What is rejected is parked with its reason until a person looks at it; the reason is kept and shown,
 * so it names fields and never says what stands in them.
 * @throws JobRejected for what asking again cannot change: the owner says that it no longer stands (409) or breaks a rule
 * (422), its answer lacks what the paper says, or the data cannot stand in a seal, a machine-readable zone or a layout
 */
export async function orRejected<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === null ? error : new JobRejected(reason);
  }
}

function reasonOf(error: unknown): string | null {
  if (error instanceof DomainError) return ['conflict', 'rule'].includes(error.kind) ? error.code : null;
  return unprintable(error);
}

/** Why data cannot be printed, naming fields and never what stands in them; null: something else went wrong. */
export function unprintable(error: unknown): string | null {
  if (error instanceof MrzBuildError) return `zone: ${error.field}, position ${error.position} cannot be written`;
  if (error instanceof ZodError)
    return `data: ${error.issues.map(({ path }) => path.join('.')).join(', ')} cannot be read`;
  if (error instanceof VdsError) return error.message.replace(/"[^"]*"/g, '"…"');
  if (error instanceof LayoutError) return error.message;
  return null;
}
