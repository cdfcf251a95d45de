import { started } from '@fixture/platform';

export const notAlone = started;
