import { dateOf, textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { judgmentOf } from './declaration-commands';
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
  death: (typed) => ({
    path: 'notes',
    body: {
      kind: 'death',
      facts: {
        diedOn: diedOn(typed),
        place: textOf(typed, 'place'),
        country: textOf(typed, 'country'),
        ...authorityOf(typed, 'death'),
      },
    },
    fields: {
      '/facts/diedOn': 'diedOn',
      '/facts/diedOn/value': 'diedOn',
      '/facts/authority': 'death-authority',
      '/facts/reference': 'death-reference',
    },
  }),
  annul: (typed) => ({ path: 'annul', body: judgmentOf(typed), fields: {} }),
  apply: (typed) => ofProposal(typed, 'apply'),
  dismiss: (typed) => ofProposal(typed, 'dismiss'),
};

function authorityOf(typed: Typed, kind: string) {
  return { authority: textOf(typed, `${kind}-authority`), reference: textOf(typed, `${kind}-reference`) };
}

function diedOn(typed: Typed) {
  const value = dateOf(typed, 'diedOn');
  return value === undefined ? undefined : { value, approximate: typed['diedOn-approximate'] === 'yes' };
}

function ofProposal({ proposal = '' }: Typed, verdict: string): ActCommand {
  return { path: `proposals/${encodeURIComponent(proposal)}/${verdict}`, body: {}, fields: {} };
}

/** What a form of the act's page sends; its name may carry the proposal: `apply:<id>`. */
export function actCommand(typed: Typed): ActCommand | null {
  const name = (typed['intent'] ?? '').split(':')[0] ?? '';
  return Object.hasOwn(readers, name) ? (readers[name]?.(typed) ?? null) : null;
}
