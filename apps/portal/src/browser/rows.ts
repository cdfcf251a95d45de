const ROWS = 'tr[data-row]';

/** j and k walk through the lines of a list, x ticks, e opens, a takes, / goes to the filters, ? shows the keys. */
export function walkRows(isOn: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = keys[event.key];
    if (act?.() === true) event.preventDefault();
  });
  document.addEventListener('focusin', markRow);
}

const keys: Readonly<Record<string, () => boolean>> = {
  j: () => move(1),
  k: () => move(-1),
  x: () => click('input[type=checkbox]'),
  e: () => click('[data-open]'),
  a: () => click('[data-take]'),
  '/': goToSearch,
  '?': toggleHelp,
};

/** Letters belong to whoever types: in a field, or in a list of choices that jumps by letter. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target.matches('input') && !target.matches('[type=checkbox], [type=radio]');
}

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(ROWS)];
const current = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>(ROWS) ?? null;

function move(by: 1 | -1): boolean {
  const all = rows();
  if (all.length === 0) return false;
  const row = current();
  const from = row ? all.indexOf(row) : by === 1 ? -1 : all.length;
  const next = all[Math.min(Math.max(from + by, 0), all.length - 1)];
  next?.querySelector<HTMLElement>('[data-open]')?.focus();
  return true;
}

function click(selector: string): boolean {
  const target = current()?.querySelector<HTMLElement>(selector);
  target?.click();
  return target !== undefined && target !== null;
}

function goToSearch(): boolean {
  const field = document.querySelector<HTMLElement>('[role=search] :is(input, select):not([type=hidden])');
  field?.focus();
  return field !== null;
}

function toggleHelp(): boolean {
  const help = document.getElementById('shortcuts');
  if (!(help instanceof HTMLDetailsElement)) return false;
  help.open = !help.open;
  if (help.open) help.querySelector('summary')?.focus();
  return true;
}

function markRow(): void {
  const row = current();
  for (const one of rows()) one.classList.toggle('selected', one === row);
}
