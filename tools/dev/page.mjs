import { relative } from 'node:path';
import { local, root } from './paths.mjs';

/** The one page at the end of a start: where everything is, who can sign in, how to stop. */
export function page({ parts, gateway, brokers, demo, seconds, detached, mailbox }) {
  const lines = [
    '',
    `Jatigi is ready after ${seconds}.`,
    '',
    ...(gateway ? [`  Gateway     ${gateway}`, `  API         ${gateway}/docs   (${gateway}/openapi.json)`] : []),
    ...(mailbox ? [`  Mailbox     ${mailbox}`] : []),
    `  Kafka       ${brokers}`,
    `  Parts       ${parts.map(({ name, port }) => `${name}${port ? ` :${port}` : ''}`).join('   ')}`,
    `  Logs        ${relative(root, local)}/logs/<part>.log`,
    '',
    ...(demo ? [...demo.split('\n').map((line) => (line ? `  ${line}` : '')), ''] : []),
    detached
      ? '  Stop        npm run stop      Status   npm run status'
      : '  Stop        Ctrl-C (data is kept)   Begin anew   npm start -- --reset',
    '  Try it      npm run journey',
    '',
  ];
  return lines.join('\n');
}
