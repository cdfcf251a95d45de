import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessFromEnvironment, ADMIN, localAccess } from '../dev/kafka-access.mjs';
import { local } from '../dev/paths.mjs';
import { discard, parked, show } from './parked-commands.mjs';
import { EXIT, OperatorError } from './operator-error.mjs';
import { replay } from './replay-command.mjs';
import { signedIn, signOut } from './sign-in.mjs';
import { status } from './status-command.mjs';
import { topics } from './topics-command.mjs';

const withGateway = { status, parked, show, replay, discard };

/** Runs one command and prints its answer. @returns the exit code */
export async function runCommand(order) {
  if (order.command === 'topics') return topics(order, brokerOf(order));
  if (order.command === 'sign-out') {
    await signOut(order['keep-session']);
    return EXIT.ok;
  }
  const gateway = await signedIn(gatewayOf(order), order);
  try {
    const { answer, text, exit = EXIT.ok } = await withGateway[order.command](gateway, order);
    console.log(order.json ? JSON.stringify(answer, null, 2) : text);
    return exit;
  } finally {
    if (!order['keep-session']) await gateway.signOut();
  }
}

/** What `npm start` wrote down about the stack of this clone. */
function stack() {
  const file = join(local, 'stack.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function gatewayOf({ gateway }) {
  const base = gateway ?? stack().gateway;
  if (base && URL.canParse(base)) return new URL(base).origin;
  if (base)
    throw new OperatorError(`--gateway is an address like https://consulate.example, not "${base}".`, EXIT.usage);
  throw new OperatorError('No stack runs in this clone: give --gateway URL.', EXIT.usage);
}

/** The broker, and who we are to it: from the environment, else the administrator of this clone's own broker. */
function brokerOf({ brokers }) {
  const given = brokers ?? process.env.KAFKA_BROKERS;
  if (given) return { brokers: given, access: accessFromEnvironment() };
  const { kafka, secureKafka } = stack();
  if (kafka) return { brokers: kafka, access: secureKafka ? localAccess(ADMIN) : undefined };
  throw new OperatorError('No stack runs in this clone: give --brokers HOST:PORT.', EXIT.usage);
}
