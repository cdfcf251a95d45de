import { flushCompileCache } from 'node:module';

/** Moments at which a child may kill itself; the libraries are watched, the product knows nothing of it. */
export type KillMoment = 'before-send' | 'after-send' | 'before-cursor' | 'before-commit' | 'after-commit';

/** `nth` counts how often the moment must be reached. */
export interface KillAt {
  moment: KillMoment;
  nth: number;
}

/** What the harness hands to a child: one JSON text in the environment. */
export interface ChildSettings {
  databaseUrl: string;
  /** For a consumer: the log of the producer, as its replay API tells it. */
  producerUrl: string;
  brokers: string[];
  topicPrefix: string;
  consumer: string;
  seed: number;
  /** Where a handler notes data that should never have reached it: a file outlives a SIGKILL, a message does not. */
  invalidFile: string;
  /** Work of a handler on an event that asks for it, in milliseconds. */
  slowMs: number;
  killAt?: KillAt;
}

export function childSettings(): ChildSettings {
  return JSON.parse(process.env['CHAOS_CHILD'] ?? '{}') as ChildSettings;
}

/** Tells the harness what has changed; it keeps the newest value of every field. */
export function report(fields: object): void {
  if (process.connected) process.send?.({ fields });
}

type Command = { [field: string]: unknown; do: string };

/** Answers the commands of the harness, and ends with it: a child must never outlive a run that was broken off. */
export function obey(commands: Record<string, (command: Command) => unknown>): void {
  setTimeout(flushCompileCache, 300); // whoever is killed writes nothing at its end
  process.on('disconnect', () => process.exit(0));
  process.on('message', (message: { ticket: number; command: Command }) => {
    const work = async (): Promise<unknown> => commands[message.command.do]?.(message.command);
    work().then(
      (answer) => process.send?.({ ticket: message.ticket, answer }),
      (error: Error) => process.send?.({ ticket: message.ticket, failure: textOf(error) }),
    );
  });
}

function textOf(error: Error): string {
  return 'code' in error ? `${String(error.code)}: ${error.message}` : error.message;
}
