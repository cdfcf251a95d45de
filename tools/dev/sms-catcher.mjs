// An SMS centre (SMPP 3.4) on loopback that delivers to nobody: each SMS becomes a file, as each mail does.
// PORT, HOST, MAILBOX_DIR. A parent process may say how it behaves, and hears of every SMS (see `behave`).
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import smpp from 'smpp';

const folder = process.env.MAILBOX_DIR;
if (!folder) {
  console.error('sms-catcher: MAILBOX_DIR is missing');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

/**
 * `answer`: accept, or refuse | throttle | silent | hang-up; `after` parts were accepted. `receipt`: the word of the
 * receipt, null for none. `echo`: say our reference again in the receipt, as most centres do.
 */
let behaviour = { answer: 'accept', after: 0, receipt: 'DELIVRD', receiptAfterMs: 50, echo: true };
const STATES = { DELIVRD: 2, EXPIRED: 3, UNDELIV: 5, REJECTD: 8 };
const parts = new Map();
const sessions = new Set();
let count = 0;
let accepted = 0;

const server = smpp.createServer({}, (session) => {
  sessions.add(session);
  session.on('bind_transceiver', (pdu) => session.send(pdu.response()));
  session.on('enquire_link', (pdu) => session.send(pdu.response()));
  session.on('unbind', (pdu) => session.send(pdu.response(), () => session.close()));
  session.on('submit_sm', (pdu) => take(session, pdu));
  session.on('error', () => session.destroy());
  session.on('close', () => sessions.delete(session));
});

function take(session, pdu) {
  const answer = accepted >= behaviour.after ? behaviour.answer : 'accept';
  if (answer === 'refuse') return session.send(pdu.response({ command_status: smpp.ESME_RINVDSTADR }));
  if (answer === 'throttle') return session.send(pdu.response({ command_status: smpp.ESME_RTHROTTLED }));
  count += 1;
  accepted += 1;
  const messageId = `${process.pid}-${Date.now().toString(36)}-${count}`;
  keepWhenWhole(pdu);
  process.send?.({ submitted: pdu.destination_addr });
  // The SMS is with the centre; who sent it will never read the answer.
  if (answer === 'hang-up') session.destroy();
  else if (answer !== 'silent') session.send(pdu.response({ message_id: messageId }));
  if (behaviour.receipt) setTimeout(() => confirm(pdu, messageId), behaviour.receiptAfterMs);
}

/** Goes over whichever connection is open then, as the receipt of a real centre does. */
function confirm(pdu, messageId, triesLeft = 40) {
  const session = [...sessions].at(-1);
  const again = () => triesLeft > 0 && setTimeout(() => confirm(pdu, messageId, triesLeft - 1), 250);
  if (!session || !behaviour.receipt) return again();
  const word = behaviour.receipt;
  session.deliver_sm(
    {
      source_addr: pdu.destination_addr,
      destination_addr: pdu.source_addr,
      esm_class: 4,
      short_message: `id:${messageId} sub:001 dlvrd:001 submit date:2611280900 done date:2611280900 stat:${word} err:000 text:`,
      receipted_message_id: messageId,
      message_state: STATES[word],
      ...(behaviour.echo ? { user_message_reference: pdu.user_message_reference } : {}),
    },
    ({ command_status }) => command_status !== 0 && again(),
  );
}

function keepWhenWhole(pdu) {
  const { message, udh = [] } = pdu.short_message;
  const [, reference, total, index] = [...(udh.find((one) => one[0] === 0 && one[1] === 3)?.subarray(1) ?? [])];
  if (total === undefined) return keep(pdu, [message]);
  const key = `${pdu.destination_addr}:${reference}`;
  const texts = parts.get(key) ?? new Map();
  parts.set(key, texts.set(index, message));
  if (texts.size < total) return;
  parts.delete(key);
  keep(
    pdu,
    [...texts.keys()].sort((a, b) => a - b).map((one) => texts.get(one)),
  );
}

/** Names sort by time of arrival, beside the mails; the file appears whole or not at all. */
function keep({ destination_addr, source_addr, data_coding }, texts) {
  const at = new Date().toISOString();
  const sms = {
    to: `+${destination_addr}`,
    from: source_addr,
    at,
    encoding: data_coding === 8 ? 'ucs-2' : 'gsm-7',
    parts: texts.length,
    text: texts.join(''),
  };
  const name = `${at.replace(/[:.]/g, '-')}-${process.pid}-${String(count).padStart(4, '0')}.sms`;
  writeFileSync(join(folder, `.${name}`), JSON.stringify(sms));
  renameSync(join(folder, `.${name}`), join(folder, name));
  console.log(JSON.stringify({ level: 'info', msg: 'SMS kept', file: name, parts: sms.parts }));
  process.send?.({ kept: sms });
}

process.on('message', (wanted) => {
  behaviour = { ...behaviour, after: 0, ...wanted };
  accepted = 0;
  process.send?.({ behaves: true });
});
process.on('disconnect', () => process.exit(0));
server.on('error', (error) => console.error(JSON.stringify({ level: 'error', msg: error.message })));
server.listen(Number(process.env.PORT ?? 4013), process.env.HOST ?? '127.0.0.1', () => {
  const { port } = server.address();
  console.log(JSON.stringify({ level: 'info', msg: 'SMS catcher listens', port, folder }));
  process.send?.({ port });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
