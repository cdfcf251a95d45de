// node tools/event-consumer/pack.mjs [folder]   Builds @jatigi/event-consumer and packs it as it is published.
import { pack } from '../build/publishable.mjs';
import { buildConsumer } from './build.mjs';

const { file, sizes } = pack(await buildConsumer(), process.argv[2]);
console.log(`${file} (${sizes})`);
