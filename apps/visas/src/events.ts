import 'reflect-metadata';
import { eventsFromCommandLine } from '@jatigi/platform-service';
import { readConfig } from './config';
import { visasService } from './visas.service-definition';

void eventsFromCommandLine(visasService, readConfig());
