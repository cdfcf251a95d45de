import { DomainError } from '@jatigi/kernel';
import { MrzBuildError } from '@jatigi/mrz';
import { JobRejected } from '@jatigi/platform-jobs';
import { VdsError } from '@jatigi/vds';
import { LayoutError } from '../layout/layout-error';

const hopeless = [VdsError, MrzBuildError, LayoutError];

/**
 * Runs a step of a job.
 * @throws JobRejected for what asking again cannot change: the owner says that it no longer stands (409), or the data
 * cannot stand in a seal, a machine-readable zone or a layout
 */
export async function orRejected<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'conflict') throw new JobRejected(error.code);
    if (hopeless.some((type) => error instanceof type)) throw new JobRejected((error as Error).message);
    throw error;
  }
}
