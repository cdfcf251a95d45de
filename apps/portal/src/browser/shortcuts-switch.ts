const KEY = 'shortcuts';

/** Keys of one character can be switched off (WCAG 2.1.4). @returns whether they are on now */
export function switchShortcuts(): () => boolean {
  const isOn = (): boolean => read() !== 'off';
  const box = document.getElementById('shortcuts');
  const button = box && box.querySelector<HTMLButtonElement>('[data-shortcuts-switch]');
  if (!box || !button) return isOn;
  const show = (): void => button.setAttribute('aria-pressed', String(isOn()));
  button.addEventListener('click', () => {
    write(isOn() ? 'off' : 'on');
    show();
  });
  box.hidden = false;
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
    // A forbidden store: the keys stay on.
  }
}
