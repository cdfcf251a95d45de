import 'reflect-metadata';
import { migrateFromCommandLine } from '@jatigi/platform-service';
import { readConfig } from './config';
import { gateway } from './gateway.service';

void migrateFromCommandLine(gateway, readConfig().OWNER_DATABASE_URL);
