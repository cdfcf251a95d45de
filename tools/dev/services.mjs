import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { databaseOf, roleOf, urlOf } from './databases.mjs';
import { local, root } from './paths.mjs';
import { spawnLogged, stopProcess } from './processes.mjs';

/** Every service, in the order in which they are migrated; the public door is last to open and first to close. */
export const SERVICES = ['identity', 'civil-registry', 'visas', 'payments', 'documents', 'notifications', 'gateway'];

/** The services whose bundle has been built. */
export function builtServices() {
  return SERVICES.filter((service) => existsSync(join(bundleOf(service), 'main.js')));
}

/** The setting that tells a service where its peer answers: `CIVIL_REGISTRY_URL`. */
function settingOf(peer) {
  return `${peer.toUpperCase().replaceAll('-', '_')}_URL`;
}

export function bundleOf(service) {
  return join(root, 'dist/apps', service);
}

/**
 * The environment of a service: secrets as files, addresses of its peers, nothing inherited but what Node needs.
 * @param {{ports: Record<string, number>, keys: object, adminUrl: string, brokers: string, commit: string, version: string, folder?: string}} stack
 *   where things are; `folder` is where the service keeps its files (`.local`), `security` says who it is to the broker
 */
export function environmentOf(service, { ports, keys, adminUrl, brokers, security, commit, version, folder = local }) {
  const own = keys[service];
  const database = databaseOf(service);
  const http = (part) => `http://127.0.0.1:${ports[part]}`;
  return {
    ...inherited(),
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(ports[service]),
    DATABASE_URL: urlOf(adminUrl, { user: roleOf(service, 'app'), password: own.appPassword, database }),
    OWNER_DATABASE_URL: urlOf(adminUrl, { user: roleOf(service, 'owner'), password: own.ownerPassword, database }),
    KAFKA_BROKERS: brokers,
    ...security?.environmentOf(service),
    ASSERTION_KEY_FILE: own.assertionKey,
    PEER_KEYS_FILE: keys.peerKeys,
    MASTER_KEY_FILE: own.masterKey,
    VERSION: version,
    COMMIT: commit,
    PUBLIC_URL: http('gateway'),
    PASSKEY_ORIGIN: passkeyOrigin(ports),
    ...Object.fromEntries(SERVICES.filter((peer) => peer !== 'gateway').map((peer) => [settingOf(peer), http(peer)])),
    ...(particular[service]?.({ http, keys, ports, folder }) ?? {}),
  };
}

/** Passkeys are bound to a name: browsers refuse them on an address of numbers. */
export function passkeyOrigin(ports) {
  return `http://localhost:${ports.gateway}`;
}

/** The pages: no database, no broker, no key of its own; all it knows it asks of the gateway. */
export const PORTAL = 'portal';

/** The environment of the portal. */
export function portalEnvironment({ ports, commit, version }) {
  return {
    ...inherited(),
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(ports[PORTAL]),
    GATEWAY_URL: `http://127.0.0.1:${ports.gateway}`,
    PUBLIC_URL: `http://127.0.0.1:${ports.gateway}`,
    PASSKEY_ORIGIN: passkeyOrigin(ports),
    VERSION: version,
    COMMIT: commit,
  };
}

const particular = {
  gateway: ({ http }) => ({ PORTAL_URL: http(PORTAL) }),
  notifications: ({ ports, folder }) => ({
    SMTP_URL: `smtp://127.0.0.1:${ports['smtp-catcher']}`,
    SMPP_URL: `smpp://jatigi:local@127.0.0.1:${ports['sms-catcher']}`,
    MAIL_FROM: 'Jatigi <ne-pas-repondre@consulat.example>',
    MAILBOX_DIR: join(folder, 'mailbox'),
  }),
  payments: ({ http, keys }) => ({
    PROVIDER_URL: http('payment-simulator'),
    PROVIDER_SECRET_FILE: keys.secret('payment-provider'),
  }),
  documents: ({ keys, folder }) => ({
    ...parseEnv(readFileSync(join(root, 'infra/documents.env'), 'utf8')),
    BLOB_DIR: join(folder, 'blobs'),
    KEYRING_DIR: join(folder, 'keyring'),
    KEYRING_SECRET_FILE: keys.secret('keyring'),
  }),
};

/**
 * What Node and tracing need from the person's environment, the clock of journeys that play with time, and the limits of
 * the gateway, which many players behind one address meet; DATABASE_URL and the like must not leak in.
 */
export function inherited() {
  const wanted =
    /^(PATH|HOME|USER|LANG|LC_.*|TZ|TMPDIR|NODE_EXTRA_CA_CERTS|LOG_LEVEL|OTEL_.*|(NETWORK|ACCOUNT|SENSITIVE)_LIMIT|CLOCK_FILE)$/;
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => wanted.test(name)));
  return { ...kept, NODE_COMPILE_CACHE: join(local, 'compile-cache'), NODE_NO_WARNINGS: '1' };
}

/** How to run one service: for `Part`. */
export function servicePart(service, stack) {
  const port = stack.ports[service];
  return nodePart({
    name: service,
    port,
    script: join(bundleOf(service), 'main.js'),
    cwd: bundleOf(service),
    env: environmentOf(service, stack),
    ready: () => answersOk(`http://127.0.0.1:${port}/health/ready`),
  });
}

/** How to run the portal: for `Part`. */
export function portalPart(stack) {
  const port = stack.ports[PORTAL];
  return nodePart({
    name: PORTAL,
    port,
    script: join(bundleOf(PORTAL), 'main.js'),
    cwd: bundleOf(PORTAL),
    env: portalEnvironment(stack),
    ready: () => answersOk(`http://127.0.0.1:${port}/health/ready`),
  });
}

/** A Node program as a part of the stack, its output in `.local/logs/<name>.log`. */
export function nodePart({ name, port, script, cwd = root, env, ready }) {
  const logFile = join(local, 'logs', `${name}.log`);
  const launch = async () => {
    const child = spawnLogged(process.execPath, [script], { logFile, cwd, env });
    return { pid: child.pid, child, stop: () => stopProcess(child.pid, { graceMs: 4500 }) };
  };
  return { name, port, logFile, launch, ready };
}

/** True when the address answers 2xx within two seconds. */
export async function answersOk(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
