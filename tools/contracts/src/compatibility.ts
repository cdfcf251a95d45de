import type { ReleasedContract } from './release';
import { schemaBreaks } from './schema-breaks';

/** What would break readers of what was released, and what to do instead. */
export interface Break {
  readonly event: string;
  /** Where in the data, `/amount/currency`; empty for the event as a whole. */
  readonly path: string;
  readonly problem: string;
  readonly instead: string;
}

/** One break in a sentence for whoever changed the contract. */
export function sentenceOf({ event, path, problem, instead }: Break): string {
  return `${event}${path}: ${problem}. Instead: ${instead}`;
}

/**
 * What breaks readers of the released contract. Allowed are a new event, a new optional field and other words. Anything
 * else is a new event type, published beside the old one (ADR-0005).
 */
export function breaksBetween(released: ReleasedContract, current: ReleasedContract): Break[] {
  return [
    ...Object.entries(released.events).flatMap(([event, schema]): Break[] => {
      const now = current.events[event];
      if (now) return schemaBreaks(schema, now).map((found) => ({ event, ...found, instead: insteadOf(event, found) }));
      return [{ event, path: '', problem: 'the event is gone', instead: keepDeclared(event) }];
    }),
    ...sampleBreaks(released, current),
    ...sunsetBreaks(released, current),
  ];
}

function sampleBreaks(released: ReleasedContract, current: ReleasedContract): Break[] {
  return Object.entries(released.samples).flatMap(([event, digest]): Break[] => {
    const now = current.samples[event];
    if (now === digest) return [];
    const file = `libs/contracts/samples/${released.service}/${event}.json`;
    const problem = now ? 'the golden sample was changed' : 'the golden sample is gone';
    const why = 'it stands for what logs hold and must be readable for ever';
    return [{ event, path: '', problem, instead: `restore ${file} as it was released: ${why}` }];
  });
}

function sunsetBreaks(released: ReleasedContract, current: ReleasedContract): Break[] {
  return Object.entries(released.sunsets).flatMap(([event, announced]): Break[] => {
    const now = current.sunsets[event];
    if (now !== undefined && now >= announced) return [];
    const problem = now ? `the sunset moved forward to ${now}` : 'the announced sunset is gone';
    const instead = `keep ${announced} or a later day: readers plan by what was announced`;
    return [{ event, path: '', problem, instead }];
  });
}

function keepDeclared(event: string): string {
  return (
    `keep ${event} declared, because logs hold such events for ever; to stop publishing it, publish ` +
    `${nextOf(event)} beside it, declare \`superseded\` with a sunset date, and stop after that day`
  );
}

function insteadOf(event: string, { path, added }: { path: string; added?: boolean }): string {
  const beside = `publish ${nextOf(event)} beside ${event} and give ${event} a sunset date (\`superseded\`)`;
  return added
    ? `make ${path} optional, or ${beside}`
    : `leave ${path} as it was released; say the new thing in an optional field of another name, or ${beside}`;
}

/** `visa.issued.v2` for `visa.issued.v1`. */
function nextOf(event: string): string {
  return event.replace(/\d+$/, (major) => String(Number(major) + 1));
}
