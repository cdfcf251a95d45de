import { message202611240900 } from './202611240900-message';
import { sms202611280940 } from './202611280940-sms';

export const migrations = [message202611240900, sms202611280940];
