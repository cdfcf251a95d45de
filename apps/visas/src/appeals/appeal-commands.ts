import type { ProposedVerdict } from '@jatigi/visas-domain';
import type { Command } from '../applications/application-commands';
import { AssignDto } from '../applications/application.dto';
import { theAssigneeMay, theProposerStillMay } from '../applications/colleagues';
import { grantTermsOf } from '../applications/propose-decision';
import { DecideAppealDto, ProposeVerdictDto } from './appeals.dto';

const ASSIGN = 'visas.application.assign-appeal';
const PROPOSE = 'visas.application.propose-appeal-decision';

/** To oneself, or to a colleague of the unit of appeals; neither ever touched the file. */
export const assignAppeal = (dto: AssignDto): Command => ({
  action: ASSIGN,
  change: async (application, { tx, by, moment }) => {
    const to = dto.to ?? by;
    application.assignAppeal(to, by, moment);
    if (to !== by) await theAssigneeMay(tx, application, to, ASSIGN);
  },
});

export const proposeVerdict = (dto: ProposeVerdictDto): Command => ({
  action: PROPOSE,
  change: (application, { by, moment }) => {
    const proposed: ProposedVerdict =
      dto.verdict === 'uphold' ? { verdict: 'uphold' } : { verdict: 'overturn', terms: grantTermsOf(dto) };
    application.proposeVerdict({ ...proposed, ...(dto.note !== undefined && { note: dto.note }) }, by, moment);
  },
});

/** The second person confirms; whoever proposed must still be entitled at this moment. */
export const decideAppeal = ({ verdict }: DecideAppealDto): Command => ({
  action: 'visas.application.decide-appeal',
  change: async (application, { tx, by, moment }) => {
    const proposer = { by: application.appeal?.proposal?.by, action: PROPOSE };
    application.decideAppeal(verdict, by, moment);
    await theProposerStillMay(tx, application, proposer);
  },
});
