import 'reflect-metadata';
import { playedClock, runService } from '@jatigi/platform-service';
import { readConfig } from './config';
import { visasService } from './visas.service-definition';

const config = readConfig();
void runService(visasService, config, playedClock(config));
