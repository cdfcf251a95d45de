import { RefusalLetters202611290051 } from './202611290051-refusal-letters';
import type { MigrationClass } from '@jatigi/platform-persistence';

import { OfficeScreens202611282015 } from './202611282015-office-screens';
import { DownloadLinks202611281735 } from './202611281735-download-links';
import { StoredBlobs202611281730 } from './202611281730-stored-blobs';
import { DocumentChecks202611281710 } from './202611281710-document-checks';
import { DocumentsAgain202611281745 } from './202611281745-documents-again';
import { TrustBundles202611281700 } from './202611281700-trust-bundles';
import { Standings202611281600 } from './202611281600-standings';
import { PapersThatEnd202611280930 } from './202611280930-papers-that-end';
import { ConsularRegistrations202611280900 } from './202611280900-consular-registrations';
import { CopiesOfActs202611241000 } from './202611241000-copies-of-acts';
import { IncomingUploads202611282020 } from './202611282020-incoming-uploads';
import { Documents202611240930 } from './202611240930-documents';

export const documentsMigrations: readonly MigrationClass[] = [
  Documents202611240930,
  CopiesOfActs202611241000,
  ConsularRegistrations202611280900,
  PapersThatEnd202611280930,
  Standings202611281600,
  TrustBundles202611281700,
  DocumentChecks202611281710,
  StoredBlobs202611281730,
  DownloadLinks202611281735,
  DocumentsAgain202611281745,
  OfficeScreens202611282015,
  IncomingUploads202611282020,
  RefusalLetters202611290051,
];
