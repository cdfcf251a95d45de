import { recordedAt } from '@fixture/contracts';
import { grant } from '@fixture/visas-domain';

export const visas = [grant, recordedAt];
