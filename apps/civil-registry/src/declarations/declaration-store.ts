import { Declaration } from '@jatigi/civil-registry-domain';
import type { HistoryEntry } from '@jatigi/civil-registry-domain';
import { TYPE_PREFIX } from '@jatigi/contracts';
import { notFound } from '@jatigi/kernel';
import { appendEvents } from '@jatigi/platform-messaging';
import { lockById } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

/** Loads and holds one declaration. @throws 404 `not-found`, also when row-level security hides it */
export function lockDeclaration(tx: Tx, id: string): Promise<Declaration> {
  return lockById(tx, Declaration, id);
}

/** @throws 404 `not-found` */
export async function getDeclaration(tx: Tx, id: string): Promise<Declaration> {
  const declaration = await tx.manager.findOne(Declaration, { where: { id } });
  if (!declaration) throw notFound('This declaration');
  return declaration;
}

export async function insertDeclaration(tx: Tx, declaration: Declaration): Promise<void> {
  await tx.manager.save(declaration);
  await saveParts(tx, declaration);
}

/** Saves a locked declaration under the next version, with its history and its events. */
export async function saveDeclaration(tx: Tx, declaration: Declaration): Promise<void> {
  declaration.version += 1;
  await tx.manager.save(declaration);
  await saveParts(tx, declaration);
}

async function saveParts(tx: Tx, declaration: Declaration): Promise<void> {
  for (const { at, kind, by, detail } of declaration.pullHistory()) {
    await tx.manager.query(
      'insert into declaration_history (declaration_id, at, kind, by_person, detail) values ($1, $2, $3, $4, $5)',
      [declaration.id, at, kind, by, detail],
    );
  }
  const events = declaration.pullEvents().map(({ name, data }) => ({ type: `${TYPE_PREFIX}${name}.v1`, data }));
  await appendEvents(tx, { type: 'declaration', id: declaration.id }, events);
}

export async function historyOf(tx: Tx, id: string): Promise<HistoryEntry[]> {
  const rows = (await tx.manager.query(
    'select at, kind, by_person as by, detail from declaration_history where declaration_id = $1 order by id',
    [id],
  )) as Array<Omit<HistoryEntry, 'at'> & { at: Date }>;
  return rows.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() }));
}
