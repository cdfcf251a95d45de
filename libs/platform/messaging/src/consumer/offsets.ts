import type { DataSource, EntityManager } from 'typeorm';

/** Where a partition goes on: everything before `next` is applied or parked. */
export interface Reached {
  readonly topic: string;
  readonly partition: number;
  readonly next: number;
}

/**
 * How far this consumer is in each partition, committed with the effects. The group's offset in Kafka is a hint that
 * may run ahead of a database restored from a backup; this one cannot.
 */
export class Offsets {
  constructor(private readonly consumer: string) {}

  async save(manager: EntityManager | DataSource, { topic, partition, next }: Reached): Promise<void> {
    await manager.query(
      `insert into consumer_offset (consumer, topic, partition, next_offset) values ($1, $2, $3, $4)
       on conflict (consumer, topic, partition) do update set next_offset = excluded.next_offset`,
      [this.consumer, topic, partition, next],
    );
  }

  /** By partition; a partition never seen is missing. */
  async of(db: DataSource, topic: string): Promise<Map<number, number>> {
    const rows = (await db.query(
      'select partition, next_offset from consumer_offset where consumer = $1 and topic = $2',
      [this.consumer, topic],
    )) as Array<{ partition: number; next_offset: string }>;
    return new Map(rows.map((row) => [row.partition, Number(row.next_offset)]));
  }
}
