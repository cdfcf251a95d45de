import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { localKeys } from '../dev/keys.mjs';
import { environmentOf, SERVICES } from '../dev/services.mjs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';

const root = join(__dirname, '../..');
const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true });
const services = Object.entries(compose.services);
const oneShot = (name) => name === 'setup' || name === 'demo' || name.endsWith('-migration');

/** The keys of the Compose specification that this file may use; a misspelt one would be ignored in silence. */
const KNOWN = new Set(
  'image build init read_only tmpfs cap_drop security_opt restart stop_grace_period command entrypoint env_file environment ports volumes depends_on healthcheck'.split(
    ' ',
  ),
);
const CONDITIONS = ['service_started', 'service_healthy', 'service_completed_successfully'];

describe('docker-compose.yml', () => {
  it('has every service, its migration, the servers and the mail catcher', () => {
    const wanted = ['postgres', 'kafka', 'setup', 'smtp-catcher', 'sms-catcher', 'payment-simulator', ...SERVICES];
    expect(Object.keys(compose.services)).toEqual(
      expect.arrayContaining([...wanted, ...SERVICES.map((name) => `${name}-migration`)]),
    );
  });

  it('uses only keys of the specification at its top and in its services', () => {
    expect(Object.keys(compose).filter((key) => !key.startsWith('x-'))).toEqual(['services', 'volumes']);
    for (const [name, service] of services) {
      expect([name, Object.keys(service).filter((key) => !KNOWN.has(key))]).toEqual([name, []]);
    }
  });

  it.each(services)('%s: pinned image, known needs, declared volumes', (name, service) => {
    expect(service.image).toMatch(/^[\w./-]+:\d+[\w.-]*$/);
    for (const [need, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(Object.keys(compose.services)).toContain(need);
      expect(CONDITIONS).toContain(condition);
      if (condition === 'service_completed_successfully') expect(oneShot(need)).toBe(true);
      if (condition === 'service_healthy') expect(hasHealthCheck(need)).toBe(true);
    }
    for (const volume of service.volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  });

  it.each(services.filter(([name]) => !oneShot(name)))('%s: has a health check and comes back', (name, service) => {
    expect(hasHealthCheck(name)).toBe(true);
    expect(service.restart).toBe('unless-stopped');
  });

  it.each(services.filter(([, service]) => service.build))(
    '%s: without rights and on a read-only file system',
    (_, service) => {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
      expect(service.build.dockerfile).toBe('infra/docker/Dockerfile');
    },
  );

  it('opens ports on loopback only, and of the services only the gateway', () => {
    const open = services.flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]));
    for (const [, port] of open) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(open.map(([name]) => name).filter((name) => SERVICES.includes(name))).toEqual(['gateway']);
  });

  it.each(SERVICES)('%s: gets every setting that the local stack gives it, and no owner role', (service) => {
    const given = settingsOf({ ...compose.services[service].environment, ...fromFile(compose.services[service]) });
    const wanted = settingsOf(localEnvironment(service)).filter(
      (name) => !['HOST', 'PORT', 'OWNER_DATABASE_URL', 'VERSION', 'COMMIT'].includes(name),
    );
    expect(given).toEqual(expect.arrayContaining(wanted));
    expect(given).not.toContain('OWNER_DATABASE_URL');
    expect(settingsOf(compose.services[`${service}-migration`].environment)).toContain('OWNER_DATABASE_URL');
    expect(compose.services[service].build.args.SERVICE).toBe(service);
  });

  it('waits for the migration of a service before the service', () => {
    for (const service of SERVICES) {
      expect(compose.services[service].depends_on[`${service}-migration`]).toEqual({
        condition: 'service_completed_successfully',
      });
    }
  });
});

function hasHealthCheck(name) {
  return (
    Boolean(compose.services[name].healthcheck) ||
    (compose.services[name].build?.target === 'service' && /^HEALTHCHECK/m.test(dockerfile()))
  );
}

function dockerfile() {
  return readFileSync(join(root, 'infra/docker/Dockerfile'), 'utf8');
}

/** What a file of settings gives a service, beside its `environment`. */
function fromFile({ env_file: file }) {
  return file ? parseEnv(readFileSync(join(root, file), 'utf8')) : {};
}

function settingsOf(environment) {
  return Object.keys(environment).map((name) => name.replace(/_FILE$/, ''));
}

function localEnvironment(service) {
  const keys = localKeys(mkdtempSync(join(tmpdir(), 'keys-')), SERVICES);
  const stack = { ports: {}, keys, adminUrl: 'postgres://a:b@h/postgres', brokers: 'b', commit: 'c', version: 'v' };
  const inherited = /^(PATH|HOME|USER|LANG|LC_.*|TZ|TMPDIR|LOG_LEVEL|OTEL_.*|NODE_(?!ENV|OPTIONS).*)$/;
  return Object.fromEntries(Object.entries(environmentOf(service, stack)).filter(([name]) => !inherited.test(name)));
}

describe('infra/docker/Dockerfile', () => {
  const lines = dockerfile().split('\n');
  const stages = lines.filter((line) => line.startsWith('FROM '));

  it('is multi-stage, on one pinned Node 24', () => {
    const bases = new Set(stages.map((line) => line.split(' ')[1]).filter((base) => base.includes(':')));
    expect([...bases]).toEqual([expect.stringMatching(/^node:24\.\d+\.\d+-/)]);
    expect(stages.at(-1)).toMatch(/ AS service$/);
  });

  it('ends as an unprivileged user with a health check and no shell between the signal and Node', () => {
    const last = dockerfile().slice(dockerfile().lastIndexOf('\nFROM '));
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
    expect(last).toMatch(/^CMD \["node", "main.js"\]$/m);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('CMD ["node"'));
  });

  it('uses only instructions that exist, and takes the packages of the bundle only', () => {
    const joined = dockerfile()
      .replace(/\\\n/g, ' ')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    const instructions = new Set(joined.map((line) => line.split(' ')[0]));
    const known = [
      'FROM',
      'WORKDIR',
      'COPY',
      'RUN',
      'ARG',
      'ENV',
      'USER',
      'EXPOSE',
      'STOPSIGNAL',
      'HEALTHCHECK',
      'CMD',
    ];
    expect([...instructions].filter((one) => !known.includes(one))).toEqual([]);
    expect(joined.filter((line) => line.includes('npm ci')).at(-1)).toContain('--omit=dev');
  });
});
