import type { ReleasedContract } from './release';
import { schemaBreaks } from './schema-breaks';
import type { SchemaBreak } from './schema-breaks';

/** What would break readers of what was released, and what to do instead. */
export interface Break {
  /** Name of the event, or the topic when it is about everything that is published there. */
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
 * What breaks readers of the released contract. Allowed are a new event, a new optional field, longer lists of codes and
 * other words. Anything else is a new event type, published beside the old one (ADR-0005).
 */
export function breaksBetween(released: ReleasedContract, current: ReleasedContract): Break[] {
  return [
    ...topicBreaks(released, current),
    ...Object.entries(released.events).flatMap(([event, schema]): Break[] => {
      const now = current.events[event];
      if (!now) return [{ event, path: '', problem: 'the event is gone', instead: keepDeclared(event) }];
      const found = schemaBreaks(schema, now);
      return [
        ...found.map((one) => ({ event, ...one, instead: insteadOf(event, one) })),
        ...codeBreaks(event, { released, current, found }),
        ...aggregateBreaks(event, released, current),
      ];
    }),
    ...sampleBreaks(released, current),
    ...sunsetBreaks(released, current),
  ];
}

/** For a service that declares nothing any more. */
export function goneBreak({ service, topic }: ReleasedContract): Break {
  const instead = `keep a contract named ${service}: its name makes the topic, and its events are in logs for ever`;
  return { event: topic ?? service, path: '', problem: `${service} publishes nothing any more`, instead };
}

function topicBreaks({ service, topic }: ReleasedContract, { topic: now }: ReleasedContract): Break[] {
  if (topic === undefined || topic === now) return [];
  const instead =
    `keep ${topic}: readers hear nothing of another topic; to move, follow plan B of docs/runbooks/adding-a-partition.md, ` +
    `and write the new topic into libs/contracts/released/${service}.json when every reader hears it`;
  return [{ event: topic, path: '', problem: `the topic of ${service} is now ${now}`, instead }];
}

/** Another aggregate is another key: another partition, another count, another meaning of the subject. */
function aggregateBreaks(event: string, released: ReleasedContract, current: ReleasedContract): Break[] {
  const [was, is] = [released.aggregates?.[event], current.aggregates?.[event]];
  if (was === undefined || was === is) return [];
  const problem = `was about one ${was} and is now about one ${is}: the key and the count of its records change`;
  const instead = `leave \`of\` as it was released; publish ${nextOf(event)} about one ${is} beside it and give it a sunset`;
  return [{ event, path: '', problem, instead }];
}

interface Compared {
  released: ReleasedContract;
  current: ReleasedContract;
  /** What the schemas say already: a field that is gone has no codes either. */
  found: readonly SchemaBreak[];
}

/** Lists of codes may grow: readers take what they do not know as "other". What is gone they wait for in vain. */
function codeBreaks(event: string, { released, current, found }: Compared): Break[] {
  return Object.entries(released.codes?.[event] ?? {}).flatMap(([path, codes]): Break[] => {
    const now = current.codes?.[event]?.[path] ?? [];
    const gone = codes.filter((code) => !now.includes(code));
    if (gone.length === 0 || found.some((one) => isWithin(path, one.path))) return [];
    const instead =
      `keep ${gone.join(', ')} in the list of ${path}, because logs hold it and readers have a case for it; to stop saying ` +
      `it, take it out of the program alone; to say it by another name, add that name, or publish ${nextOf(event)} beside ${event}`;
    return [{ event, path, problem: `the list of codes no longer has ${gone.join(', ')}`, instead }];
  });
}

const isWithin = (path: string, whole: string): boolean =>
  path === whole || ['/', '['].some((next) => path.startsWith(`${whole}${next}`));

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
