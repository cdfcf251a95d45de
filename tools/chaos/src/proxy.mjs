import { connect, createServer } from 'node:net';

const PRODUCE = 0;

/**
 * Stands between the clients and the broker and knows just enough of Kafka's protocol (length, API key, correlation id)
 * to lose the answer to a produce request after the broker has written it.
 */
export class BrokerProxy {
  #server = null;
  #pairs = new Set();
  #losing = null;

  constructor(targetPort) {
    this.targetPort = targetPort;
  }

  listen(port) {
    this.#server = createServer((client) => this.#join(client));
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
  }

  /** Ends every connection that is open now. @returns how many */
  cutAll() {
    const open = this.#pairs.size;
    for (const pair of this.#pairs) pair.end();
    return open;
  }

  /**
   * The next produce request is written by the broker and its answer never arrives: the connection ends, or with
   * `silent` it stays open and says nothing more. Resolves when it has happened.
   */
  loseNextReply({ silent = false } = {}) {
    return new Promise((resolve) => (this.#losing = { silent, happened: resolve }));
  }

  close() {
    this.cutAll();
    return new Promise((resolve) => this.#server.close(resolve));
  }

  #join(client) {
    const broker = connect({ port: this.targetPort, host: '127.0.0.1' });
    const produced = new Set();
    const pair = {
      end: () => {
        client.destroy();
        broker.destroy();
        this.#pairs.delete(pair);
      },
    };
    this.#pairs.add(pair);
    for (const socket of [client, broker]) socket.setNoDelay(true).on('error', pair.end).on('close', pair.end);
    client.on(
      'data',
      inFrames((frame) => {
        if (frame.readInt16BE(4) === PRODUCE) produced.add(frame.readInt32BE(8));
        broker.write(frame);
      }),
    );
    broker.on(
      'data',
      inFrames((frame) => {
        if (produced.delete(frame.readInt32BE(4)) && this.#lose(pair)) return;
        client.write(frame);
      }),
    );
  }

  #lose(pair) {
    if (!this.#losing) return false;
    const { silent, happened } = this.#losing;
    this.#losing = null;
    if (!silent) pair.end();
    happened();
    return true;
  }
}

/** Cuts a stream into frames of four bytes of length and what they announce. */
export function inFrames(each) {
  let kept = Buffer.alloc(0);
  return (part) => {
    kept = kept.length === 0 ? part : Buffer.concat([kept, part]);
    while (kept.length >= 4 && kept.length >= 4 + kept.readInt32BE(0)) {
      const length = 4 + kept.readInt32BE(0);
      each(kept.subarray(0, length));
      kept = kept.subarray(length);
    }
  };
}
