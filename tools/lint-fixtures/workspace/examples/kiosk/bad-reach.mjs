import { now } from '../../libs/kernel/src/index.ts';

console.log(now);
