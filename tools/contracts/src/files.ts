import type { ServiceContract } from '@jatigi/contracts';
import { allContracts } from '@jatigi/contracts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncApiOf } from './async-api';
import { linksOf, servicePageOf } from './catalogue';
import { breaksBetween } from './compatibility';
import type { Break } from './compatibility';
import { indexPageOf } from './index-page';
import type { ReleasedContract, SampleOf } from './release';
import { releaseOf } from './release';

/** Golden samples under the root of the repository. */
export function samplesUnder(root: string): SampleOf {
  return (service, name) => {
    const file = join(root, 'libs/contracts/samples', service, `${name}.json`);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;
  };
}

/** Everything generated, by path from the root of the repository. */
export function generatedFiles(root: string): Map<string, string> {
  const scene = { sampleOf: samplesUnder(root), linkTo: linksOf(allContracts) };
  return new Map([
    ['docs/events/asyncapi.json', `${JSON.stringify(asyncApiOf(allContracts, scene.sampleOf), null, 2)}\n`],
    ['docs/events/README.md', indexPageOf(allContracts, scene.linkTo)],
    ...allContracts.map((contract) => [`docs/events/${contract.service}.md`, servicePageOf(contract, scene)] as const),
  ]);
}

const releasedFile = (contract: ServiceContract): string => `libs/contracts/released/${contract.service}.json`;

/** The contracts as they would be released now. */
export function releaseFiles(root: string): Map<string, string> {
  const sampleOf = samplesUnder(root);
  return new Map(allContracts.map((c) => [releasedFile(c), `${JSON.stringify(releaseOf(c, sampleOf), null, 2)}\n`]));
}

/** What was released last of a service; undefined for a service never released, which has no readers. */
export function releasedOf(root: string, contract: ServiceContract): ReleasedContract | undefined {
  const file = join(root, releasedFile(contract));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReleasedContract) : undefined;
}

/** What breaks the readers of what was released. */
export function breaksSinceRelease(root: string, sampleOf = samplesUnder(root)): Break[] {
  return allContracts.flatMap((contract) => {
    const released = releasedOf(root, contract);
    return released ? breaksBetween(released, releaseOf(contract, sampleOf)) : [];
  });
}
