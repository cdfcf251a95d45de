const SENDING = 'aria-disabled';

/** A form that was sent is not sent again by an impatient finger; coming back to the page frees it. */
export function sendOnce(): void {
  document.addEventListener('submit', (event) => {
    // Kept back by another script: it will send it, or it waits for the network.
    if (event.defaultPrevented) return;
    const form = event.target as HTMLFormElement;
    if (form.dataset['sent'] !== undefined) return event.preventDefault();
    form.dataset['sent'] = '';
    form.querySelectorAll('[data-once]').forEach((button) => button.setAttribute(SENDING, 'true'));
  });
  addEventListener('pageshow', () => {
    document.querySelectorAll<HTMLFormElement>('form[data-sent]').forEach((form) => {
      delete form.dataset['sent'];
      form.querySelectorAll(`[${SENDING}]`).forEach((button) => button.removeAttribute(SENDING));
    });
  });
}
