import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(__dirname, '../..');
const apps = join(root, 'apps');

interface Definition {
  name: string;
  consumes?: string[];
  contract?: { topic: string };
}
interface Principal {
  name: string;
  writes?: string[];
  reads?: string[];
  groups: string[];
  outside?: boolean;
}

/** Where each service says what it is: file below `src`, name of the export. */
const DEFINITIONS: Record<string, [string, string]> = {
  'civil-registry': ['civil-registry.service-definition', 'civilRegistryService'],
  documents: ['documents.definition', 'documentsService'],
  gateway: ['gateway.service', 'gateway'],
  identity: ['identity-service', 'createIdentityService'],
  notifications: ['notifications-service', 'notificationsService'],
  payments: ['service', 'paymentsService'],
  visas: ['visas.service-definition', 'visasService'],
};

/** Read by path and not imported: nothing may depend on an app. */
function definitionOf(service: string): Definition {
  const [file, name] = DEFINITIONS[service] ?? [];
  if (!file || !name) throw new Error(`${service} is not in the list of this spec`);
  const exported = jest.requireActual<Record<string, unknown>>(join(apps, service, 'src', file))[name];
  return (typeof exported === 'function' ? (exported as () => unknown)() : exported) as Definition;
}

const services = readdirSync(apps).filter((name) => existsSync(join(apps, name, 'src/migrate.ts')));
const { principals } = parse(readFileSync(join(root, 'infra/kafka/acls.yaml'), 'utf8')) as { principals: Principal[] };
const { topics } = parse(readFileSync(join(root, 'infra/kafka/topics.yaml'), 'utf8')) as {
  topics: Array<{ name: string; owner: string }>;
};

describe('infra/kafka/acls.yaml', () => {
  it('gives each service its own topic to write and what it consumes to read', () => {
    const wanted = services.map(definitionOf).map(({ name, consumes = [], contract }) => ({
      name,
      writes: contract ? [contract.topic] : [],
      reads: [...consumes].sort(),
      groups: [name, ...(contract ? [`relay-tail.${contract.topic}.`] : [])],
    }));
    const written = principals
      .filter(({ outside }) => !outside)
      .map(({ name, writes = [], reads = [], groups }) => ({ name, writes, reads: [...reads].sort(), groups }));
    const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);
    expect(written.sort(byName)).toEqual(wanted.sort(byName));
  });

  it('lets one principal write each topic, its owner', () => {
    for (const { name, owner } of topics) {
      const writers = principals.filter(({ writes = [] }) => writes.includes(name));
      expect(writers.map((one) => one.name)).toEqual([owner]);
    }
  });

  it('lets whoever is outside only read, under a group that begins with its name and a full stop', () => {
    const outside = principals.filter((one) => one.outside);
    expect(outside.length).toBeGreaterThan(0);
    for (const { name, writes = [], groups } of outside) expect([writes, groups]).toEqual([[], [`${name}.`]]);
  });

  it('keeps the groups of two principals apart: no prefix begins another', () => {
    const prefixes = principals.flatMap(({ groups }) => groups);
    const clashes = prefixes.flatMap((one, i) =>
      prefixes.filter((other, j) => i !== j && other.startsWith(one)).map((other) => `${one} ${other}`),
    );
    expect(clashes).toEqual([]);
  });
});
