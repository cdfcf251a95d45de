import { Injectable } from '@nestjs/common';
import { allowedActions, civilRegistryRules, duplicateSuspected, numberPrint } from '@jatigi/civil-registry-domain';
import type { BirthFacts, Declaration } from '@jatigi/civil-registry-domain';
import { eventType, ActSigned } from '@jatigi/contracts';
import { authorize, uuidv7 } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { appendEvents } from '@jatigi/platform-messaging';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { insertUnderNextNumber, openRegister } from '../acts/insert-act';
import type { GivenNumber } from '../acts/insert-act';
import { suspectDuplicates } from '../duplicates/find-duplicates';
import { lookAcrossCentres } from '../registry/across-centres';
import { SEND_VOLET, voletJob } from '../volets/volet-job';
import { toSummary } from './declaration-answer';
import type { DeclarationSummary } from './declaration-answer';
import { sceneAt } from './declaration-commands';
import type { CommandScene } from './declaration-commands';
import { lockDeclaration, saveDeclaration } from './declaration-store';

/**
 * A declaration becomes an act. The register's number is taken as late as can be: everybody who signs in this register
 * waits from there to COMMIT, so only the events and the answer follow (ADR-0012).
 */
@Injectable()
export class SignAct {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  /** @throws 409 `duplicate-suspected` after the new suspicion was committed: an officer must find it written down */
  async execute(context: RequestContext, id: string): Promise<DeclarationSummary> {
    const summary = await this.transactions.run(context, async (tx) => {
      const declaration = await lockDeclaration(tx, id);
      authorize(civilRegistryRules, tx.actor, 'civil-registry.declaration.sign', { post: declaration.post });
      const scene = await sceneAt(tx, declaration.post);
      declaration.maySign(scene.by);
      requireVersion(context, declaration.version);
      await lookAcrossCentres(tx);
      const open = declaration.openSuspicions;
      await suspectDuplicates(tx, declaration, { policy: scene.policy.duplicates, moment: scene.moment });
      const found = declaration.openSuspicions > open;
      if (found) await saveDeclaration(tx, declaration);
      else await this.sign(tx, declaration, scene);
      return toSummary(tx, declaration, allowedActions(declaration, tx.actor));
    });
    if (summary.act === null) throw duplicateSuspected(summary.openSuspicions);
    return summary;
  }

  private async sign(tx: Tx, declaration: Declaration, scene: CommandScene): Promise<GivenNumber> {
    const { by, moment, policy } = scene;
    const actId = uuidv7();
    const register = { centre: declaration.post, kind: declaration.kind, year: Number(moment.today.slice(0, 4)) };
    declaration.sign(actId, by, policy.volet, moment);
    await saveDeclaration(tx, declaration);
    await this.jobs.enqueue(tx, { kind: SEND_VOLET, ...voletJob(actId, 1) });
    const registerId = await openRegister(tx, register);
    const { declaredOn, judgment, verifiedBy } = declaration;
    const given = await insertUnderNextNumber(
      tx,
      {
        id: actId,
        facts: declaration.facts as BirthFacts,
        origin: 'declared',
        heldBy: declaration.post,
        declarationId: declaration.id,
        ...{ declaredOn, judgment, verifiedBy },
        signedOn: moment.today,
        signedBy: by,
      },
      { registerId, print: numberPrint(moment.rules.numberPattern, register) },
    );
    const data = { ...register, number: given.number, declarationId: declaration.id };
    await appendEvents(tx, { type: 'act', id: actId }, [{ type: eventType(ActSigned), data }]);
    return given;
  }
}
