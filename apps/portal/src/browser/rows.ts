const ROWS = 'tr[data-row]';

/** j and k walk through the lines of a list, x ticks, e opens, a takes, / goes to the filters, ? shows the keys. */
export function walkRows(isOn: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = keys.get(event.key);
    if (act && act()) event.preventDefault();
  });
  document.addEventListener('focusin', markRow);
}

const keys: ReadonlyMap<string, () => boolean> = new Map([
  ['j', () => move(1)],
  ['k', () => move(-1)],
  ['x', () => click('input[type=checkbox]')],
  ['e', () => click('[data-open]')],
  ['a', () => click('[data-take]')],
  ['/', goToSearch],
  ['?', toggleHelp],
]);

/** Letters belong to whoever types: in a field, or in a list of choices that jumps by letter. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target.matches('input') && !target.matches('[type=checkbox], [type=radio]');
}

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(ROWS)];
const current = (): HTMLElement | null => document.activeElement && document.activeElement.closest<HTMLElement>(ROWS);

function move(by: 1 | -1): boolean {
  const all = rows();
  const row = current();
  const from = row ? all.indexOf(row) : by === 1 ? -1 : all.length;
  const next = all[Math.min(Math.max(from + by, 0), all.length - 1)];
  return next ? focusOn('[data-open]', next) : false;
}

function focusOn(selector: string, within: ParentNode = document): boolean {
  const target = within.querySelector<HTMLElement>(selector);
  if (target) target.focus();
  return target !== null;
}

function click(selector: string): boolean {
  const row = current();
  const target = row && row.querySelector<HTMLElement>(selector);
  if (target) target.click();
  return target !== null;
}

function goToSearch(): boolean {
  return focusOn('[role=search] input:not([type=hidden]), [role=search] select');
}

function toggleHelp(): boolean {
  const help = document.getElementById('shortcuts');
  if (!(help instanceof HTMLDetailsElement)) return false;
  help.open = !help.open;
  if (help.open) focusOn('summary', help);
  return true;
}

function markRow(): void {
  const row = current();
  for (const one of rows()) one.classList.toggle('selected', one === row);
}
