import type { CrossingKind } from '../../border-desk/desk-line';
import type { DeskCheck, DeskReason, DeskVerdict } from '../../border-desk/desk-verdict';
import type { Fitness } from '../../verification/trust-list';
import type { ScannerWords } from '../verify/page-words';
import type { Refusal } from './ask-visas';

/** Everything that the script says, in the language of the page. `{date}`, `{age}`, `{count}` … are filled by the script. */
export interface DeskWords {
  scanner: ScannerWords;
  verdicts: Record<DeskVerdict['verdict'] | 'here', string>;
  reasons: Record<DeskReason, string>;
  checks: Record<DeskCheck, string>;
  /** What the bundle is worth. */
  bundle: Record<Fitness | 'none', string>;
  kinds: Record<CrossingKind, string>;
  /** By what the register said; another code is shown as it is. */
  conflicts: Record<string, string>;
  faults: Record<string, string>;
  refusals: Record<Refusal, string>;
  rows: Record<'validity' | 'entries' | 'here' | 'last', string>;
  unlimited: string;
  range: string;
  written: string;
  waiting: string;
  allTold: string;
  untold: string;
  told: string;
  notTold: string;
  codesMissing: string;
  placeMissing: string;
  cannotWrite: string;
}
