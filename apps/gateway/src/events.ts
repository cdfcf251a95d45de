import 'reflect-metadata';
import { eventsFromCommandLine } from '@jatigi/platform-service';
import { readConfig } from './config';
import { gateway } from './gateway.service';

void eventsFromCommandLine(gateway, readConfig());
