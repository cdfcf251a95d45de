import { DomainError } from '@jatigi/kernel';

const UNIQUE_VIOLATION = '23505';

/** For `.catch`: a broken unique index becomes the problem that it stands for; everything else goes on as it is. */
export function onConflict(constraint: string, problem: { code: string; detail: string }): (error: unknown) => never {
  return (error) => {
    const driver = ((error as { driverError?: object }).driverError ?? {}) as Record<string, unknown>;
    if (driver['code'] !== UNIQUE_VIOLATION || driver['constraint'] !== constraint) throw error;
    throw new DomainError({ ...problem, kind: 'conflict' });
  };
}
