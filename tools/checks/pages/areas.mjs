import { accountPages } from './account.pages.mjs';
import { appealPages } from './appeals.pages.mjs';
import { certificatesPages } from './certificates.pages.mjs';
import { screeningPages } from './screening.pages.mjs';
import { consultationPages } from './consultations.pages.mjs';
import { copiesPages } from './copies.pages.mjs';
import { deskAccountPages } from './desk-account.pages.mjs';
import { docsPages } from './docs.pages.mjs';
import { errorPages } from './error.pages.mjs';
import { groupPages } from './groups.pages.mjs';
import { helperPages } from './helper.pages.mjs';
import { networkPages } from './network.pages.mjs';
import { officePages } from './office.pages.mjs';
import { passportPages } from './passport.pages.mjs';
import { policyPages } from './policy.pages.mjs';
import { programsPages } from './programs.pages.mjs';
import { publicPages } from './public.pages.mjs';
import { registrationPages } from './registration.pages.mjs';
import { staffPassportPages } from './staff-passport.pages.mjs';
import { staffPages } from './staff.pages.mjs';
import { travelPages } from './travel.pages.mjs';
import { visaApplicationPages } from './visa-application.pages.mjs';
import { visaCounterPages } from './visa-counter.pages.mjs';

/** Every area of the portal with its pages and its bar; a new area adds its line here. */
export const areas = [
  publicPages,
  accountPages,
  helperPages,
  copiesPages,
  registrationPages,
  travelPages,
  passportPages,
  certificatesPages,
  policyPages,
  programsPages,
  visaApplicationPages,
  staffPages,
  visaCounterPages,
  staffPassportPages,
  networkPages,
  groupPages,
  officePages,
  consultationPages,
  appealPages,
  screeningPages,
  deskAccountPages,
  errorPages,
  docsPages,
];
