import type { ServiceContract } from '@jatigi/contracts';
import { allContracts } from '@jatigi/contracts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncApiOf } from './async-api';
import { catalogueOf } from './catalogue';
import { breaksBetween } from './compatibility';
import type { ReleasedContract } from './json-schema';
import { releaseOf } from './json-schema';

/** Everything generated, by path from the root of the repository. */
export function generatedFiles(root: string): Map<string, string> {
  const sampleOf = (service: string, name: string): unknown =>
    JSON.parse(readFileSync(join(root, 'libs/contracts/samples', service, `${name}.json`), 'utf8'));
  return new Map([
    ['docs/events/asyncapi.json', `${JSON.stringify(asyncApiOf(allContracts, sampleOf), null, 2)}\n`],
    ['docs/events/README.md', catalogueOf(allContracts, sampleOf)],
  ]);
}

const releasedFile = (contract: ServiceContract): string => `libs/contracts/released/${contract.service}.json`;

/** The contracts as they would be released now. */
export function releaseFiles(): Map<string, string> {
  return new Map(allContracts.map((c) => [releasedFile(c), `${JSON.stringify(releaseOf(c), null, 2)}\n`]));
}

/** What breaks the readers of what was released; a service never released breaks nobody. */
export function breaksSinceRelease(root: string): string[] {
  return allContracts.flatMap((contract) => {
    const file = join(root, releasedFile(contract));
    if (!existsSync(file)) return [];
    const released = JSON.parse(readFileSync(file, 'utf8')) as ReleasedContract;
    return breaksBetween(released, releaseOf(contract));
  });
}
