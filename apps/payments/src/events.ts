import 'reflect-metadata';
import { loadConfig } from '@jatigi/platform-config';
import { eventsFromCommandLine } from '@jatigi/platform-service';
import { settings } from './config';
import { paymentsService } from './service';

void eventsFromCommandLine(paymentsService, loadConfig(settings));
