/** What the officer pressed: the command of the service, and what it needs. */
export interface AskedBatch {
  command: 'assign' | 'admit' | 'accept-document' | 'decide';
  body: Record<string, unknown>;
}

const commands: Readonly<Record<string, (document: string | undefined) => AskedBatch>> = {
  assign: () => ({ command: 'assign', body: {} }),
  admit: () => ({ command: 'admit', body: {} }),
  'accept-document': (document) => ({ command: 'accept-document', body: { document } }),
  grant: () => ({ command: 'decide', body: { decision: 'grant' } }),
  refuse: () => ({ command: 'decide', body: { decision: 'refuse' } }),
};

/** Which files are meant. */
export interface WhichFiles {
  group: string;
  /** `id:version` of each ticked line. */
  lines: readonly string[];
  all: boolean;
}

/** The ticked files with the versions that she saw, or the whole group as it stands. */
export function filesMeant({ group, lines, all }: WhichFiles): { group: string } | { files: object[] } {
  if (all) return { group };
  const files = lines.map((line) => {
    const [id, version] = line.split(':');
    return { id, version: Number(version) };
  });
  return { files };
}

/** Undefined for a button that the page does not have. */
export function askedBatch(
  button: string,
  { document, ...which }: WhichFiles & { document: string | undefined },
): AskedBatch | undefined {
  if (!Object.hasOwn(commands, button)) return undefined;
  const { command, body } = (commands[button] as (typeof commands)[string])(document);
  return { command, body: { ...body, ...filesMeant(which) } };
}
