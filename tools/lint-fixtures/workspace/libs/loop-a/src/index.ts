import { b } from '@fixture/loop-b';

export const a = (): unknown => b;
