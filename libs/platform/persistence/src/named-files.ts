// A setting of the transaction is empty text, not NULL, after it: nullif first, cast second (ADR-0004).
const named = `nullif((select current_setting('jatigi.files', true)), '')`;

/**
 * The policy that keeps a helper to the files that his mandate names: of this table nothing else is seen, changed or made.
 * Restrictive, so that it narrows every other policy, the service's own look across all files included. What hangs on
 * the table by its policy (`exists (select 1 from …)`) is narrowed with it (ADR-0021).
 * Migrations call this: once released it does not change, a new version stands beside it.
 * @param file the column that holds the file's id
 */
export const namedFilesSql = (table: string, file = 'id'): string =>
  `create policy named_files on ${table} as restrictive using (${named} is null or ${file} = any ((${named})::uuid[]));`;

/** The same for a table whose rows belong to one of such a table. */
export const ofNamedFilesSql = (table: string, parent: string, column: string): string =>
  `create policy named_files on ${table} as restrictive
    using (${named} is null or exists (select 1 from ${parent} p where p.id = ${column}));`;
