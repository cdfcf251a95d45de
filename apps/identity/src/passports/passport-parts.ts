import { PassportCommands } from './passport-commands';
import { PassportDeskController } from './passport-desk.controller';
import { PassportDocuments } from './passport-documents';
import { PassportQueue } from './passport-queue';
import { PassportRequestsController } from './passport-requests.controller';
import { PassportStore } from './passport-store';
import { PassportQueries } from './passport.queries';
import { Production } from './production';
import { ProductionController } from './production.controller';
import { RaiseAlarms } from './raise-alarms';
import { RequestPassport } from './request-passport';
import { PassportReactions } from './passport.reactions';
import { passportRequestSchema } from './passport-request.schema';

/** Requests for passports, as parts of the service. */
export const passports = {
  // The order matters: queues and production are not requests of that name.
  controllers: [PassportDeskController, ProductionController, PassportRequestsController],
  reactions: [PassportReactions],
  providers: [
    PassportCommands,
    PassportDocuments,
    PassportQueries,
    PassportQueue,
    PassportStore,
    Production,
    RaiseAlarms,
    RequestPassport,
  ],
  entities: [passportRequestSchema],
};
