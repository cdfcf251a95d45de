import { until } from './person.mjs';

/** The mails that went to one address, newest first, from the local mailbox page. */
export async function mailsTo(somebody, email) {
  const answer = await somebody.get('/dev/mailbox', { quiet: true });
  return answer.body.items.filter(({ to }) => to.includes(email));
}

/** The confirmation code in the newest mail to an address. */
export async function codeFor(somebody, email) {
  const find = async () => {
    for (const mail of await mailsTo(somebody, email)) {
      const code = /\b\d{8}\b/.exec(mail.text)?.[0];
      if (code) return code;
    }
    return null;
  };
  return until(`a mail with a code to ${email}`, find, (code) => code !== null);
}
