import { Injectable } from '@nestjs/common';
import { allowedActions, civilRegistryRules } from '@jatigi/civil-registry-domain';
import type { Declaration, Moment, RegistryPolicy } from '@jatigi/civil-registry-domain';
import { authorize } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { momentAt } from '../policy/active-policy';
import { toSummary } from './declaration-answer';
import type { DeclarationSummary } from './declaration-answer';
import { lockDeclaration, saveDeclaration } from './declaration-store';

/** What a command finds when its declaration is locked and its actor may act. */
export interface CommandScene {
  tx: Tx;
  moment: Moment;
  /** The person who acts. */
  by: string;
  policy: RegistryPolicy;
}
export interface Command {
  /** The command of the lifecycle; the action of the table of permissions has its name. */
  name: string;
  /** Lifecycle, rules, change: on the aggregate alone. */
  change: (declaration: Declaration, scene: CommandScene) => void | Promise<void>;
  /** Further rows that hang on the saved declaration. */
  after?: (declaration: Declaration, scene: CommandScene) => Promise<void>;
}

/** The one way of a command: lock, permission, change (409, 422), version (412), save with its events. */
@Injectable()
export class DeclarationCommands {
  constructor(private readonly transactions: Transactions) {}

  /** Answers no personal data, because no purpose was asked. */
  execute(context: RequestContext, id: string, command: Command): Promise<DeclarationSummary> {
    return this.transactions.run(context, async (tx) => {
      const declaration = await lockDeclaration(tx, id);
      authorize(civilRegistryRules, tx.actor, `civil-registry.declaration.${command.name}`, { post: declaration.post });
      const scene = await sceneAt(tx, declaration.post);
      await command.change(declaration, scene);
      requireVersion(context, declaration.version);
      await saveDeclaration(tx, declaration);
      const actions = allowedActions(declaration, tx.actor);
      await command.after?.(declaration, scene);
      return toSummary(tx, declaration, actions);
    });
  }
}

/** The clock and the rules of a centre. */
export async function sceneAt(tx: Tx, post: string): Promise<CommandScene> {
  const { moment, policy } = await momentAt(tx, post);
  return { tx, moment, policy, by: tx.actor.personId as string };
}
