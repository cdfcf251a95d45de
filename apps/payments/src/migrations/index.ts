import { Payments202611240100 } from './202611240100-payments';

/** In the order they were written; the platform's own come first (service.ts). */
export const migrations = [Payments202611240100];
