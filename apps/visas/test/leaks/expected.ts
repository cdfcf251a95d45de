import type { FileName } from './files';
import { postOf } from './files';
import type { Reader } from './readers';
import type { FileRow, ListRow } from './rule-table';

/** What a reader should be answered, by the table alone. 200 stands for whatever success the route has. */
export type Expected = 200 | 400 | 401 | 403 | 404;

const reaches = ({ posts }: Reader, post: string | null): boolean =>
  post !== null && (posts.includes('*') || posts.includes(post));

const hasRole = ({ role }: Reader, { roles }: ListRow): boolean => role !== null && (roles?.includes(role) ?? false);

/** The right itself, once the object is in sight. */
function byRight(reader: Reader, row: ListRow, action: string): Expected {
  const { actor } = reader;
  if (!hasRole(reader, row)) return 403;
  if (row.persons && actor.kind === 'client') return 403;
  if (!mayUse(reader, action)) return 403;
  if (!row.purposes) return 200;
  if (actor.purpose === null) return 400;
  return row.purposes.includes(actor.purpose) ? 200 : 403;
}

const mayUse = ({ scopes }: Reader, action: string): boolean => scopes?.includes(action) ?? true;

/** A file that is neither hers nor of one of her posts is not there. */
export function expectedOnFile(reader: Reader, name: FileName, row: FileRow, action: string): Expected {
  if (reader.actor.kind === 'anonymous') return 401;
  const expected = reader.own.includes(name) ? onOwn(reader, name, row, action) : onOther(reader, name, row, action);
  return expected === 200 && row.only && !row.only.includes(name) ? 404 : expected;
}

function onOwn(reader: Reader, name: FileName, row: FileRow, action: string): Expected {
  if (row.owner) return mayUse(reader, action) ? 200 : 403;
  // Her own draft is with no post that could hide it from her.
  return postOf(name) === null ? 403 : 404;
}

function onOther(reader: Reader, name: FileName, row: FileRow, action: string): Expected {
  // What belongs to a person is hidden from a colleague of another task too.
  const isHidden = !reaches(reader, postOf(name)) || (row.owner && !hasRole(reader, row));
  return isHidden ? 404 : byRight(reader, row, action);
}

/** A question belongs to the desk that was asked, and to the post that asked. */
export function expectedOnPost(reader: Reader, post: string, row: ListRow, action: string): Expected {
  if (reader.actor.kind === 'anonymous') return 401;
  return reaches(reader, post) ? byRight(reader, row, action) : 404;
}

export function expectedOfList(reader: Reader, row: ListRow, action: string): Expected {
  if (row.anybody) return 200;
  if (row.post !== undefined) return expectedOnPost(reader, row.post, row, action);
  if (reader.actor.kind === 'anonymous') return 401;
  // Of herself: whoever is signed in has a list, if an empty one.
  if (row.owner) return mayUse(reader, action) ? 200 : 403;
  return byRight(reader, row, action);
}
