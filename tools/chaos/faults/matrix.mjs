import { consumerKills, liveReplay, rebalance } from './consumer-faults.mjs';
import { futureVersion, megabyte, poison, typeError, unknownType } from './event-faults.mjs';
import { hole, restoredBackup } from './producer-faults.mjs';
import { lostReply, relayKills, stoppedLeader } from './relay-faults.mjs';
import { brokerAway, diskFull, postgresAway } from './server-faults.mjs';

/**
 * The fault matrix of events.md §6, each line by name. `alone`: it hurts the servers, so no other scene may run beside;
 * `apart`: it hurts none, yet a transaction held open holds back the relays of all databases of its Postgres;
 * `variants`: ways of it, each played in a world of its own; `unavailable`: why it cannot be had here.
 */
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
