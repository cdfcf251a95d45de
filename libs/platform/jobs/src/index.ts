export type { Job } from './job-store';
export { JobRejected, Jobs } from './jobs';
export type { JobHandler, WorkOptions } from './jobs';
export { jobsSql } from './tables';
export { parkedReasons, waitingJobs } from './waiting-jobs';
export type { ParkedReason, WaitingJob } from './waiting-jobs';
