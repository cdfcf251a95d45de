const KEY = 'shortcuts';

/** Keys of one character can be switched off (WCAG 2.1.4). @returns whether they are on now */
export function switchShortcuts(): () => boolean {
  const box = document.getElementById('shortcuts');
  const button = box?.querySelector<HTMLButtonElement>('[data-shortcuts-switch]');
  const isOn = (): boolean => read() !== 'off';
  const show = (): void => button?.setAttribute('aria-pressed', String(isOn()));
  button?.addEventListener('click', () => {
    write(isOn() ? 'off' : 'on');
    show();
  });
  if (box) box.hidden = false;
  show();
  return isOn;
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // A forbidden store: the switch lasts as long as the page.
  }
}
