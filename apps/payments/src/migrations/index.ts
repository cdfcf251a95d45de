import { Payments202611240100 } from './202611240100-payments';
import { Mandates202611281010 } from './202611281010-mandates';
import { CopyRequests202611240430 } from './202611240430-copy-requests';
import { FeesChanged202611291143 } from './202611291143-fees-changed';
import { CertificateRequests202611280930 } from './202611280930-certificate-requests';

/** In the order they were written; the platform's own come first (service.ts). */
export const migrations = [
  Payments202611240100,
  CopyRequests202611240430,
  CertificateRequests202611280930,
  Mandates202611281010,
  FeesChanged202611291143,
];
