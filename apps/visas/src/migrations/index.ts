import { Border202611281820 } from './202611281820-border';
import { Examination202611282035 } from './202611282035-examination';
import { Clocks202611281815 } from './202611281815-clocks';
import { Screening202611282030 } from './202611282030-screening';
import { PolicyAndPosts202611240020 } from './policy-and-posts';
import { DeathOfHolder202611240440 } from './death-of-holder';
import { Mandates202611281010 } from './mandates';
import { PolicyChanges202611281800 } from './policy-changes';
import { PolicySimulations202611281801 } from './policy-simulations';
import { VisaApplication202611240010 } from './visa-application';

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
  Screening202611282030,
  Examination202611282035,
];
