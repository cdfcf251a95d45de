import { message202611240900 } from './202611240900-message';

export const migrations = [message202611240900];
