/** kafkajs has no types for its inner parts; this is what `quietQueues` needs of them. */
declare module 'kafkajs/src/network/requestQueue/index.js' {
  const RequestQueue: {
    prototype: {
      readonly pending: readonly unknown[];
      scheduleCheckPendingRequests(): void;
    };
  };
  export default RequestQueue;
}
