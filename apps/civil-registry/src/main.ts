import 'reflect-metadata';
import { runService } from '@jatigi/platform-service';
import { readConfig } from './config';
import { civilRegistryService } from './civil-registry.service-definition';

void runService(civilRegistryService, readConfig());
