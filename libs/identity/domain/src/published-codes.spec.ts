import {
  AccountDisabled,
  GrantEnded,
  GrantGiven,
  knownCodesOf,
  MandateEnded,
  PassportClosed,
  PassportOverdue,
  PassportRefused,
  PassportRequested,
  PersonStruckOff,
  PostOpened,
  RegistrationRefused,
  TravelDocumentInvalidated,
  TravelDocumentRefused,
  TravelDocumentReportedLost,
} from '@jatigi/contracts';
import type { EventDefinition } from '@jatigi/contracts';
import { roles } from '@jatigi/kernel';
import { disableReasons } from './account';
import { mandateEndings } from './mandates/mandate';
import { passportKinds } from './passports/passport-facts';
import { openPassportStates } from './passports/passport-request.lifecycle';
import { passportClosings, passportRefusals, productionRefusals } from './passports/passport-words';
import { postKinds } from './post';
import { refusalReasons, strikeOffReasons } from './register/registration-words';
import { grantEndReasons } from './role-grant';
import { emergencyRefusals, invalidations } from './travel/emergency-facts';
import { circumstances, lostDocumentKinds } from './travel/lost-document';

/** A code that the contract does not know is refused when the fact is stored: both lists change together. */
describe('the codes of identity are those of its contract', () => {
  it.each<{ event: EventDefinition; field: string; codes: readonly string[] }>([
    { event: AccountDisabled, field: 'reason', codes: disableReasons },
    { event: GrantGiven, field: 'role', codes: roles },
    { event: GrantEnded, field: 'reason', codes: grantEndReasons },
    { event: PostOpened, field: 'kind', codes: postKinds },
    { event: RegistrationRefused, field: 'reason', codes: refusalReasons },
    { event: PersonStruckOff, field: 'reason', codes: strikeOffReasons },
    { event: MandateEnded, field: 'reason', codes: mandateEndings },
    { event: TravelDocumentReportedLost, field: 'kind', codes: lostDocumentKinds },
    { event: TravelDocumentReportedLost, field: 'circumstance', codes: circumstances },
    { event: TravelDocumentRefused, field: 'reason', codes: emergencyRefusals },
    { event: TravelDocumentInvalidated, field: 'reason', codes: invalidations },
    { event: PassportRequested, field: 'kind', codes: passportKinds },
    { event: PassportOverdue, field: 'state', codes: openPassportStates },
    { event: PassportRefused, field: 'reason', codes: [...passportRefusals, ...productionRefusals] },
    { event: PassportClosed, field: 'reason', codes: passportClosings },
  ])('$event.name, $field', ({ event, field, codes }) => {
    expect([...(knownCodesOf(event, field) ?? [])].sort()).toEqual([...codes].sort());
  });
});
