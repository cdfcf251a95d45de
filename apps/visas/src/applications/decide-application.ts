import { recordPace } from '../deadlines/pace';
import type { Command } from './application-commands';
import { DecideDto } from './application.dto';

/** The second person confirms; how long the post took is measured. */
export const decideApplication = ({ decision }: Pick<DecideDto, 'decision'>): Command => ({
  action: 'visas.application.decide',
  change: async (application, { tx, by, moment }) => {
    application.decide(decision, by, moment);
    await recordPace(tx, application, moment);
  },
});
