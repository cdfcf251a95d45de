import { anonymousActor, uuidv7 } from '@jatigi/kernel';
import type { Actor, Purpose, Role } from '@jatigi/kernel';
import { helped, person } from '@jatigi/platform-testing';
import type { FileName } from './files';

/** Who asks, and by what right: written down beside the code of the permissions, never made from it. */
export interface Reader {
  actor: Actor;
  /** Whose files these are in whose name is asked; of a mandate, the files that it names. */
  own: readonly FileName[];
  role: Role | null;
  /** `*`: every post. */
  posts: readonly string[];
  /** Of a program, a machine or a helper: the actions that it may use. */
  scopes: readonly string[] | null;
}

const hers: readonly FileName[] = ['draft', 'unpaid', 'filed', 'asked', 'examined', 'proposed', 'issued', 'refused'];
const none = { own: [], role: null, posts: [], scopes: null };
const reading = ['visas.application.list', 'visas.application.read', 'visas.document.read'];
const consulting = ['visas.consultation.list', 'visas.consultation.read', 'visas.consultation.answer'];

export const staff = (role: Role, posts: string[], purpose: Purpose | null = 'adjudication'): Reader => ({
  ...{ ...none, role, posts, actor: person(uuidv7(), { purpose }) },
});
const machine = (role: Role, post: string, purpose: Purpose, scopes: string[]): Reader => {
  const { actor, ...reader } = staff(role, [post], purpose);
  const client = {
    kind: 'client',
    accountId: null,
    strength: 'client',
    program: { clientId: uuidv7(), scopes },
  } as const;
  return { ...reader, scopes, actor: { ...actor, ...client } };
};

interface Known {
  applicant: Actor;
  neighbour: Actor;
  agent: Actor;
  consul: Actor;
  /** The file that a mandate names. */
  lentId: string;
}

export function readersAround({ applicant, neighbour, agent, consul, lentId }: Known) {
  const listing = ['visas.application.list'];
  const program = { ...applicant, accountId: uuidv7(), program: { clientId: uuidv7(), scopes: listing } };
  return {
    nobody: { ...none, actor: anonymousActor('gateway') },
    applicant: { ...none, own: hers, actor: applicant },
    neighbour: { ...none, own: ['inParis', 'stranger'], actor: neighbour },
    helper: { ...none, own: ['examined'], scopes: reading, actor: helped(applicant, reading, [lentId]) },
    program: { ...none, own: hers, scopes: listing, actor: program },
    agent: { ...staff('agent', ['BER']), actor: agent },
    'agent without a purpose': { ...staff('agent', ['BER']), actor: { ...agent, purpose: null } },
    'agent for another purpose': { ...staff('agent', ['BER']), actor: { ...agent, purpose: 'civil-act' } },
    consul: { ...staff('consul', ['BER']), actor: consul },
    'agent in Paris': staff('agent', ['PAR']),
    'treasury officer': staff('treasury-officer', ['BER']),
    headquarters: staff('central-desk', ['*']),
    auditor: staff('auditor', ['*'], 'complaint'),
    administrator: staff('administrator', ['*'], 'administration'),
    'security officer': staff('security-officer', ['SECURITE']),
    'labour ministry': staff('consulted-officer', ['MIN-TRAVAIL']),
    'partner State': machine('consulted-officer', 'ETAT-NER', 'adjudication', [...consulting, ...reading]),
    'border officer': staff('border-officer', ['BKO'], 'border-check'),
    carrier: machine('border-officer', 'BKO', 'border-check', ['visas.carrier.check']),
    'former agent': { ...none, actor: person(uuidv7(), { purpose: 'adjudication' }) },
  } as const satisfies Record<string, Reader>;
}
export type ReaderName = keyof ReturnType<typeof readersAround>;
