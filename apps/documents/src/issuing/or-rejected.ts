import { DomainError } from '@jatigi/kernel';
import { JobRejected } from '@jatigi/platform-jobs';
import { VdsError } from '@jatigi/vds';
import { LayoutError } from '../layout/layout-error';

/**
 * Runs a step of a job.
 * @throws JobRejected for what asking again cannot change: the owner says that it no longer stands (409), or the data
 * cannot stand in a seal or a layout
 */
export async function orRejected<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'conflict') throw new JobRejected(error.code);
    if (error instanceof VdsError || error instanceof LayoutError) throw new JobRejected(error.message);
    throw error;
  }
}
