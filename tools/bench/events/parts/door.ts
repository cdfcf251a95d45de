/** What a part of the benchmark can be asked; each part is a process of its own, as in a deployment. */
export type Doors = Record<string, (args: never) => unknown>;

interface Question {
  id: number;
  name: string;
  args: unknown;
}

/** Answers what `startPart` (part.mjs) asks over the channel of the child process. */
export function serve(doors: Doors): void {
  const answer = async ({ id, name, args }: Question): Promise<void> => {
    try {
      const door = doors[name];
      if (!door) throw new Error(`this part has no door ${name}`);
      process.send?.({ id, answer: await door(args as never) });
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
  process.on('message', (question) => void answer(question as Question));
  // Without the one who asks there is nobody left to stop this process.
  process.on('disconnect', () => process.exit(0));
}

/** Wall clock in milliseconds with microseconds after the point: comparable between processes of one machine. */
export function wallClock(): number {
  return performance.timeOrigin + performance.now();
}

export interface Usage {
  cpuMs: number;
  rssMb: number;
}

export function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 1024 ** 2 };
}
