import { Injectable } from '@nestjs/common';
import { allowedActions, civilRegistryRules, Declaration } from '@jatigi/civil-registry-domain';
import { finding, refuse, authorize, uuidv7 } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { findCentre } from '../posts/posts';
import { toSummary } from './declaration-answer';
import type { DeclarationSummary } from './declaration-answer';
import { sceneAt } from './declaration-commands';
import { insertDeclaration, lockDeclaration, saveDeclaration } from './declaration-store';
import { EditDeclarationDto, StartDeclarationDto } from './declaration.dto';
import { ToFacts } from './to-facts';

/** Posts abroad register births; a centre at home keeps its own registers. @throws 422 `post-not-open` */
async function thePostRegistersBirths(tx: Tx, code: string): Promise<void> {
  const centre = await findCentre(tx, code);
  const isAbroad = centre !== undefined && !['civil-centre', 'central-office'].includes(centre.kind);
  if (isAbroad && !centre.closed) return;
  refuse([finding('/post', 'post-not-open', 'No open post of this code registers births.')]);
}

/**
 * Drafts at the counter: begun, and written page by page. A link code is redeemed inside the transaction: only so does
 * a request that is sent twice under one Idempotency-Key find the code used by itself.
 */
@Injectable()
export class WriteDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly facts: ToFacts,
  ) {}

  start(context: RequestContext, dto: StartDeclarationDto): Promise<DeclarationSummary> {
    return this.transactions.run(context, async (tx) => {
      authorize(civilRegistryRules, tx.actor, 'civil-registry.declaration.start', { post: dto.post });
      await thePostRegistersBirths(tx, dto.post);
      const { by, moment } = await sceneAt(tx, dto.post);
      const declaration = Declaration.start({ id: uuidv7(), post: dto.post, by, now: tx.now });
      if (dto.facts) declaration.edit(await this.facts.change(tx, dto.facts), by, moment);
      await insertDeclaration(tx, declaration);
      return toSummary(tx, declaration, allowedActions(declaration, tx.actor));
    });
  }

  edit(context: RequestContext, id: string, dto: EditDeclarationDto): Promise<DeclarationSummary> {
    return this.transactions.run(context, async (tx) => {
      const declaration = await lockDeclaration(tx, id);
      authorize(civilRegistryRules, tx.actor, 'civil-registry.declaration.edit', { post: declaration.post });
      const { by, moment } = await sceneAt(tx, declaration.post);
      declaration.mayEdit();
      requireVersion(context, declaration.version); // before a code is used up for a page that is refused
      declaration.edit(await this.facts.change(tx, dto.facts), by, moment);
      await saveDeclaration(tx, declaration);
      return toSummary(tx, declaration, allowedActions(declaration, tx.actor));
    });
  }
}
