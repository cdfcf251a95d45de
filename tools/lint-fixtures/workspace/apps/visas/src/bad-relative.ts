import { grant } from '../../../libs/visas-domain/src/index';

export const around = grant;
