/** After a form came back: the reader begins at what is wrong. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
}
