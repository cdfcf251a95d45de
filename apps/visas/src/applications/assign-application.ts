import type { Command } from './application-commands';
import { AssignDto } from './application.dto';
import { theAssigneeMay } from './colleagues';

/** To oneself, or to a colleague of the same post. */
export const assignApplication = (dto: AssignDto): Command => ({
  action: 'visas.application.assign',
  change: async (application, { tx, by, moment }) => {
    const to = dto.to ?? by;
    application.assign(to, by, moment);
    if (to !== by) await theAssigneeMay(tx, application, to, 'visas.application.assign');
  },
});
