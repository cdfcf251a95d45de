import type { MigrationClass } from '@jatigi/platform-persistence';
import { Accounts202611240900 } from './202611240900-accounts';
import { PostsAndGrants202611240910 } from './202611240910-posts-and-grants';
import { MachineClients202611240920 } from './202611240920-machine-clients';
import { ReadsByPersons202611240930 } from './202611240930-reads-by-persons';
import { LinkCodes202611240940 } from './202611240940-link-codes';
import { PhoneAccounts202611280940 } from './202611280940-phone-accounts';
import { ConsularRegister202611280900 } from './202611280900-consular-register';

export const migrations: readonly MigrationClass[] = [
  Accounts202611240900,
  PostsAndGrants202611240910,
  MachineClients202611240920,
  ReadsByPersons202611240930,
  LinkCodes202611240940,
  ConsularRegister202611280900,
  PhoneAccounts202611280940,
];
