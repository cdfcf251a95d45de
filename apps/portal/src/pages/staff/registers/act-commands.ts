import { dateOf, textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { judgmentOf } from './declaration-commands';
import { notePointers, readNote } from './margin-input';
import type { NoteKind } from './margin-input';
import { personPointers, readPerson } from './person-input';

interface ActCommand {
  path: string;
  body: Record<string, unknown>;
  fields: Record<string, string>;
}

const readers: Readonly<Record<string, (typed: Typed) => ActCommand>> = {
  recognition: (typed) => ({
    path: 'notes',
    body: {
      kind: 'recognition',
      facts: {
        recognisedBy: textOf(typed, 'recognisedBy'),
        person: readPerson(typed, '') ?? {},
        on: dateOf(typed, 'on'),
        ...authorityOf(typed, 'recognition'),
      },
    },
    fields: {
      ...personPointers('/facts/person', ''),
      '/facts/authority': 'recognition-authority',
      '/facts/reference': 'recognition-reference',
    },
  }),
  marriage: (typed) => noted('marriage', typed),
  'marriage-end': (typed) => noted('marriage-end', typed),
  death: (typed) => noted('death', typed),
  annul: (typed) => ({ path: 'annul', body: judgmentOf(typed), fields: {} }),
  apply: (typed) => ofProposal(typed, 'apply'),
  dismiss: (typed) => ofProposal(typed, 'dismiss'),
};

function authorityOf(typed: Typed, kind: string) {
  return { authority: textOf(typed, `${kind}-authority`), reference: textOf(typed, `${kind}-reference`) };
}

/** Each kind of note has fields of its own: all forms stand on one page. */
function noted(kind: NoteKind, typed: Typed): ActCommand {
  const prefix = `${kind}-`;
  return { path: 'notes', body: { ...readNote(kind, typed, prefix) }, fields: notePointers(kind, '', prefix) };
}

function ofProposal({ proposal = '' }: Typed, verdict: string): ActCommand {
  return { path: `proposals/${encodeURIComponent(proposal)}/${verdict}`, body: {}, fields: {} };
}

/** What a form of the act's page sends; its name may carry the proposal: `apply:<id>`. */
export function actCommand(typed: Typed): ActCommand | null {
  const name = (typed['intent'] ?? '').split(':')[0] ?? '';
  return Object.hasOwn(readers, name) ? (readers[name]?.(typed) ?? null) : null;
}
