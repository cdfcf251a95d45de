import { now } from '@fixture/kernel';

export const recordedAt = now;
