import kafkajs from 'kafkajs';
import { createTopics } from '../../dev/topics.mjs';
import { HANDLED_TYPE } from './history.mjs';
import { plainKafka, readTopic, withAdmin } from './topic-reader.mjs';

const { Partitioners } = kafkajs;
const PARTITIONS = 6;

/** The topic of one scene, reached past the proxy and without the product. */
export class Topic {
  /** Ids of records that the scene itself put there. */
  strangers = [];
  /** Records that the topic no longer holds. */
  dropped = [];
  #kafka;

  constructor(brokers, name) {
    this.name = name;
    this.#kafka = plainKafka(brokers);
  }

  create() {
    const topics = [{ topic: this.name, numPartitions: PARTITIONS }];
    return this.#admin((admin) => createTopics(admin, topics));
  }

  drop() {
    return this.#admin((admin) => admin.deleteTopics({ topics: [this.name] }));
  }

  /** How many records were ever written to it. */
  async end() {
    const offsets = await this.#admin((admin) => admin.fetchTopicOffsets(this.name));
    return offsets.reduce((sum, { high }) => sum + Number(high), 0);
  }

  /** Every record that was ever in it. */
  async records() {
    return [...this.dropped, ...(await readTopic(this.#kafka, this.name))];
  }

  /** A record of somebody who is no producer of ours, shaped like a CloudEvent. */
  async put({ eventId, aggregateId, version, data }) {
    this.strangers.push(eventId);
    const producer = this.#kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    const headers = strangerHeaders({ eventId, aggregateId, version, type: HANDLED_TYPE });
    try {
      const messages = [{ key: aggregateId, value: JSON.stringify(data), headers }];
      await producer.send({ topic: this.name, messages });
    } finally {
      await producer.disconnect();
    }
  }

  /**
   * What Kafka's retention does one day: older records are gone. The checker has read them before. Half of each
   * partition stays: what a running consumer has not read yet must not go.
   * @returns how many are gone
   */
  async dropBeginning() {
    const byPartition = Map.groupBy(await readTopic(this.#kafka, this.name), ({ partition }) => partition);
    const gone = [...byPartition.values()].map((records) => records.slice(0, records.length >> 1));
    this.dropped = gone.flat();
    const partitions = gone
      .filter((records) => records.length > 0)
      .map((records) => ({ partition: records[0].partition, offset: String(records.at(-1).offset + 1) }));
    await this.#admin(async (admin) => {
      await admin.fetchTopicOffsets(this.name); // loads what deleteTopicRecords of kafkajs forgets to load
      await admin.deleteTopicRecords({ topic: this.name, partitions });
    });
    return this.dropped.length;
  }

  #admin(work) {
    return withAdmin(this.#kafka, work);
  }
}

function strangerHeaders({ eventId, aggregateId, version, type }) {
  return {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: eventId,
    ce_source: 'urn:mli:gov:consular:payments',
    ce_type: type,
    ce_subject: aggregateId,
    ce_time: new Date().toISOString(),
    ce_dataschema: `urn:mli:gov:consular:payments:schema:${type}`,
    ce_sequence: String(version),
  };
}
