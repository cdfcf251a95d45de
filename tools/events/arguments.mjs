import { parseArgs } from 'node:util';
import { EXIT, OperatorError } from './operator-error.mjs';

export const HELP = `npm run events -- <command> [options]      (or npx jatigi-events <command> [options])

What is
  status                              relays and consumers of all services: lag, epoch, heartbeat, what is parked
  parked [--service S] [--reason R]   lines of waiting events, the oldest first; R: poison, gap, fork, unreadable
  show SERVICE ROW                    one waiting event: headers, payload, why it waits
  show SERVICE EVENT-ID               one event of the service's own log, by its id (ce_id), waiting somewhere or not

What to do
  replay SERVICE --aggregate ID | --row ROW | --reason R | --all    apply waiting events again, in order; a record of
                                      which nobody knows whom it is about is read again
  discard SERVICE ROW --reason TEXT   ask to give up the first event of a line, and say why (10 to 500 characters)
  discard SERVICE ROW --agree         agree, as another person: the event is given up, what waited behind it is applied
  topics diff [--brokers B]           what apply would do to the topics of infra/kafka/topics.yaml; 1 when they differ
  topics apply [--brokers B] [--grow] do it; --grow lets partitions be added, which moves keys
  sign-out --keep-session FILE        end the session kept in FILE

Who
  --account LOGIN              asked for on the terminal when absent, like the password and the authenticator's code
  --password-file FILE         or JATIGI_PASSWORD; for scripts
  --totp-secret-file FILE      the authenticator's seed (base32), for demo accounts and tests
  --keep-session FILE          keep the session in FILE (mode 0600) and use it again; otherwise it ends with the command

Where
  --gateway URL                default: the stack that runs in this clone
  --brokers HOST:PORT[,…]      default: KAFKA_BROKERS, else the broker of that stack
  --file FILE                  another declaration of topics
  --json                       one JSON document instead of text
  --yes                        do not ask before a discard

Exit codes: 0 done; 1 the answer is no (topics differ, a line still waits, a service does not answer); 2 wrong usage;
3 gateway or broker cannot be reached; 4 not allowed (credentials, role, second factor); 5 refused (no such event, not
its turn, the same person, closed already).`;

const text = { type: 'string' };
const flag = { type: 'boolean', default: false };
const options = {
  ...{ service: text, reason: text, aggregate: text, row: text, all: flag, agree: flag, grow: flag, yes: flag },
  ...{ account: text, 'password-file': text, 'totp-secret-file': text, 'keep-session': text },
  ...{ gateway: text, brokers: text, file: text, json: flag, help: flag },
};

/** How many words follow each command. */
const COMMANDS = { status: 0, parked: 0, show: 2, replay: 1, discard: 2, topics: 1, 'sign-out': 0 };

/** @throws OperatorError with the exit code for wrong usage */
export function parseCommand(argv) {
  const { values, positionals } = parsed(argv);
  const [command, ...words] = positionals;
  if (values.help || command === undefined) return { help: true };
  const expected = COMMANDS[command];
  if (expected === undefined) throw usage(`There is no command "${command}".`);
  if (words.length !== expected) throw usage(`"${command}" takes ${expected} words, not ${words.length}.`);
  check[command]?.(values, words);
  return { command, words, ...values };
}

function parsed(argv) {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (error) {
    throw usage(error.message);
  }
}

const check = {
  show: (_values, [, which]) => isEventId(which) || checkRow(which),
  replay(values) {
    const { aggregate, row, reason, all } = values;
    const named = [aggregate, row, reason, all || undefined].filter((one) => one !== undefined);
    if (named.length !== 1) throw usage('Name one of --aggregate ID, --row ROW, --reason R or --all.');
    if (row !== undefined) checkRow(row);
  },
  discard(values, [, row]) {
    checkRow(row);
    if ((values.reason === undefined) === !values.agree) {
      throw usage('Either --reason TEXT (the first person) or --agree (the second person).');
    }
  },
  topics(_values, [what]) {
    if (what !== 'diff' && what !== 'apply') throw usage('topics diff, or topics apply.');
  },
  'sign-out'(values) {
    if (values['keep-session'] === undefined) throw usage('Say which session: --keep-session FILE.');
  },
};

function checkRow(row) {
  if (!/^[1-9]\d{0,15}$/.test(row)) throw usage(`ROW is the number that "parked" shows, not "${row}".`);
}

/** As events are named everywhere: a UUID. */
export const isEventId = (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

const usage = (message) => new OperatorError(message, EXIT.usage);
