import 'reflect-metadata';

import { loadConfig, serviceSettings } from '@jatigi/platform-config';
import { migrateFromCommandLine } from '@jatigi/platform-service';

import { documentsService } from './documents.definition';

const { OWNER_DATABASE_URL } = loadConfig({ OWNER_DATABASE_URL: serviceSettings.OWNER_DATABASE_URL });
void migrateFromCommandLine(documentsService, OWNER_DATABASE_URL);
