import { now } from '@fixture/kernel';

export const started = now;
