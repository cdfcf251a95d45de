import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

let quiet = false;

/**
 * kafkajs 2.2.4 looks at the queue of each connection again a millisecond later, for ever, also when it is empty: it asks a
 * timer for `-1 - now`, which Node 24 calls a negative number and warns of (`TimeoutNegativeWarning`). There is no option
 * against it. A request that must wait sets a timer itself, so an empty queue needs none.
 */
export function quietQueues(): void {
  if (quiet) return;
  quiet = true;
  const queue = RequestQueue.prototype;
  const schedule = queue.scheduleCheckPendingRequests;
  queue.scheduleCheckPendingRequests = function (this: typeof queue) {
    if (this.pending.length > 0) schedule.call(this);
  };
}
