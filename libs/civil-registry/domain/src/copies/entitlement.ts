import { addMonths, dateRange, nameLikeness } from '@jatigi/kernel';
import type { PlainDate, NameForms } from '@jatigi/kernel';
import type { Act } from '../acts/act-facts';
import type { ActPerson } from '../facts';
import { showsParentage } from './copy-order';
import type { CopyOrder, CopyRelation } from './copy-order';

/** An act is anybody's to ask for after so many years (SAMPLE, after the practice of civil registries). */
const OPEN_AFTER_YEARS = 75;
const ADULT_YEARS = 18;
const MONTHS = 12;

/** What the registry knows when it decides. */
export interface EntitlementScene {
  order: CopyOrder;
  /** Absent: no act was found under what was stated. */
  act: Pick<Act, 'facts' | 'standing'> | null;
  /** Roles on the act that the register itself ties to the requester's account. */
  roles: readonly string[];
  today: PlainDate;
  /** Stated names in the letters A to Z. */
  statedMrz: { mother?: NameForms; father?: NameForms };
}

type Rule = 'act-open-to-anyone' | 'no-parentage-with-references' | 'named-on-the-act';
export type Entitlement =
  | { outcome: 'entitled'; rule: Rule }
  | { outcome: 'proof-needed' }
  | { outcome: 'denied'; reason: 'not-entitled' | 'parents-stated-wrongly' | 'act-annulled' };

const roleOf: Partial<Record<CopyRelation, string>> = {
  self: 'child',
  mother: 'mother',
  father: 'father',
  spouse: 'spouse',
  representative: 'representative',
};

/**
 * Who may have what (SAMPLE policy, after French practice). A stranger learns nothing here: whoever the register does
 * not know gets the same answer whether the act exists or not.
 */
export function entitlementOf(scene: EntitlementScene): Entitlement {
  const { order, act } = scene;
  if (act && isOpenToAnyone(act, scene.today)) return unlessAnnulled(act, 'act-open-to-anyone');
  if (!showsParentage(order.product)) return unlessAnnulled(act, 'no-parentage-with-references');
  if (order.relation === 'third-party') return { outcome: 'denied', reason: 'not-entitled' };
  if (!act || !isTheAdultPersonOrNamed(scene, act)) return { outcome: 'proof-needed' };
  if (!parentsFit({ act, statedMrz: scene.statedMrz })) return { outcome: 'denied', reason: 'parents-stated-wrongly' };
  return unlessAnnulled(act, 'named-on-the-act');
}

function unlessAnnulled(act: EntitlementScene['act'], rule: Rule): Entitlement {
  return act?.standing === 'ANNULLED' ? { outcome: 'denied', reason: 'act-annulled' } : { outcome: 'entitled', rule };
}

type KnownAct = NonNullable<EntitlementScene['act']>;

function isOpenToAnyone({ facts }: KnownAct, today: PlainDate): boolean {
  return addMonths(dateRange(facts.child.birthDate).to, MONTHS * OPEN_AFTER_YEARS) <= today;
}

/** A minor's copies are her parents' to order. */
function isTheAdultPersonOrNamed({ order, roles, today }: EntitlementScene, act: KnownAct): boolean {
  const role = roleOf[order.relation];
  if (role === undefined || !roles.includes(role)) return false;
  return role !== 'child' || addMonths(dateRange(act.facts.child.birthDate).to, MONTHS * ADULT_YEARS) <= today;
}

/** Every parent of the act is stated, tolerant of spelling and never of another name; none is made up. */
export function parentsFit({ act, statedMrz }: { act: KnownAct; statedMrz: EntitlementScene['statedMrz'] }): boolean {
  const { mother, father } = act.facts;
  return isSaid(mother, statedMrz.mother) && isSaid(father, statedMrz.father);
}

function isSaid(parent: ActPerson | undefined, stated: NameForms | undefined): boolean {
  if (!parent || !stated) return !parent && !stated;
  return nameLikeness(parent.mrzName, stated) !== 'different';
}
