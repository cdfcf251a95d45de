// The same for tools as libs/platform/messaging/src/broker/quiet-queues.ts, which says why.
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

const queue = RequestQueue.prototype;
const schedule = queue.scheduleCheckPendingRequests;
queue.scheduleCheckPendingRequests = function () {
  if (this.pending.length > 0) schedule.call(this);
};
process.env.KAFKAJS_NO_PARTITIONER_WARNING = '1';
