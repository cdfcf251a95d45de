import { delegableActions } from '../programs/delegable-actions';

/** Kinds of files as people speak of them, each with the prefixes of its actions in the permission tables. */
const prefixes = {
  visas: ['visas.'],
  copies: ['civil-registry.copy.'],
  registration: ['identity.registration.'],
  certificates: ['civil-registry.certificate.'],
  'travel-papers': ['identity.loss-report.', 'identity.emergency-document.'],
  passports: ['identity.passport-request.'],
  payments: ['payments.'],
} as const satisfies Record<string, readonly string[]>;

export type MandateKind = keyof typeof prefixes;
export const mandateKinds = Object.keys(prefixes) as MandateKind[];

export const mandateLevels = ['read', 'act'] as const;
export type MandateLevel = (typeof mandateLevels)[number];

/** What the helper may do with one kind of files. */
export interface MandatePart {
  kind: MandateKind;
  level: MandateLevel;
}

/** Reading, and taking a finished paper, changes nothing. */
const readingVerbs: ReadonlySet<string> = new Set(['list', 'read', 'deliver']);

/** What makes a file that was not there: never under a mandate for particular files. */
export const startingActions: readonly string[] = [
  'visas.application.start',
  'civil-registry.copy.order',
  'identity.registration.request',
  'civil-registry.certificate.request',
  'identity.loss-report.report',
  'identity.emergency-document.request',
  'identity.passport-request.request',
];

/** Asked for on the strength of the register: whoever begins one sees who stands in it. It is told among the actions. */
const onTheRegister: ReadonlySet<MandateKind> = new Set(['certificates', 'travel-papers', 'passports']);
const REGISTER = 'identity.registration.list';

const verbOf = (action: string): string => action.slice(action.lastIndexOf('.') + 1);

/** The kind of files that an action belongs to; undefined for what no helper is ever given. */
export const kindOfAction = (action: string): MandateKind | undefined =>
  mandateKinds.find((kind) => prefixes[kind].some((prefix) => action.startsWith(prefix)));

export interface MandateWish {
  parts: readonly MandatePart[];
  /** To give a request up is asked for apart: it cannot be taken back. */
  withdraw: boolean;
  /** Particular files; null for all of these kinds. */
  files: readonly string[] | null;
}

/** The actions that such a mandate allows, as they stand in the table today: later ones do not widen it. */
export function mandateScopes({ parts, withdraw, files }: MandateWish): string[] {
  const levels = new Map(parts.map(({ kind, level }) => [kind, level]));
  const begins = files === null && parts.some(({ kind, level }) => level === 'act' && onTheRegister.has(kind));
  return delegableActions
    .map(({ action }) => action)
    .filter((action) => {
      if (begins && action === REGISTER) return true;
      const kind = kindOfAction(action);
      const level = kind && levels.get(kind);
      if (level === undefined) return false;
      if (readingVerbs.has(verbOf(action))) return true;
      if (level === 'read' || (files !== null && startingActions.includes(action))) return false;
      return verbOf(action) !== 'withdraw' || withdraw;
    });
}
