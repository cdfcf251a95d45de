import 'reflect-metadata';
import { eventsFromCommandLine } from '@jatigi/platform-service';
import { readConfig } from './config';
import { civilRegistryService } from './civil-registry.service-definition';

void eventsFromCommandLine(civilRegistryService, readConfig());
