import { AccountsInUse202611290150 } from './202611290150-accounts-in-use';
import { Border202611281820 } from './202611281820-border';
import { Consultations202611282036 } from './202611282036-consultations';
import { DataExports202611290091 } from './202611290091-data-exports';
import { ErasedTraces202611290090 } from './202611290090-erased-traces';
import { Examination202611282035 } from './202611282035-examination';
import { Clocks202611281815 } from './202611281815-clocks';
import { VisaEndings202611282040 } from './202611282040-visa-endings';
import { Appeals202611290050 } from './202611290050-appeals';
import { Erasure202611282045 } from './202611282045-erasure';
import { BornWithAName202611290152 } from './202611290152-born-with-a-name';
import { ProposalCounts202611290151 } from './202611290151-proposal-counts';
import { ConsultationLadder202611290130 } from './202611290130-consultation-ladder';
import { Replay202611290111 } from './202611290111-replay';
import { Scale202611290110 } from './202611290110-scale';
import { Screening202611282030 } from './202611282030-screening';
import { Network202611290030 } from './202611290030-network';
import { Groups202611290010 } from './202611290010-groups';
import { Batches202611290011 } from './202611290011-batches';
import { WalkIns202611290012 } from './202611290012-walk-ins';
import { PolicyAndPosts202611240020 } from './policy-and-posts';
import { DeathOfHolder202611240440 } from './death-of-holder';
import { Mandates202611281010 } from './mandates';
import { PolicyChanges202611281800 } from './policy-changes';
import { PolicySimulations202611281801 } from './policy-simulations';
import { PolicyOverride202611282025 } from './202611282025-policy-override';
import { BorderDesks202611290070 } from './202611290070-border-desks';
import { LostAtBorder202611291149 } from './202611291149-lost-at-border';
import { VisaApplication202611240010 } from './visa-application';
import { MadeForOthers202611290180 } from './202611290180-made-for-others';
import { Alarms202611291147 } from './202611291147-alarms';
import { Bonds202611290253 } from './202611290253-bonds';
import { Statistics202611291320 } from './202611291320-statistics';
import { KindsOfFiles202611291541 } from './202611291541-kinds-of-files';
import { ExactNumbers202611291542 } from './202611291542-exact-numbers';
import { LateMoney202611291543 } from './202611291543-late-money';

/** Listed one by one: a bundle cannot look for files. */
export const migrations = [
  VisaApplication202611240010,
  PolicyAndPosts202611240020,
  DeathOfHolder202611240440,
  Mandates202611281010,
  PolicyChanges202611281800,
  PolicySimulations202611281801,
  Clocks202611281815,
  Border202611281820,
  PolicyOverride202611282025,
  Screening202611282030,
  Examination202611282035,
  Consultations202611282036,
  VisaEndings202611282040,
  Erasure202611282045,
  ConsultationLadder202611290130,
  Scale202611290110,
  Replay202611290111,
  ErasedTraces202611290090,
  DataExports202611290091,
  BorderDesks202611290070,
  Network202611290030,
  Appeals202611290050,
  Groups202611290010,
  Batches202611290011,
  WalkIns202611290012,
  AccountsInUse202611290150,
  ProposalCounts202611290151,
  BornWithAName202611290152,
  MadeForOthers202611290180,
  Alarms202611291147,
  LostAtBorder202611291149,
  Bonds202611290253,
  Statistics202611291320,
  KindsOfFiles202611291541,
  ExactNumbers202611291542,
  LateMoney202611291543,
];
