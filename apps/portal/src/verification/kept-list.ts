import { openTrustBundle, VdsError } from '@jatigi/vds';
import type { TrustBundle } from '@jatigi/vds';

/** Where the list is kept between visits: a whole bundle, and the updates that came after it, oldest first. */
export interface ListStore {
  read(): Promise<Uint8Array[]>;
  /** Whatever was there before is gone. */
  write(parts: readonly Uint8Array[]): Promise<void>;
}

/** Asks the office for the whole bundle, or for an update of a version. Throws when it cannot be reached. */
export type AskForList = (from: number | null) => Promise<Uint8Array>;

/** So many updates are kept before a whole bundle is asked for: each is verified anew at every start. */
const MOST_UPDATES = 12;

/** The trust bundle of a telephone: verified whenever it is read, replaced only by one that verifies. */
export class KeptList {
  private parts: Uint8Array[] = [];
  bundle: TrustBundle | null = null;

  constructor(
    private readonly store: ListStore,
    private readonly anchors: readonly Uint8Array[],
  ) {}

  /** What was kept; nothing when it does not verify, or not any more. */
  async open(at: Date): Promise<void> {
    const parts = await this.store.read();
    try {
      let bundle: TrustBundle | undefined;
      for (const part of parts) bundle = await this.verified(part, at, bundle);
      [this.bundle, this.parts] = [bundle ?? null, parts];
    } catch (error) {
      // Left where it is: the clock may be right again next time, and a new one replaces it anyway.
      if (!(error instanceof VdsError)) throw error;
    }
  }

  /**
   * Brings the list up to date: by an update when there is one to build on, else whole.
   * @throws VdsError when what the office gives does not verify; the list at hand stays
   */
  async refresh(ask: AskForList, at: Date): Promise<void> {
    const from = this.bundle && this.parts.length <= MOST_UPDATES ? this.bundle.head.version : null;
    const answer = await ask(from);
    try {
      await this.take(answer, at);
    } catch (error) {
      if (from === null || !(error instanceof VdsError)) throw error;
      await this.take(await ask(null), at); // an update that does not fit must not keep a list old for ever
    }
  }

  private async take(answer: Uint8Array, at: Date): Promise<void> {
    const bundle = await this.verified(answer, at, this.bundle ?? undefined);
    if (bundle.head.version === this.bundle?.head.version && bundle.head.from !== undefined) return; // nothing new
    const parts = bundle.head.from === undefined ? [answer] : [...this.parts, answer];
    await this.store.write(parts);
    [this.bundle, this.parts] = [bundle, parts];
  }

  private verified(part: Uint8Array, at: Date, previous: TrustBundle | undefined): Promise<TrustBundle> {
    return openTrustBundle(part, { anchors: this.anchors, at, ...(previous && { previous }) });
  }
}
