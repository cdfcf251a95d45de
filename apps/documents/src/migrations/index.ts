import type { MigrationClass } from '@jatigi/platform-persistence';

import { DownloadLinks202611281735 } from './202611281735-download-links';
import { StoredBlobs202611281730 } from './202611281730-stored-blobs';
import { PapersThatEnd202611280930 } from './202611280930-papers-that-end';
import { ConsularRegistrations202611280900 } from './202611280900-consular-registrations';
import { CopiesOfActs202611241000 } from './202611241000-copies-of-acts';
import { Documents202611240930 } from './202611240930-documents';

export const documentsMigrations: readonly MigrationClass[] = [
  Documents202611240930,
  CopiesOfActs202611241000,
  ConsularRegistrations202611280900,
  PapersThatEnd202611280930,
  StoredBlobs202611281730,
  DownloadLinks202611281735,
];
