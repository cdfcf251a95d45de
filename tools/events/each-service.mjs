import { SERVICES } from '../dev/services.mjs';
import { EXIT, OperatorError } from './operator-error.mjs';

/** Asks every service at once. One that does not answer keeps no other from being shown. @returns `found` or `error` of each */
export function eachService(ask) {
  return Promise.all(
    SERVICES.map(async (service) => {
      try {
        return { service, found: await ask(service) };
      } catch (error) {
        if (!(error instanceof OperatorError) || error.exit === EXIT.refused) throw error;
        return { service, error: error.message };
      }
    }),
  );
}
