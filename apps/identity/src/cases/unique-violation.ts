import { DomainError } from '@jatigi/kernel';
import { breaksUnique } from '@jatigi/platform-persistence';

/** For `.catch`: a broken unique index becomes the problem that it stands for; everything else goes on as it is. */
export function onConflict(constraint: string, problem: { code: string; detail: string }): (error: unknown) => never {
  return (error) => {
    if (!breaksUnique(error, constraint)) throw error;
    throw new DomainError({ ...problem, kind: 'conflict' });
  };
}
