import 'reflect-metadata';
import { runService } from '@jatigi/platform-service';
import { readConfig } from './config';
import { visasService } from './visas.service-definition';

void runService(visasService, readConfig());
