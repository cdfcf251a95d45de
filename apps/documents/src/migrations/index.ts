import type { MigrationClass } from '@jatigi/platform-persistence';

import { Documents202611240930 } from './202611240930-documents';

export const documentsMigrations: readonly MigrationClass[] = [Documents202611240930];
