/** Shows a password to whoever types it; a field nobody can read is typed wrong on small keys. */
export function showPasswords(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-shows]')) {
    const input = document.getElementById(button.dataset['shows'] ?? '') as HTMLInputElement | null;
    if (!input) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      input.type = input.type === 'password' ? 'text' : 'password';
      const other = button.dataset['other'] ?? '';
      button.dataset['other'] = button.textContent ?? '';
      button.textContent = other;
    });
    input.form?.addEventListener('submit', () => (input.type = 'password'));
  }
}
