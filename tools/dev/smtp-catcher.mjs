// A real SMTP server on loopback that delivers to nobody: each mail becomes a file. PORT, HOST, MAILBOX_DIR.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

const folder = process.env.MAILBOX_DIR;
if (!folder) {
  console.error('smtp-catcher: MAILBOX_DIR is missing');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
let count = 0;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  size: 10 * 1024 * 1024,
  onData(stream, session, callback) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      if (stream.sizeExceeded) return callback(Object.assign(new Error('Too large'), { responseCode: 552 }));
      callback(null, `kept as ${keep(Buffer.concat(parts), session)}`);
    });
  },
});

/** Names sort by time of arrival; the file appears whole or not at all. */
function keep(message, session) {
  count += 1;
  const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${process.pid}-${String(count).padStart(4, '0')}.eml`;
  writeFileSync(join(folder, `.${name}`), message);
  renameSync(join(folder, `.${name}`), join(folder, name));
  console.log(
    JSON.stringify({ level: 'info', msg: 'mail kept', file: name, recipients: session.envelope.rcptTo.length }),
  );
  return name;
}

server.on('error', (error) => console.error(JSON.stringify({ level: 'error', msg: error.message })));
server.listen(Number(process.env.PORT ?? 4007), process.env.HOST ?? '127.0.0.1', () => {
  console.log(
    JSON.stringify({ level: 'info', msg: 'SMTP catcher listens', port: server.server.address().port, folder }),
  );
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close(() => process.exit(0)));
