const PREFIX = 'draft:';
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
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keep(form);
}

function keep(form: HTMLFormElement): void {
  const key = PREFIX + location.pathname + (form.getAttribute('action') ?? '');
  const known = read(key);
  // A form that came back holds what was sent: newer than anything kept.
  if (known && form.dataset['cameBack'] === undefined) restore(form, known);
  form.addEventListener('input', () => write(key, form));
  form.addEventListener('change', () => write(key, form));
  // Removed only when the next page is there: until then the answer may never come.
  form.addEventListener('submit', () => sessionStorage.setItem('sent', key));
  const sent = sessionStorage.getItem('sent');
  if (sent !== null && sent !== key) forget(sent);
}

addEventListener('pageshow', () => {
  const sent = sessionStorage.getItem('sent');
  const isSame = sent !== null && sent.startsWith(PREFIX + location.pathname);
  if (sent !== null && !isSame) forget(sent);
});

function forget(key: string): void {
  localStorage.removeItem(key);
  sessionStorage.removeItem('sent');
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
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
    const draft = read(key);
    if (!draft || matches(draft)) localStorage.removeItem(key);
  }
}
