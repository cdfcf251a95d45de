import { allContracts } from '@jatigi/contracts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncApiOf } from './async-api';
import { linksOf, servicePageOf } from './catalogue';
import { breaksBetween, goneBreak } from './compatibility';
import type { Break } from './compatibility';
import { indexPageOf } from './index-page';
import type { ReleasedContract, SampleOf } from './release';
import { completed, releaseOf } from './release';

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

const FOLDER = 'libs/contracts/released';
const releasedFile = ({ service }: { service: string }): string => `${FOLDER}/${service}.json`;
const text = (released: ReleasedContract): string => `${JSON.stringify(released, null, 2)}\n`;

/** The contracts as they would be released now. */
export function releaseFiles(root: string): Map<string, string> {
  const sampleOf = samplesUnder(root);
  return new Map(allContracts.map((contract) => [releasedFile(contract), text(releaseOf(contract, sampleOf))]));
}

/** What was released already, with the facts that releases of that time did not keep; nothing else is promised. */
export function completedFiles(root: string): Map<string, string> {
  const sampleOf = samplesUnder(root);
  const files = allContracts.flatMap((contract) => {
    const released = releasedOf(root, contract);
    return released
      ? [[releasedFile(contract), text(completed(released, releaseOf(contract, sampleOf)))] as const]
      : [];
  });
  return new Map(files);
}

/** What was released last of a service; undefined for a service never released, which has no readers. */
export function releasedOf(root: string, contract: { service: string }): ReleasedContract | undefined {
  const file = join(root, releasedFile(contract));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReleasedContract) : undefined;
}

/** What breaks the readers of what was released. */
export function breaksSinceRelease(root: string, sampleOf = samplesUnder(root), contracts = allContracts): Break[] {
  const services = readdirSync(join(root, FOLDER)).map((file) => file.replace(/\.json$/, ''));
  return services.flatMap((service) => {
    const released = releasedOf(root, { service });
    const contract = contracts.find((one) => one.service === service);
    if (!released) return [];
    return contract ? breaksBetween(released, releaseOf(contract, sampleOf)) : [goneBreak(released)];
  });
}
