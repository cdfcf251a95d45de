/** One page of a list; `next` is the cursor of the following one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}

/** Walks through the pages; each is asked for when the one before it was taken. */
export async function* itemsOf<T>(page: (cursor: string | null) => Promise<Page<T>>): AsyncGenerator<T> {
  for (let cursor: string | null = null; ;) {
    const { items, next = null }: Page<T> = await page(cursor);
    yield* items;
    if (next === null) return;
    cursor = next;
  }
}
