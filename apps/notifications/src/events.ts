import 'reflect-metadata';
import { loadConfig } from '@jatigi/platform-config';
import { eventsFromCommandLine } from '@jatigi/platform-service';
import { settings } from './config';
import { notificationsService } from './notifications-service';

void eventsFromCommandLine(notificationsService, loadConfig(settings));
