import { connect, createServer } from 'node:net';

/** Every port of the stack, counted from one base so that two clones can run side by side. */
const OFFSETS = {
  gateway: 0,
  identity: 1,
  visas: 2,
  payments: 3,
  documents: 4,
  notifications: 5,
  'payment-simulator': 6,
  'smtp-catcher': 7,
  'civil-registry': 8,
  portal: 9,
  postgres: 10,
  kafka: 11,
  'kafka-controller': 12,
  'sms-catcher': 13,
};

/** The port of each part for this base. Throws a RangeError when the base leaves no room. */
export function portPlan(base) {
  if (!Number.isInteger(base) || base < 1024 || base > 65_000) {
    throw new RangeError(`--port-base must be a whole number from 1024 to 65000, not "${base}"`);
  }
  return Object.fromEntries(Object.entries(OFFSETS).map(([part, offset]) => [part, base + offset]));
}

/** True when the port can be bound on loopback and nobody answers on it. */
export async function isFree(port) {
  return !(await answers(port)) && (await canBind(port));
}

/** True for a port that no browser and no `fetch` opens (WHATWG Fetch, port blocking): 6000 is X11's. */
export async function isBlocked(port) {
  const failure = await fetch(`http://127.0.0.1:${port}`).catch((error) => error);
  return failure?.cause?.message === 'bad port';
}

/** True when something accepts connections there. */
export function answers(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(1000, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

function canBind(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Ports that are free now, all different (they are held until the last one is known). */
export async function freePorts(count) {
  const held = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => resolve(server));
      });
    }),
  );
  const ports = held.map((server) => server.address().port);
  await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
