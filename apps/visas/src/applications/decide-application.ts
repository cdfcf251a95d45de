import { recordPace } from '../deadlines/pace';
import type { Command } from './application-commands';
import { DecideDto } from './application.dto';
import { theProposerStillMay } from './colleagues';

/** The second person confirms, both entitled at this moment; how long the post took is measured. */
export const decideApplication = ({ decision }: Pick<DecideDto, 'decision'>): Command => ({
  action: 'visas.application.decide',
  change: async (application, { tx, by, moment }) => {
    const proposer = { by: application.proposal?.by, action: 'visas.application.propose-decision' };
    application.decide(decision, by, moment);
    await theProposerStillMay(tx, application, proposer);
    await recordPace(tx, application, moment);
  },
});
