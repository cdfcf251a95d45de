import 'reflect-metadata';
import { migrateFromCommandLine } from '@jatigi/platform-service';
import { readConfig } from './config';
import { visasService } from './visas.service-definition';

void migrateFromCommandLine(visasService, readConfig().OWNER_DATABASE_URL);
