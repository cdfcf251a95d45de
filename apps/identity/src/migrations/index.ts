import type { MigrationClass } from '@jatigi/platform-persistence';
import { Accounts202611240900 } from './202611240900-accounts';
import { PostsAndGrants202611240910 } from './202611240910-posts-and-grants';
import { MachineClients202611240920 } from './202611240920-machine-clients';
import { ReadsByPersons202611240930 } from './202611240930-reads-by-persons';
import { LinkCodes202611240940 } from './202611240940-link-codes';
import { PhoneAccounts202611280945 } from './202611280945-phone-accounts';
import { ConsularRegister202611280900 } from './202611280900-consular-register';
import { DoublePersons202611280910 } from './202611280910-double-persons';
import { TravelPapers202611280920 } from './202611280920-travel-papers';
import { PassportRequests202611280930 } from './202611280930-passport-requests';
import { CertifiedRegistrations202611280940 } from './202611280940-certified-registrations';
import { Mandates202611281010 } from './202611281010-mandates';
import { Programs202611280950 } from './202611280950-programs';
import { Passkeys202611281000 } from './202611281000-passkeys';
import { ConsultedServices202611282035 } from './202611282035-consulted-services';
import { InterimGrants202611290031 } from './202611290031-interim-grants';

export const migrations: readonly MigrationClass[] = [
  Accounts202611240900,
  PostsAndGrants202611240910,
  MachineClients202611240920,
  ReadsByPersons202611240930,
  LinkCodes202611240940,
  ConsularRegister202611280900,
  DoublePersons202611280910,
  TravelPapers202611280920,
  PassportRequests202611280930,
  CertifiedRegistrations202611280940,
  Programs202611280950,
  PhoneAccounts202611280945,
  Passkeys202611281000,
  Mandates202611281010,
  ConsultedServices202611282035,
  InterimGrants202611290031,
];
