/** Fields that belong to one choice are shown when it is chosen: by the style sheet, or by this in older browsers. */
export function revealChoices(): void {
  const openers = [...document.querySelectorAll<HTMLInputElement>('[data-reveals]')];
  const update = (): void => {
    for (const opener of openers) {
      const more = document.getElementById(opener.dataset['reveals'] ?? '');
      if (more) more.hidden = !opener.checked;
    }
  };
  document.addEventListener('change', update);
  update();
}
