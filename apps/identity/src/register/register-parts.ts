import { DocumentsVault } from '@jatigi/platform-service';
import { ExpireRegistrations } from './expire-registrations';
import { PrintableRegistrationController } from './printable-registration.controller';
import { RegisterDeskController } from './register-desk.controller';
import { RegisterPerson } from './register-person';
import { RegisterReactions } from './register.reactions';
import { RegistrationCommands } from './registration-commands';
import { RegistrationDocuments } from './registration-documents';
import { RegistrationQueue } from './registration-queue';
import { registrationSchema } from './registration.schema';
import { RegistrationStore } from './registration-store';
import { RegistrationsController } from './registrations.controller';
import { RegistrationQueries } from './registration.queries';
import { StandingRegistrationController } from './standing-registration.controller';
import { RequestRegistration } from './request-registration';

/** The consular register. */
export const register = {
  // The order matters: queues are not registrations of that name.
  controllers: [
    RegisterDeskController,
    RegistrationsController,
    PrintableRegistrationController,
    StandingRegistrationController,
  ],
  reactions: [RegisterReactions],
  providers: [
    DocumentsVault,
    ExpireRegistrations,
    RegisterPerson,
    RegistrationCommands,
    RegistrationDocuments,
    RegistrationQueries,
    RegistrationQueue,
    RegistrationStore,
    RequestRegistration,
  ],
  entities: [registrationSchema],
};
