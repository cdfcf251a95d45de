import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { declaredAcls } from './acls.mjs';
import { ADMIN, caFile, localAccess, passwordName } from './kafka-access.mjs';
import { BROKER_NAME, makeCertificates } from './kafka-certificates.mjs';

const SCRAM = 'SCRAM-SHA-512';

/**
 * What makes the local broker refuse strangers: TLS, a password for each principal of `infra/kafka/acls.yaml`, the
 * standard authorizer. Nothing is allowed until the ACLs are applied.
 * @param keys the folder of the local keys, @param secret makes a secret there once and returns its file
 */
export async function localKafkaSecurity(keys, secret) {
  const files = await makeCertificates(dirname(caFile(keys)));
  const principals = [ADMIN, ...(await declaredAcls()).map(({ name }) => name)];
  const passwordFile = (name) => secret(passwordName(name), 24, 'hex');
  const users = principals.map((name) => ({ name, password: readFileSync(passwordFile(name), 'utf8') }));
  return {
    access: localAccess(ADMIN, keys),
    principals,
    /** For the storage tool: passwords must be there before the broker starts for the first time. */
    formatArguments: users.flatMap(({ name, password }) => [
      '--add-scram',
      `${SCRAM}=[name=${name},password=${password}]`,
    ]),
    settings: (port, controllerPort) => brokerSettings({ port, controllerPort, files, admin: users[0] }),
    /** The settings of a service. */
    environmentOf: (service) => ({
      KAFKA_TLS_CA_FILE: files.ca,
      KAFKA_USERNAME: service,
      KAFKA_PASSWORD_FILE: passwordFile(service),
    }),
  };
}

/**
 * Programs come with a password; the broker and its controller know each other by certificate, because passwords are
 * kept in what the controller has yet to read.
 */
function brokerSettings({ port, controllerPort, files, admin }) {
  const login = 'org.apache.kafka.common.security.scram.ScramLoginModule required';
  return {
    listeners: `SASL_SSL://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `SASL_SSL://127.0.0.1:${port}`,
    'listener.security.protocol.map': 'SASL_SSL:SASL_SSL,CONTROLLER:SSL',
    'inter.broker.listener.name': 'SASL_SSL',
    'sasl.enabled.mechanisms': SCRAM,
    'sasl.mechanism.inter.broker.protocol': SCRAM,
    'listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config': `${login} username="${admin.name}" password="${admin.password}";`,
    'listener.name.controller.ssl.client.auth': 'required',
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': files.broker,
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': files.ca,
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': `User:${ADMIN};User:${BROKER_NAME}`,
  };
}
