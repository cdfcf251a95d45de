import { breaksUnique } from '@jatigi/platform-persistence';

/** Of the column `reference`, unique over all posts and years. */
const REFERENCE = 'visa_application_reference_key';
const DRAWS = 5;

/**
 * References are short, because people read them over the telephone: in a year of a large post one of ten thousand is
 * drawn twice. The whole command runs again, in a transaction of its own, and draws another.
 */
export async function drawnAgain<T>(command: () => Promise<T>): Promise<T> {
  for (let draw = 1; ; draw += 1) {
    try {
      return await command();
    } catch (error) {
      if (draw === DRAWS || !breaksUnique(error, REFERENCE)) throw error;
    }
  }
}
