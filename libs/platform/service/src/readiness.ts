/** One part that must work before the service takes requests. */
export interface PartState {
  ok: boolean;
  /** Why not; never a secret or an address. */
  reason?: string;
}

/** Collects the parts of readiness. A part that does not answer within 2 s is missing. */
export class Readiness {
  private readonly checks = new Map<string, () => Promise<void>>();

  add(part: string, check: () => Promise<void>): void {
    this.checks.set(part, check);
  }

  async state(): Promise<{ ready: boolean; parts: Record<string, PartState> }> {
    const parts = await Promise.all([...this.checks].map(async ([part, check]) => [part, await tried(check)] as const));
    return { ready: parts.every(([, { ok }]) => ok), parts: Object.fromEntries(parts) };
  }
}

const PATIENCE_MILLISECONDS = 2_000;

async function tried(check: () => Promise<void>): Promise<PartState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('does not answer')), PATIENCE_MILLISECONDS);
  });
  try {
    await Promise.race([check(), late]);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message.slice(0, 200) : 'failed' };
  } finally {
    clearTimeout(timer);
  }
}
