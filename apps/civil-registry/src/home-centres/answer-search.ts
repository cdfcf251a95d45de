import { Injectable } from '@nestjs/common';
import { civilRegistryRules, personsOf, theFactsAreComplete, wholeFacts } from '@jatigi/civil-registry-domain';
import type { BirthFacts, DraftFacts } from '@jatigi/civil-registry-domain';
import { finding, nameLikeness, refuse, authorize } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { noteFactsOf } from '../acts/note-facts';
import { ToFacts } from '../declarations/to-facts';
import { findCentre, todayAt } from '../posts/posts';
import { lookAcrossCentres } from '../registry/across-centres';
import type { AskedFile } from './asked-file';
import { AskedFiles } from './asked-files';
import { keepHomeAct } from './keep-home-act';
import { getScan } from './search-scan';
import { AnswerSearchDto, NotFoundDto } from './search.dto';

const ANSWER = 'civil-registry.search.answer';

/** A centre at home answers: with the facts of its act, or that it has not found it. */
@Injectable()
export class AnswerSearch {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: AskedFiles,
    private readonly facts: ToFacts,
  ) {}

  /** @throws 409 `scan-missing`, `act-number-taken`, 422 with pointers into the facts */
  answer(context: RequestContext, id: string, dto: AnswerSearchDto) {
    return this.settle(context, id, async (tx, file) => {
      file.theCentreIsAsked();
      requireVersion(context, file.version);
      const scan = await getScan(tx, file);
      const facts = await this.factsOf(tx, file, dto);
      await lookAcrossCentres(tx);
      const { year, number, declaredOn = null, signedOn = null } = dto;
      const notes = (dto.notes ?? []).map((note) => ({ kind: note.kind, facts: noteFactsOf(note) }));
      const home = { heldBy: file.heldBy, year, number, origin: 'home' as const, facts };
      const { act } = await keepHomeAct(tx, { ...home, declaredOn, signedOn, scan, notes });
      await file.goOn(tx, act);
    });
  }

  notFound(context: RequestContext, id: string, { reason }: NotFoundDto) {
    return this.settle(context, id, async (tx, file) => {
      file.notFound(tx, reason);
      requireVersion(context, file.version);
      await lookAcrossCentres(tx);
    });
  }

  private settle(context: RequestContext, id: string, work: (tx: Tx, file: AskedFile) => Promise<void>) {
    return this.transactions.run(context, async (tx) => {
      // What is answered is out of the centre's sight: looked up across, so that a second answer is told 409.
      const { actor } = tx;
      await lookAcrossCentres(tx);
      const file = await this.files.lock(tx, id);
      authorize(civilRegistryRules, actor, ANSWER, { post: file.heldBy });
      await work(tx, file);
      await file.save(tx);
      return { id, state: 'closed' as const };
    });
  }

  /** A code of the counter is no business of a centre that has not seen the person. @throws 422 */
  private async factsOf(tx: Tx, file: AskedFile, { facts }: AnswerSearchDto): Promise<BirthFacts> {
    const codes = linkCodesIn(facts);
    refuse(codes.map((at) => finding(at, 'link-code-invalid', 'A link code is for the counter alone.')));
    const whole = wholeFacts((await this.facts.change(tx, facts)) as DraftFacts);
    theFactsAreComplete(whole, todayAt(await findCentre(tx, file.heldBy), tx.now));
    if (nameLikeness(whole.child.mrzName, file.wanted) === 'different') {
      refuse([finding('/facts/child/name/surname', 'another-person', 'This is not the person who was asked for.')]);
    }
    return whole;
  }
}

const linkCodesIn = (facts: object): string[] =>
  personsOf(facts as DraftFacts).flatMap(({ pointer, person }) =>
    'linkCode' in person && person.linkCode !== undefined ? [`${pointer}/linkCode`] : [],
  );
