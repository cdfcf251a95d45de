import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { designs } from '../designs/designs.mjs';
import { matrix } from '../faults/matrix.mjs';

export const HELP = `npm run chaos -- [--profile ci|long] [options]   kills every part of the event bus, checks I1 to I7
  --profile ci         every fault of the matrix, short, and the known-bad designs (the default, at most 4 minutes)
  --profile long       the same in full length, then a storm: 1,000,000 events, 500 SIGKILLs, 200 broker faults
  --events N --kills N --broker-faults N   another storm (long only)
  --seed N             repeats the load and the schedule of a run; printed at its start
  --fault TEXT         only faults whose name holds TEXT (the storm of the long profile is called storm)
  --design NAME        a known-bad design in the place of the product: must end with 1
  --list-designs       their names, one a line
  --red-designs        every known-bad design; ends with 0 only when each one is caught
  --keep               leaves the logs of the servers and of the children behind
Exit code 0 only when every invariant holds.`;

const whole = (text, name) => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`--${name} must be a whole number, not "${text}"`);
  return number;
};

/** @returns the options of a run, or `{error}` in words */
export function readOptions(args) {
  try {
    return checked(parseArgs({ args, options: KNOWN }).values);
  } catch (error) {
    return { error: error.message };
  }
}

const KNOWN = {
  profile: { type: 'string', default: 'ci' },
  seed: { type: 'string', default: String(randomInt(1, 1_000_000)) },
  fault: { type: 'string', default: '' },
  design: { type: 'string' },
  events: { type: 'string', default: '1000000' },
  kills: { type: 'string', default: '500' },
  'broker-faults': { type: 'string', default: '200' },
  'list-designs': { type: 'boolean', default: false },
  'red-designs': { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

function checked(values) {
  const { profile, fault, design } = values;
  if (!['ci', 'long'].includes(profile)) throw new Error(`--profile is ci or long, not "${profile}"`);
  if (![...matrix, { name: 'storm' }].some(({ name }) => name.includes(fault)))
    throw new Error(`No fault has "${fault}" in its name`);
  if (design !== undefined && !designs.some(({ name }) => name === design)) {
    throw new Error(`No known-bad design is called "${design}"; see --list-designs`);
  }
  return {
    long: profile === 'long',
    seed: whole(values.seed, 'seed'),
    fault,
    design,
    storm: {
      events: whole(values.events, 'events'),
      kills: whole(values.kills, 'kills'),
      brokerFaults: whole(values['broker-faults'], 'broker-faults'),
    },
    listDesigns: values['list-designs'],
    redDesigns: values['red-designs'],
    keep: values.keep,
    help: values.help,
  };
}
