import 'reflect-metadata';
import { loadConfig } from '@jatigi/platform-config';
import { runService } from '@jatigi/platform-service';
import { settings } from './config';
import { paymentsService } from './service';

void runService(paymentsService, loadConfig(settings));
