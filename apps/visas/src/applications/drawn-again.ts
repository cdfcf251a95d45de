/** Of the column `reference`, unique over all posts and years. */
const TAKEN = 'visa_application_reference_key';
const DRAWS = 5;

const isTaken = (error: unknown): boolean =>
  ((error as { driverError?: { constraint?: string } }).driverError ?? {}).constraint === TAKEN;

/**
 * References are short, because people read them over the telephone: in a year of a large post one of ten thousand is
 * drawn twice. The whole command runs again, in a transaction of its own, and draws another.
 */
export async function drawnAgain<T>(command: () => Promise<T>): Promise<T> {
  for (let draw = 1; ; draw += 1) {
    try {
      return await command();
    } catch (error) {
      if (!isTaken(error) || draw === DRAWS) throw error;
    }
  }
}
