import 'reflect-metadata';
import { migrateFromCommandLine } from '@jatigi/platform-service';
import { readConfig } from './config';
import { migrations } from './migrations';

void migrateFromCommandLine({ name: 'identity', migrations }, readConfig().OWNER_DATABASE_URL);
