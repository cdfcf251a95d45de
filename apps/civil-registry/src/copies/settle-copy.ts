import { copyFee, entitlementOf } from '@jatigi/civil-registry-domain';
import type { Act, CopyMoment, CopyRequest, Entitlement } from '@jatigi/civil-registry-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { linksOf } from '../acts/act-store';
import { momentAt } from '../policy/active-policy';
import { findCentre } from '../posts/posts';
import { findOrderedAct } from './find-ordered-act';
import { statedNames } from './stated-names';

export interface CopyScene {
  act: Act | null;
  /** What the register ties the requester's account to on this act. */
  roles: string[];
  entitlement: Entitlement;
  moment: CopyMoment;
  /** A centre at home keeps the register, and may have the act although we have not. */
  isAtHome: boolean;
}

/** Everything that decides an order. Look across centres first. @throws 422 for names and several acts */
export async function sceneOf(tx: Tx, request: CopyRequest): Promise<CopyScene> {
  const { order, heldBy, requesterPersonId } = request;
  const names = statedNames(order);
  const act = request.actId === null ? await findOrderedAct(tx, heldBy, { order, names }) : null;
  const links = act ? await linksOf(tx, act.id) : [];
  const roles = links.filter(({ personId }) => personId === requesterPersonId).map(({ role }) => role);
  const moment = await copyMoment(tx, request.post);
  const entitlement = entitlementOf({ order, act, roles, today: moment.today, statedMrz: names });
  const isAtHome = (await findCentre(tx, heldBy))?.kind === 'civil-centre';
  return { act, roles, entitlement, moment, isAtHome };
}

/** Now, by the clock and the rules of the consulate that serves the requester. */
export async function copyMoment(tx: Tx, post: string): Promise<CopyMoment> {
  const { moment, policy } = await momentAt(tx, post);
  return { now: moment.now, today: moment.today, rules: policy.copies };
}

/** What happens to an order that was just placed. */
export async function settle(tx: Tx, request: CopyRequest, scene: CopyScene): Promise<void> {
  const { entitlement, act, moment, isAtHome } = scene;
  if (entitlement.outcome === 'denied') return request.deny(entitlement.reason, null, moment.now);
  if (entitlement.outcome === 'proof-needed') return request.checkEntitlement(moment);
  if (act) return locate(tx, request, { act, isNamed: scene.roles.length > 0, moment });
  return isAtHome ? request.search(moment) : request.deny('no-such-act', null, moment.now);
}

/** The act is there and the requester may have it: free, or against a fee. */
export async function locate(
  tx: Tx,
  request: CopyRequest,
  { act, isNamed, moment }: { act: Act; isNamed: boolean; moment: CopyMoment },
): Promise<void> {
  const centre = await findCentre(tx, request.post);
  const [earlier] = (await tx.manager.query(
    `select count(*)::int as copies from copy_request
     where act_id = $1 and product = 'full-copy' and state in ('AWAITING_PAYMENT', 'APPROVED', 'SEALED', 'DELIVERED')`,
    [act.id],
  )) as Array<{ copies: number }>;
  const fee = copyFee(moment.rules, {
    product: request.product,
    currencies: centre?.currencies ?? [],
    isFirst: earlier?.copies === 0,
    isNamed,
  });
  request.locate(act.id, fee, moment);
}
