const requests = '/v1/identity/passport-requests';

/**
 * Goes through every request that was sent to production. New ones are handed to `keep`, which gives the ministry's own
 * reference; those that `outcome(request)` knows are answered. Run again and again: what was answered is gone from the
 * list, and a program that dies in between finds the rest waiting.
 * @returns how many were taken in, and how many answered
 */
export async function workThrough(gateway, { keep, outcome }) {
  const done = { accepted: 0, answered: 0 };
  for (const line of await everything(gateway)) {
    let request = line;
    if (request.ministryReference === null) {
      const { data: whole } = await gateway.get(`${requests}/production/{id}`, { path: { id: request.id } });
      request = await tell(gateway, request, 'accept-production', { ministryReference: await keep(whole) });
      done.accepted += 1;
    }
    const made = await outcome(request);
    if (!made) continue;
    await tell(gateway, request, ...commandOf(made));
    done.answered += 1;
  }
  return done;
}

/** The whole list first: what is answered leaves it, and would move the pages. */
async function everything(gateway) {
  const found = [];
  const query = { state: 'SENT_TO_PRODUCTION', limit: 50 };
  for await (const request of gateway.items(`${requests}/production`, { query })) found.push(request);
  return found;
}

function commandOf({ passportNumber, return: returned, refuse }) {
  if (passportNumber) return ['produced', { passportNumber }];
  return returned ? ['return-from-production', returned] : ['refuse-production', refuse];
}

/** The version makes the key: to say the same twice is to say it once, and a file that comes again is another one. */
async function tell(gateway, { id, version }, command, body) {
  const idempotencyKey = `passport-${id}-${version}`;
  const options = { path: { id }, body, ifMatch: version, idempotencyKey };
  return (await gateway.post(`${requests}/{id}/${command}`, options)).data;
}
