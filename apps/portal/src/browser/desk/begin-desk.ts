import { DeskPage } from './desk-page';
import { DeskStore } from './desk-store';
import type { DeskWords } from './desk-words';

const section = document.getElementById('border-desk');
if (section && 'Worker' in window && 'indexedDB' in window && 'subtle' in (window.crypto ?? {})) {
  void DeskStore.open().then(
    (store) => new DeskPage(section, store).start(),
    () => sayCannotKeep(section), // private windows of some browsers
  );
}

function sayCannotKeep(section: HTMLElement): void {
  const { cannotWrite } = JSON.parse(section.dataset['words'] ?? '{}') as DeskWords;
  (section.querySelector('[data-said]') as HTMLElement).textContent = cannotWrite;
}
