import { AuthorizationAsks } from '../oidc/authorization-asks';
import { AuthorizationServer } from '../oidc/authorization-server';
import { ConsentRecords } from '../oidc/consent-records';
import { OidcKeys } from '../oidc/oidc-keys';
import { OidcParts } from '../oidc/oidc-parts';
import { OidcStore } from '../oidc/oidc-store';
import { TokenClaims } from '../oidc/token-claims';
import { Authorizations } from './authorizations';
import { Consents } from './consents';
import { ConsentsController } from './consents.controller';
import { Programs } from './programs';
import { ClientUsageController, ProgramsController } from './programs.controller';
import { ReadPrograms } from './read-programs';

const oidc = [AuthorizationAsks, AuthorizationServer, ConsentRecords, OidcKeys, OidcParts, OidcStore, TokenClaims];

/** Programs of others: their register, what persons allow them, and the authorization server. */
export const programs = {
  controllers: [ProgramsController, ClientUsageController, ConsentsController],
  providers: [...oidc, Authorizations, Consents, Programs, ReadPrograms],
};
