import { adjudicating, desk, readers } from './rule-table';
import type { FileRow, ListRow } from './rule-table';

const byOwner: FileRow = { owner: true };
const byDesk: FileRow = { roles: desk };

/** Routes on the group of three of the files: whoever may read one of them may read of the group what concerns it. */
export const groupRoutes: Readonly<Record<string, FileRow>> = {
  'GET /groups/{id}': { owner: true, roles: readers, purposes: adjudicating, recorded: 'group' },
  'GET /groups/{id}/files': { owner: true, roles: readers, purposes: adjudicating, recorded: 'group', tells: true },
  'PATCH /groups/{id}': byOwner,
  'PUT /groups/{id}/documents/{kind}': byOwner,
  'POST /groups/{id}/files': byOwner,
};

/** A batch is read by whoever asked for it, and by nobody else. */
export const batchReads: Readonly<Record<string, ListRow>> = {
  'GET /batches/{id}': { roles: desk, persons: true },
  'GET /batches/{id}/rows': { roles: desk, persons: true, names: () => ['filed'] },
};

/** What a desk does with a file that a desk entered, and with no other. */
export const walkInCommands: Readonly<Record<string, FileRow>> = {
  'PATCH /walk-ins/{id}': byDesk,
  'PUT /walk-ins/{id}/documents/{kind}': byDesk,
  'POST /walk-ins/{id}/submit': byDesk,
  'POST /walk-ins/{id}/answer': byDesk,
  'POST /walk-ins/{id}/withdraw': byDesk,
};

export const objectRows: readonly string[] = [groupRoutes, batchReads, walkInCommands].flatMap((table) =>
  Object.keys(table),
);
