const UNIQUE_VIOLATION = '23505';

/** Whether this error of TypeORM says that a row would have broken the unique index or constraint of that name. */
export function breaksUnique(error: unknown, constraint: string): boolean {
  const driver = ((error as { driverError?: object }).driverError ?? {}) as Record<string, unknown>;
  return driver['code'] === UNIQUE_VIOLATION && driver['constraint'] === constraint;
}
