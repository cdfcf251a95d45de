import { formsOf } from './every-form.mjs';

const MEGABYTE = 1024 * 1024;
const markup = `"><script>document.title = 'taken'</script><img src=x onerror="document.title='taken'">`;

/** What is typed into every text field and every part of a date; null leaves all as it is. */
const kinds = {
  empty: { text: '', date: ['', '', ''] },
  'too long': { text: 'é'.repeat(5_000), date: ['99999', '99999', '99999'] },
  'other script': { text: 'مريم تراوري', date: ['١', '٢', '٢٠٢٦'] },
  'impossible date': { text: 'Awa', date: ['31', '2', '2026'] },
  'a day to come': { text: 'Awa', date: ['1', '1', '2190'] },
  markup: { text: markup, date: [markup, markup, markup] },
  SQL: { text: `'; DROP TABLE act; --`, date: [`1'--`, '1 OR 1=1', '2026'] },
  '10 MB': { text: 'a'.repeat(10 * MEGABYTE), date: ['1', '1', '2026'], once: true },
};

/**
 * Every form of the portal with everything that does not belong there. Whatever comes is a page in words: it says what is
 * wrong beside the field and on top, keeps what was typed, and runs nothing of it. Returns how many were sent.
 */
export async function badInputIsRefused(scene, { only } = {}) {
  let sent = 0;
  const wrong = [];
  for await (const form of formsOf(scene)) {
    if (only && !only.includes(form.name)) continue;
    for (const [kind, content] of Object.entries(kinds)) {
      sent += 1;
      const faults = await faultsOf(form, content).catch((error) => [error.message.split('\n')[0]]);
      wrong.push(...faults.map((fault) => `${form.name}, ${kind}: ${fault}`));
    }
  }
  if (wrong.length > 0) throw new Error(`${wrong.length} of ${sent}:\n${wrong.join('\n')}`);
  return sent;
}

async function faultsOf({ page, address, selector }, content) {
  await page.goto(address);
  // Folded fields are opened and hidden ones shown, as a person would.
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const typed = await page.evaluate(typeInto, { selector, ...content });
  const faults = [];
  const onError = (error) => faults.push(`script error ${error.message}`);
  page.on('pageerror', onError);
  const button = page.locator(`${selector} button[type=submit], ${selector} button:not([type])`).last();
  const [answer] = await Promise.all([page.waitForNavigation({ timeout: 60_000 }), button.click()]);
  page.off('pageerror', onError);
  return [...faults, ...(await pageFaults(page, answer)), ...(await keptFaults(page, { selector, typed, answer }))];
}

/** In the page. Returns what each field holds then, by name. */
function typeInto({ selector, text, date, once }) {
  const form = document.querySelector(selector);
  const parts = ['day', 'month', 'year'];
  const typed = {};
  for (const field of form.querySelectorAll(
    'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=password], textarea',
  )) {
    const part = parts.findIndex((one) => field.name.endsWith(`-${one}`));
    if (once && Object.keys(typed).length > 0) break;
    const content = part < 0 ? text : date[part];
    // An address has an end, and the browser keeps to it.
    field.value = form.method === 'get' && field.maxLength > 0 ? content.slice(0, field.maxLength) : content;
    // Passwords and codes are not given back.
    if (!field.matches('[type=password], [autocomplete=one-time-code]')) typed[field.name] = field.value;
  }
  return typed;
}

async function pageFaults(page, answer) {
  const seen = await page.evaluate(() => ({
    title: document.title,
    heading: document.querySelector('h1')?.textContent ?? '',
    lost: [...document.querySelectorAll('.error-summary a')].filter(
      ({ hash }) => !document.getElementById(decodeURIComponent(hash.slice(1))),
    ).length,
  }));
  const faults = [];
  const status = answer?.status() ?? 0;
  if (status >= 500) faults.push(`answers ${status}`);
  if (seen.title === 'taken') faults.push('a script that was typed ran');
  if (seen.heading === '') faults.push('no page came');
  if (status === 413 && !/trop|Mo/.test(await page.locator('main').innerText()))
    faults.push('does not say that it is too much');
  if (seen.lost > 0) faults.push(`${seen.lost} messages lead to no field`);
  return faults;
}

/** A form that comes back says why, on top and beside the field, and holds what was typed. */
async function keptFaults(page, { selector, typed, answer }) {
  const status = answer?.status() ?? 0;
  if (![400, 409, 412, 422].includes(status)) return [];
  const summary = await page.locator('.error-summary li, .verdict').count();
  if (summary === 0) return ['comes back without a word'];
  const held = await page.evaluate((form) => {
    const controls = document.querySelector(form)?.querySelectorAll('input, textarea') ?? [];
    return Object.fromEntries([...controls].map(({ name, value }) => [name, value]));
  }, selector);
  const isSame = (a, b) => a.replace(/\r\n/g, '\n').trim() === b.replace(/\r\n/g, '\n').trim();
  return Object.entries(typed)
    .filter(([name, value]) => !isSame(held[name] ?? '', value))
    .map(([name]) => `loses ${name}: ${(held[name] ?? 'gone').slice(0, 40)}`);
}
