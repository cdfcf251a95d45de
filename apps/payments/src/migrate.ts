import 'reflect-metadata';
import { loadConfig, serviceSettings } from '@jatigi/platform-config';
import { migrateFromCommandLine } from '@jatigi/platform-service';
import { paymentsService } from './service';

const { OWNER_DATABASE_URL } = loadConfig({ OWNER_DATABASE_URL: serviceSettings.OWNER_DATABASE_URL });
void migrateFromCommandLine(paymentsService, OWNER_DATABASE_URL);
