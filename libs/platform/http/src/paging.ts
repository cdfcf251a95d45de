import { DomainError } from '@jatigi/kernel';
import { IntField, Text } from './fields';

/** One page of a list. `next` is the cursor of the following page, or null at the end. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

export class PageQuery {
  @IntField({ optional: true, min: 1, max: 100, example: 25, description: 'Items per page' })
  limit?: number;

  @Text({ optional: true, max: 500, description: 'The `next` of the previous page' })
  cursor?: string;
}

/** An opaque cursor: where the next page begins. */
export function encodeCursor(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** @throws 400 `cursor-invalid` */
export function decodeCursor(cursor: string): (string | number)[] {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(position) && position.every((part) => typeof part === 'string' || typeof part === 'number')) {
      return position as (string | number)[];
    }
  } catch {
    // told below
  }
  throw new DomainError({
    code: 'cursor-invalid',
    kind: 'invalid',
    detail: 'This cursor was not made by this list.',
    errors: [{ pointer: '/cursor', code: 'cursor-invalid', detail: 'Use the `next` of the previous page.' }],
  });
}

/** Cuts a page out of rows read with `limit + 1`. */
export function cursorPage<Row, T>(
  rows: readonly Row[],
  limit: number,
  shape: { position: (row: Row) => readonly (string | number)[]; toItem: (row: Row) => T },
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(shape.toItem),
    next: rows.length > limit && last !== undefined ? encodeCursor(shape.position(last)) : null,
  };
}
