import { passportFiles } from './passport-files.mjs';

const agent = 'agent.paris@demo.jatigi.example';
const consul = 'consul.paris@demo.jatigi.example';

const of =
  (which) =>
  async ({ page, url, people }) =>
    page.goto(url(`/staff/passports/${(await passportFiles(people))[which]}`));

/** The same with one of its forms sent as it is. */
const sent = (which, intent) => async (tools) => {
  await of(which)(tools);
  await tools.page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const button = `form[action="?do=${intent}"] button:last-of-type`;
  const [answer] = await Promise.all([tools.page.waitForNavigation(), tools.page.click(button)]);
  return answer;
};

/** Passports, for officers. */
export const staffPassportPages = {
  area: 'staff-passport',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'queue-passports', path: '/staff/queues/passports/requested', as: agent },
    { name: 'queue-passport-alarms', path: '/staff/queues/passports/alarms', as: agent },
    { name: 'passport-file', prepare: of('asked'), as: agent },
    { name: 'passport-file-returned', prepare: of('returned'), as: consul },
    { name: 'passport-file-appointed', prepare: of('appointed'), as: consul },
    { name: 'passport-no-day', prepare: sent('appointed', 'appointment'), as: agent, status: 400 },
    { name: 'passport-no-capture', prepare: sent('appointed', 'record-capture'), as: agent, status: 400 },
    { name: 'passport-no-message', prepare: sent('asked', 'return'), as: agent, status: 400 },
    { name: 'passport-no-reason', prepare: sent('asked', 'refuse'), as: consul, status: 400 },
  ],
};
