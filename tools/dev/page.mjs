import { join, relative } from 'node:path';
import { local, root } from './paths.mjs';

const logs = join(relative(root, local), 'logs');

/** The one page at the end of a start: where everything is, who can sign in, how to stop. */
export function page({ parts, gateway, brokers, secureKafka = false, accounts, seconds, detached, mailbox }) {
  const stop = detached
    ? '  Stop      npm run stop        State   npm run status'
    : '  Stop      Ctrl-C (the data is kept)';
  return [
    '',
    `Jatigi is ready after ${seconds}.`,
    '',
    ...(gateway
      ? [
          `  Portal    ${gateway}/fr   (English: ${gateway}/en)`,
          `  Passkeys  ${gateway.replace('127.0.0.1', 'localhost')}/fr   (they need a name: browsers refuse them on numbers)`,
          `  API       ${gateway}/docs`,
        ]
      : []),
    ...(mailbox ? [`  Mailbox   ${mailbox}`] : []),
    `  kafka     ${brokers}${secureKafka ? '   (TLS, SCRAM-SHA-512: .local/keys/kafka-tls/ca.pem, kafka-<principal>)' : ''}`,
    `  Logs      ${logs}/<part>.log   (${parts.map(({ name }) => name).join(', ')})`,
    '',
    ...accountTable(accounts),
    '  Try it    open the portal, or npm run journey',
    stop,
    '  Anew      npm start -- --reset',
    '',
  ].join('\n');
}

function accountTable(accounts) {
  if (accounts.length === 0) return [];
  const rows = accounts.map(({ login, password, totpSeed, role, posts }) => [
    login,
    password,
    totpSeed ?? '',
    [role, posts?.join(' ')].filter(Boolean).join(' @ '),
  ]);
  const table = [['Demo account', 'password', 'second factor (TOTP seed)', 'role @ posts'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column].length)));
  return [...table.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   ')}`.trimEnd()), ''];
}
