import type { EntityManager } from 'typeorm';
import type { FoldedEvent, Projection } from '../replay/projection';

/** What projections have to fold at the end of a transaction: one statement for many events. */
export class Folds {
  private readonly gathered = new Map<Projection, FoldedEvent[]>();

  add(projection: Projection, event: FoldedEvent): void {
    const events = this.gathered.get(projection);
    if (events) events.push(event);
    else this.gathered.set(projection, [event]);
  }

  async run(manager: EntityManager): Promise<void> {
    for (const [projection, events] of this.gathered) await projection.fold(manager, events);
  }
}
