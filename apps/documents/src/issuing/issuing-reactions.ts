import { GrantedReactions } from './granted.reactions';
import { CopyReactions } from './copy.reactions';
import { RegistrationReactions } from './registration.reactions';
import { CertificateReactions } from './certificate.reactions';
import { TravelReactions } from './travel.reactions';
import { PassportReactions } from './passport.reactions';
import { RefusalReactions } from './refusal.reactions';

/** What makes a paper, or takes one back, when an owner says that something happened. */
export const issuingReactions = [
  GrantedReactions,
  CopyReactions,
  RegistrationReactions,
  CertificateReactions,
  TravelReactions,
  PassportReactions,
  RefusalReactions,
];
