import { copyRequestLifecycle, entitlementOf, parentsFit, showsParentage } from '@jatigi/civil-registry-domain';
import type { Act, CopyRequest } from '@jatigi/civil-registry-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { linksOf } from '../acts/act-store';
import { linkRequester } from '../copies/copy-commands';
import type { CopyStore } from '../copies/copy-store';
import { copyMoment, locate } from '../copies/settle-copy';
import { statedNames } from '../copies/stated-names';
import type { AskedFile } from './asked-file';

/** The order of a copy, as a centre at home is asked about it. */
export function askedCopy(request: CopyRequest, store: CopyStore): AskedFile {
  const { id, version, reference, heldBy, product, createdAt, due, order } = request;
  const parents = showsParentage(product) ? order.parents : null;
  return {
    subject: 'copy',
    ...{ id, version, reference, heldBy, product, createdAt },
    answerBy: due?.on ?? null,
    isOpen: request.state === 'SEARCHING',
    stated: { child: order.child, actReference: order.reference ?? null, parents },
    get wanted() {
      return statedNames(order).child;
    },
    theCentreIsAsked: () => void copyRequestLifecycle.next(request.state, 'locate'),
    goOn: (tx, act) => goOn(tx, request, act),
    notFound: (tx, reason) => request.notFound(reason, tx.actor.personId as string, tx.now),
    save: (tx) => store.save(tx, request),
  };
}

async function goOn(tx: Tx, request: CopyRequest, act: Act): Promise<void> {
  const moment = await copyMoment(tx, request.post);
  const { requesterPersonId, order } = request;
  const statedMrz = statedNames(order);
  const proofWasAccepted = request.decidedBy !== null;
  if (proofWasAccepted) {
    const misstated = showsParentage(request.product) && !parentsFit({ act, statedMrz });
    if (misstated) return request.deny('parents-stated-wrongly', null, tx.now);
    if (act.standing === 'ANNULLED') return request.deny('act-annulled', null, tx.now);
    await linkRequester(tx, request, act);
    return locate(tx, request, { act, isNamed: true, moment });
  }
  const links = await linksOf(tx, act.id);
  const roles = links.filter(({ personId }) => personId === requesterPersonId).map(({ role }) => role);
  const entitlement = entitlementOf({ order, act, roles, today: moment.today, statedMrz });
  if (entitlement.outcome === 'entitled') return locate(tx, request, { act, isNamed: roles.length > 0, moment });
  request.deny(entitlement.outcome === 'denied' ? entitlement.reason : 'not-entitled', null, tx.now);
}
