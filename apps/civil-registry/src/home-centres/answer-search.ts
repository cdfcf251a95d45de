import { Injectable } from '@nestjs/common';
import {
  civilRegistryRules,
  copyRequestLifecycle,
  entitlementOf,
  parentsFit,
  personsOf,
  showsParentage,
  theFactsAreComplete,
  wholeFacts,
} from '@jatigi/civil-registry-domain';
import type { Act, BirthFacts, CopyRequest, DraftFacts } from '@jatigi/civil-registry-domain';
import { finding, nameLikeness, refuse, authorize } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { noteFactsOf } from '../acts/note-facts';
import { linksOf } from '../acts/act-store';
import { linkRequester } from '../copies/copy-commands';
import { CopyStore } from '../copies/copy-store';
import { copyMoment, locate } from '../copies/settle-copy';
import { statedNames } from '../copies/stated-names';
import { ToFacts } from '../declarations/to-facts';
import { findCentre, todayAt } from '../posts/posts';
import { lookAcrossCentres } from '../registry/across-centres';
import { keepHomeAct } from './keep-home-act';
import { getScan } from './search-scan';
import { AnswerSearchDto, NotFoundDto } from './search.dto';

const ANSWER = 'civil-registry.search.answer';

/** A centre at home answers: with the facts of its act, or that it has not found it. */
@Injectable()
export class AnswerSearch {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CopyStore,
    private readonly facts: ToFacts,
  ) {}

  /** @throws 409 `scan-missing`, `act-number-taken`, 422 with pointers into the facts */
  answer(context: RequestContext, id: string, dto: AnswerSearchDto) {
    return this.settle(context, id, async (tx, request) => {
      copyRequestLifecycle.next(request.state, 'locate');
      requireVersion(context, request.version);
      const scan = await getScan(tx, id);
      const facts = await this.factsOf(tx, request, dto);
      await lookAcrossCentres(tx);
      const { year, number, declaredOn = null, signedOn = null } = dto;
      const notes = (dto.notes ?? []).map((note) => ({ kind: note.kind, facts: noteFactsOf(note) }));
      const home = { heldBy: request.heldBy, year, number, origin: 'home' as const, facts };
      const { act } = await keepHomeAct(tx, { ...home, declaredOn, signedOn, scan, notes });
      await goOn(tx, request, act);
    });
  }

  notFound(context: RequestContext, id: string, { reason }: NotFoundDto) {
    return this.settle(context, id, async (tx, request) => {
      request.notFound(reason, tx.actor.personId as string, tx.now);
      requireVersion(context, request.version);
      await lookAcrossCentres(tx);
    });
  }

  private settle(context: RequestContext, id: string, work: (tx: Tx, request: CopyRequest) => Promise<void>) {
    return this.transactions.run(context, async (tx) => {
      // What is answered is out of the centre's sight: looked up across, so that a second answer is told 409.
      const { actor } = tx;
      const request = await this.lock(tx, id);
      authorize(civilRegistryRules, actor, ANSWER, { post: request.heldBy });
      await work(tx, request);
      await this.store.save(tx, request);
      return { id, state: 'closed' as const };
    });
  }

  private async lock(tx: Tx, id: string): Promise<CopyRequest> {
    await lookAcrossCentres(tx);
    return this.store.lock(tx, id);
  }

  /** A code of the counter is no business of a centre that has not seen the person. @throws 422 */
  private async factsOf(tx: Tx, request: CopyRequest, { facts }: AnswerSearchDto): Promise<BirthFacts> {
    const codes = linkCodesIn(facts);
    refuse(codes.map((at) => finding(at, 'link-code-invalid', 'A link code is for the counter alone.')));
    const whole = wholeFacts((await this.facts.change(tx, facts)) as DraftFacts);
    theFactsAreComplete(whole, todayAt(await findCentre(tx, request.heldBy), tx.now));
    const { child } = statedNames(request.order);
    if (nameLikeness(whole.child.mrzName, child) === 'different') {
      refuse([finding('/facts/child/name/surname', 'another-person', 'This is not the person who was asked for.')]);
    }
    return whole;
  }
}

const linkCodesIn = (facts: object): string[] =>
  personsOf(facts as DraftFacts).flatMap(({ pointer, person }) =>
    'linkCode' in person && person.linkCode !== undefined ? [`${pointer}/linkCode`] : [],
  );

/** What the register at home says now decides, as it would have if it had been here when the copy was ordered. */
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
