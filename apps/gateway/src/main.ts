import 'reflect-metadata';
import { runService } from '@jatigi/platform-service';
import { readConfig } from './config';
import { gateway } from './gateway.service';

void runService(gateway, readConfig());
