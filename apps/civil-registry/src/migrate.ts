import 'reflect-metadata';
import { migrateFromCommandLine } from '@jatigi/platform-service';
import { readConfig } from './config';
import { civilRegistryService } from './civil-registry.service-definition';

void migrateFromCommandLine(civilRegistryService, readConfig().OWNER_DATABASE_URL);
