import type { MigrationClass } from '@jatigi/platform-persistence';

import { CopiesOfActs202611241000 } from './202611241000-copies-of-acts';
import { Documents202611240930 } from './202611240930-documents';

export const documentsMigrations: readonly MigrationClass[] = [Documents202611240930, CopiesOfActs202611241000];
