import 'reflect-metadata';
import { runService } from '@jatigi/platform-service';
import { readConfig } from './config';
import { createIdentityService } from './identity-service';

void runService(createIdentityService(), readConfig());
