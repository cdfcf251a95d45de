import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mavenJars } from '../../../dev/maven-jars.mjs';
import { root } from '../../../dev/paths.mjs';

const pom = join(root, 'tools/bench/events/debezium/pom.xml');

/** Debezium's version, as pinned in the pom. */
export const debeziumVersion = /<artifactId>debezium-connector-postgres<\/artifactId>\s*<version>([^<]+)</.exec(
  readFileSync(pom, 'utf8'),
)?.[1];

/** Debezium and Kafka Connect, beside the broker's jars. @returns the folder */
export const debeziumJars = (say) => mavenJars({ pom, name: `debezium-${debeziumVersion}` }, say);
