import 'reflect-metadata';

import { runService } from '@jatigi/platform-service';

import { documentsConfig } from './config';
import { documentsService } from './documents.definition';

void runService(documentsService, documentsConfig());
