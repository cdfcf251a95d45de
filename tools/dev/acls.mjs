import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { withAdmin } from './topics.mjs';

/** The principals of infra/kafka/acls.yaml. */
export async function declaredAcls(text = readFileSync(join(root, 'infra/kafka/acls.yaml'), 'utf8')) {
  const { parse } = await import('yaml');
  return parse(text).principals.map((one) => ({ writes: [], reads: [], groups: [], outside: false, ...one }));
}

/** Every permission that the declaration gives, as the broker names them. */
export function entriesOf(
  principals,
  { AclResourceTypes, AclOperationTypes, AclPermissionTypes, ResourcePatternTypes },
) {
  const { READ, WRITE, DELETE } = AclOperationTypes; // each of them brings DESCRIBE
  return principals.flatMap(({ name, writes, reads, groups }) => {
    const entry = (resourceType, resourcePatternType) => (resourceName, operation) => ({
      resourceType,
      resourceName,
      resourcePatternType,
      principal: `User:${name}`,
      host: '*',
      operation,
      permissionType: AclPermissionTypes.ALLOW,
    });
    const topic = entry(AclResourceTypes.TOPIC, ResourcePatternTypes.LITERAL);
    const group = entry(AclResourceTypes.GROUP, ResourcePatternTypes.PREFIXED);
    return [
      ...writes.flatMap((one) => [topic(one, WRITE), topic(one, READ)]),
      ...reads.map((one) => topic(one, READ)),
      ...groups.flatMap((one) => [group(one, READ), group(one, DELETE)]),
    ];
  });
}

/**
 * Makes the permissions on the broker agree with the declaration: gives what is missing, takes away what does not stand
 * there. Can be run again and again.
 * @param access who applies: an administrator of the broker
 * @returns what was done, in words
 */
export async function applyAcls(brokers, access) {
  const principals = await declaredAcls();
  const kafkajs = (await import('kafkajs')).default;
  const wanted = new Map(entriesOf(principals, kafkajs).map((entry) => [keyOf(entry), entry]));
  return withAdmin(
    brokers,
    async (admin) => {
      const present = new Map((await presentEntries(admin, kafkajs)).map((entry) => [keyOf(entry), entry]));
      const missing = [...wanted].filter(([key]) => !present.has(key)).map(([, entry]) => entry);
      const surplus = [...present].filter(([key]) => !wanted.has(key)).map(([, entry]) => entry);
      if (missing.length > 0) await admin.createAcls({ acl: missing });
      if (surplus.length > 0) await admin.deleteAcls({ filters: surplus });
      const say = (verb, entries) => entries.map((entry) => `${verb} ${wordsOf(entry, kafkajs)}`);
      return [...say('allowed', missing), ...say('taken away', surplus)];
    },
    access,
  );
}

async function presentEntries(
  admin,
  { AclResourceTypes, AclOperationTypes, AclPermissionTypes, ResourcePatternTypes },
) {
  const { resources } = await admin.describeAcls({
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  });
  return resources.flatMap(({ resourceType, resourceName, resourcePatternType, acls }) =>
    acls.map((acl) => ({ resourceType, resourceName, resourcePatternType, ...acl })),
  );
}

function keyOf({ resourceType, resourceName, resourcePatternType, principal, host, operation, permissionType }) {
  return [resourceType, resourceName, resourcePatternType, principal, host, operation, permissionType].join(' ');
}

function wordsOf({ resourceType, resourceName, principal, operation }, { AclResourceTypes, AclOperationTypes }) {
  const nameOf = (types, value) =>
    Object.keys(types)
      .find((name) => types[name] === value)
      ?.toLowerCase();
  return `${principal} ${nameOf(AclOperationTypes, operation)} ${nameOf(AclResourceTypes, resourceType)} ${resourceName}`;
}
