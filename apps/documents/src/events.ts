import 'reflect-metadata';
import { eventsFromCommandLine } from '@jatigi/platform-service';
import { documentsConfig } from './config';
import { documentsService } from './documents.definition';

void eventsFromCommandLine(documentsService, documentsConfig());
