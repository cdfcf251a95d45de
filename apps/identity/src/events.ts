import 'reflect-metadata';
import { eventsFromCommandLine } from '@jatigi/platform-service';
import { readConfig } from './config';
import { createIdentityService } from './identity-service';

void eventsFromCommandLine(createIdentityService(), readConfig());
