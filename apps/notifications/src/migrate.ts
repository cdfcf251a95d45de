import 'reflect-metadata';
import { loadConfig, serviceSettings } from '@jatigi/platform-config';
import { migrateFromCommandLine } from '@jatigi/platform-service';
import { notificationsService } from './notifications-service';

const { OWNER_DATABASE_URL } = loadConfig({ OWNER_DATABASE_URL: serviceSettings.OWNER_DATABASE_URL });
void migrateFromCommandLine(notificationsService, OWNER_DATABASE_URL);
