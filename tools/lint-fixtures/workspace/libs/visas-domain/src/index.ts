import { now } from '@fixture/kernel';

export const grant = (): bigint => now();
