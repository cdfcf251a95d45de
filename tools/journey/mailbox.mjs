import { until } from './person.mjs';

/** The mails and SMS that went to one address or number, newest first, from the local mailbox page. */
export async function mailsTo(somebody, contact) {
  const answer = await somebody.get('/dev/mailbox', { quiet: true });
  return answer.body.items.filter(({ to }) => to.includes(contact));
}

/** The confirmation code in the newest mail to an address, or SMS to a number. */
export async function codeFor(somebody, contact) {
  const find = async () => {
    for (const mail of await mailsTo(somebody, contact)) {
      const code = /\b\d{8}\b/.exec(mail.text)?.[0];
      if (code) return code;
    }
    return null;
  };
  return until(`a message with a code to ${contact}`, find, (code) => code !== null);
}
