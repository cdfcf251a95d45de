import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { DeskLine, ToldLine } from '../../border-desk/desk-line';

/** As it came: it is verified whenever it is read. */
export interface KeptBundle {
  content: string;
  signature: string;
}
export interface DeskPlace {
  post: string;
  desk: string;
}
interface Kept {
  bundle: KeptBundle;
  place: DeskPlace;
}

interface DeskDatabase extends DBSchema {
  journal: { key: number; value: DeskLine };
  kept: { key: string; value: Kept[keyof Kept] };
}

/** How long a line that was told stays here, so that what other desks tell about it later is seen. */
const SHOWN_MILLISECONDS = 3 * 24 * 3_600_000;

/** What a desk keeps in the browser's own database: its journal, and what it knows. */
export class DeskStore {
  private constructor(private readonly database: IDBPDatabase<DeskDatabase>) {}

  static async open(): Promise<DeskStore> {
    const database = await openDB<DeskDatabase>('border-desk', 1, {
      upgrade: (made) => {
        made.createObjectStore('journal', { keyPath: 'sequence', autoIncrement: true });
        made.createObjectStore('kept');
      },
    });
    // Otherwise a browser that is short of room may throw the journal away.
    await navigator.storage?.persist?.().catch(() => false);
    return new DeskStore(database);
  }

  /** On disk when this is done, under the next number. */
  async write(line: DeskLine): Promise<void> {
    const writing = this.database.transaction('journal', 'readwrite', { durability: 'strict' });
    await writing.store.add(line);
    await writing.done;
  }

  /** Oldest first. */
  lines(): Promise<DeskLine[]> {
    return this.database.getAll('journal');
  }

  /** What the register said of lines, by their ids. */
  async note(told: ReadonlyMap<string, ToldLine>, at: Date): Promise<void> {
    await this.change((line) => {
      const said = told.get(line.id);
      return said ? { ...line, told: said, toldAt: line.toldAt ?? at.toISOString() } : line;
    });
  }

  /** A bundle that was asked for after these lines were told counts them. */
  async takeBundle(bundle: KeptBundle, told: ReadonlySet<string>): Promise<void> {
    await this.database.put('kept', bundle, 'bundle');
    await this.change((line) => (told.has(line.id) ? { ...line, isInBundle: true } : line));
  }

  /** Lines that were told long ago; one that was not recorded stays for somebody to look at. */
  async forgetOld(now: Date): Promise<void> {
    const writing = this.database.transaction('journal', 'readwrite');
    for (const { sequence, told, toldAt, isInBundle } of await writing.store.getAll()) {
      const isOld = toldAt !== undefined && now.getTime() - Date.parse(toldAt) > SHOWN_MILLISECONDS;
      const isDone = isInBundle === true && told?.outcome !== 'not-recorded';
      if (isOld && isDone && sequence !== undefined) await writing.store.delete(sequence);
    }
    await writing.done;
  }

  bundle(): Promise<KeptBundle | undefined> {
    return this.database.get('kept', 'bundle') as Promise<KeptBundle | undefined>;
  }

  place(): Promise<DeskPlace | undefined> {
    return this.database.get('kept', 'place') as Promise<DeskPlace | undefined>;
  }

  async setPlace(place: DeskPlace): Promise<void> {
    await this.database.put('kept', place, 'place');
  }

  private async change(changed: (line: DeskLine) => DeskLine): Promise<void> {
    const writing = this.database.transaction('journal', 'readwrite', { durability: 'strict' });
    for (const line of await writing.store.getAll()) {
      const next = changed(line);
      if (next !== line) await writing.store.put(next);
    }
    await writing.done;
  }
}
