// Row-level security looks at the settings of the transaction. They are empty text, not NULL, after it: nullif first,
// cast second (ADR-0004).

/** The person who acts, or NULL. */
export const person = `nullif((select current_setting('jatigi.person', true)), '')::uuid`;

/** The posts where the actor has a grant. */
export const posts = `coalesce(nullif((select current_setting('jatigi.posts', true)), ''), '{}')::text[]`;

export const worksAt = (column: string): string => `('*' = any (${posts}) or ${column} = any (${posts}))`;

export const isService = (name: string): string =>
  `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = '${name}')`;

/** The registry's own work over all centres: duplicate search, volets, reactions. */
export const isRegistry = isService('civil-registry');
