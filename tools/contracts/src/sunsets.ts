import type { ServiceContract } from '@jatigi/contracts';

/**
 * Reminders for whoever runs the command: a spec that fails by the calendar would stop work that has nothing to do with it.
 * @param today YYYY-MM-DD
 */
export function pastSunsets(contracts: readonly ServiceContract[], today: string): string[] {
  return contracts
    .flatMap(({ events }) => [...events.values()])
    .flatMap(({ name, superseded }) =>
      superseded && superseded.sunset < today
        ? [`${name} is past its sunset (${superseded.sunset}): stop publishing it; keep it declared for the logs`]
        : [],
    );
}
