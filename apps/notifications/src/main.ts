import 'reflect-metadata';
import { loadConfig } from '@jatigi/platform-config';
import { runService } from '@jatigi/platform-service';
import { settings } from './config';
import { notificationsService } from './notifications-service';

void runService(notificationsService, loadConfig(settings));
