import { a } from '@fixture/loop-a';

export const b = (): unknown => a;
