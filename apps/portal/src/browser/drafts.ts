const PREFIX = 'draft:';
/** What else goes at a sign-out, or after a day: which uploads were begun. */
const kept = /^(draft|upload):/;
const SENT = 'sent';
const KEPT_MILLISECONDS = 24 * 3_600_000;

interface Draft {
  at: number;
  fields: Record<string, string[]>;
}

/**
 * What is typed is kept in this browser until it was saved, so that neither a dead tab nor a dead network loses a field.
 * Passwords, codes and files are never kept; a sign-out, or a day, wipes everything.
 */
export function keepDrafts(): void {
  if (new URLSearchParams(location.search).has('signed-out')) return wipe(() => true);
  wipe((draft) => Date.now() - draft.at > KEPT_MILLISECONDS);
  forgetWhatArrived();
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keep(form);
}

/** Fields of one page, in either language. */
const keyOf = (form: HTMLFormElement): string =>
  PREFIX + location.pathname.replace(/^\/(fr|en)(?=\/)/, '') + (form.getAttribute('action') ?? '');

function keep(form: HTMLFormElement): void {
  const key = keyOf(form);
  const known = read(key);
  // Back at the form without an answer: what was sent may never have arrived.
  if (sessionStorage.getItem(SENT) === key) sessionStorage.removeItem(SENT);
  // A form that came back holds what was sent: newer than anything kept.
  if (known && form.dataset['cameBack'] === undefined) restore(form, known);
  form.addEventListener('input', () => write(key, form));
  form.addEventListener('change', () => write(key, form));
  form.addEventListener('submit', (event) => send(event, key, form));
}

/** Nothing is sent into a dead network: the page with everything in it stays where it is. */
function send(event: Event, key: string, form: HTMLFormElement): void {
  write(key, form);
  form.querySelector('[data-offline-said]')?.remove();
  if (navigator.onLine) return sessionStorage.setItem(SENT, key);
  event.preventDefault();
  const said = document.createElement('p');
  said.className = 'field-error';
  said.dataset['offlineSaid'] = '';
  said.setAttribute('role', 'alert');
  said.textContent = form.dataset['offline'] ?? '';
  form.append(said);
}

/**
 * Forgets what was sent once the answer is there: a form that was accepted leads on to another page (303). Without such
 * an answer (a dead network, a page opened by hand) it is kept, and put back when the form is opened again.
 */
function forgetWhatArrived(): void {
  const sent = sessionStorage.getItem(SENT);
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (sent === null || !visit || visit.redirectCount === 0 || location.pathname.endsWith('/sign-in')) return;
  localStorage.removeItem(sent);
  sessionStorage.removeItem(SENT);
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      element.matches('input, select, textarea') &&
      (element as Control).name !== '' &&
      !element.matches('[type=hidden], [type=password], [type=file], [autocomplete=one-time-code], [data-private]'),
  );
}

const isTicked = (control: Control): control is HTMLInputElement => control.matches('[type=radio], [type=checkbox]');

function write(key: string, form: HTMLFormElement): void {
  const fields: Record<string, string[]> = {};
  for (const control of controlsOf(form)) {
    const values = (fields[control.name] ??= []);
    if (!isTicked(control) || control.checked) values.push(control.value);
  }
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields } satisfies Draft));
  } catch {
    // A full or forbidden store: the page works as it does without this script.
  }
}

function restore(form: HTMLFormElement, { fields }: Draft): void {
  for (const control of controlsOf(form)) {
    const values = fields[control.name];
    if (!values) continue;
    if (isTicked(control)) control.checked = values.includes(control.value);
    else control.value = values[0] ?? '';
  }
  form.dispatchEvent(new Event('change', { bubbles: true }));
}

function read(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

function wipe(matches: (draft: Draft) => boolean): void {
  for (const key of Object.keys(localStorage).filter((name) => kept.test(name))) {
    const draft = read(key);
    if (!draft || matches(draft)) localStorage.removeItem(key);
  }
}
