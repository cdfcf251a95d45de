import { consumerKills, liveReplay, rebalance } from './consumer-faults.mjs';
import { futureVersion, megabyte, poison, typeError, unknownType } from './event-faults.mjs';
import { hole, restoredBackup } from './producer-faults.mjs';
import { lostReply, relayKills, stoppedLeader } from './relay-faults.mjs';
import { brokerAway, diskFull, postgresAway } from './server-faults.mjs';

/** The fault matrix of events.md §6, each line by name. */
export const matrix = [
  ...relayKills,
  stoppedLeader,
  lostReply,
  brokerAway,
  postgresAway,
  hole,
  consumerKills,
  rebalance,
  poison,
  unknownType,
  futureVersion,
  megabyte,
  typeError,
  liveReplay,
  restoredBackup,
  diskFull,
];
