import type { TestAnswer } from '@jatigi/platform-testing';
import type { Operation } from './api';
import type { FileName } from './files';
import type { LeakScene, Traces } from './leak-scene';
import type { Reader, ReaderName } from './readers';

/** A line of the journal of reads. */
export interface Recorded {
  what: string;
  purpose: string;
  person: string | null;
  role: string | null;
  post: string | null;
  file: string | null;
}
export interface Asked {
  status: number;
  traces: Traces;
  /** What was written down while it was answered. */
  recorded: Recorded[];
  answer: TestAnswer;
}

export interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
}

export const isSuccess = (status: number): boolean => status >= 200 && status < 300;

export const readersIn = (scene: LeakScene): Array<[ReaderName, Reader]> =>
  Object.entries(scene.readers) as Array<[ReaderName, Reader]>;

/** Asks as one reader, and looks what was told and what was written down. */
export async function askAs(
  scene: LeakScene,
  { actor }: Reader,
  { method, path }: Pick<Operation, 'method' | 'path'>,
  { body, headers = {} }: Sent = {},
): Promise<Asked> {
  const { service } = scene.visas;
  const as = actor.kind === 'anonymous' ? {} : { as: actor };
  const answer = await scene.visas.send(method, path, { ...as, ...(method === 'GET' ? {} : { body }), headers });
  const recorded = await service.sql<Recorded>(
    `delete from file_read
     returning what, purpose, by_person as person, by_role as role, by_post as post, application_id as file`,
  );
  return { status: answer.status, traces: scene.tracesIn(answer), recorded, answer };
}

/** What should be written down of a read: who, as what, why. */
export function recordOf(reader: Reader, what: string | undefined, file: string | null): Recorded[] {
  if (what === undefined) return [];
  const { actor, role, posts } = reader;
  const [post = null] = posts;
  return [
    {
      ...{ what, purpose: actor.purpose ?? 'none', person: actor.personId },
      ...{ role, post: post === '*' ? null : post, file },
    },
  ];
}

/** The path with the ids of one file, as its routes name them. */
export const pathOn = (scene: LeakScene, path: string, file: FileName): string =>
  path.replace('{id}', scene.idOf(file)).replace('{kind}', 'photo');
