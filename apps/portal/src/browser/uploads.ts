import { BegunUpload } from './begun-uploads';
import { ask, networkOr, WAITS } from './network';
import { sendInParts } from './send-in-parts';
import { smallerPhoto } from './smaller-photo';

const PERCENT = 100;
const SERVER_FAULT = 500;
const REFUSED = 400;

for (const state of document.querySelectorAll<HTMLElement>('[data-upload]')) {
  const form = state.closest('form');
  const input = form?.querySelector<HTMLInputElement>('input[type=file]');
  if (form && input && 'DataTransfer' in window) enhance(form, input, state);
}

/** The form is sent by the script, to the same address: the page that answers is the same as without. */
function enhance(form: HTMLFormElement, input: HTMLInputElement, state: HTMLElement): void {
  const words = state.dataset;
  form.addEventListener('submit', (event) => {
    const file = input.files?.[0];
    // Without a file the plain form says what is missing.
    if (!file) return;
    event.preventDefault();
    if (form.dataset['sending'] !== undefined) return;
    form.dataset['sending'] = '';
    // What the page said about an earlier file is over.
    document.querySelectorAll('.error-summary, .field-error').forEach((said) => said.remove());
    state.textContent = words['preparing'] ?? '';
    void upload(form, { input, state, file }).finally(() => delete form.dataset['sending']);
  });
}

interface Scene {
  input: HTMLInputElement;
  state: HTMLElement;
  file: File;
}

async function upload(form: HTMLFormElement, { input, state, file }: Scene): Promise<void> {
  const words = state.dataset;
  const bar = document.createElement('progress');
  bar.max = PERCENT;
  bar.setAttribute('aria-label', words['sending'] ?? '');
  state.after(bar);
  const answer = await sendFile(form, { input, file, report: (percent) => tell({ bar, state }, percent) });
  bar.remove();
  if (!answer) return void (state.textContent = words['failed'] ?? '');
  if (answer.status < REFUSED) return location.assign(answer.responseURL);
  const said = new DOMParser().parseFromString(answer.responseText, 'text/html').querySelector('.error-summary li');
  if (!said) return void (state.textContent = words['failed'] ?? '');
  state.textContent = `${words['refused'] ?? ''} ${said.textContent ?? ''}`;
  input.setAttribute('aria-invalid', 'true');
  input.focus();
}

type Tell = (percent: number | null) => void;

/** The file in parts and then the form that names it; where that is not possible, the form with the file in it. */
async function sendFile(
  form: HTMLFormElement,
  { input, file, report }: Pick<Scene, 'input' | 'file'> & { report: Tell },
): Promise<XMLHttpRequest | null> {
  // The same key with every try: what arrived although the answer was lost is not done twice.
  const body = new FormData(form);
  const smaller = await smallerPhoto(file);
  const begun = await BegunUpload.of(smaller);
  const sent = await sendInParts(smaller, begun, report);
  if (sent === 'lost') return null;
  if (sent === 'whole') body.set(input.name, smaller);
  else {
    body.delete(input.name);
    body.set('uploadId', sent.id);
    body.set('mediaType', smaller.type);
  }
  const answer = await sendUntilAnswered(form, body, report);
  if (answer && answer.status < SERVER_FAULT) begun.forget(); // it was taken, or will not be
  return answer;
}

function tell({ bar, state }: { bar: HTMLProgressElement; state: HTMLElement }, percent: number | null): void {
  const words = state.dataset;
  if (percent === null) return void (state.textContent = words['waiting'] ?? '');
  bar.value = percent;
  // In steps: a screen reader is not made to read every percent.
  const step = Math.floor(percent / 25) * 25;
  const text = percent < PERCENT ? `${words['sending'] ?? ''} ${step} %` : (words['checking'] ?? '');
  if (state.textContent !== text) state.textContent = text;
}

/** Tries again when the network is gone; what the server answers, it answers. */
async function sendUntilAnswered(form: HTMLFormElement, body: FormData, report: Tell): Promise<XMLHttpRequest | null> {
  const url = form.getAttribute('action') ?? location.href;
  const sent = (loaded: number, total: number): void => report((loaded / total) * PERCENT);
  for (const wait of [...WAITS, null]) {
    const answer = await ask({ method: 'POST', url, body, sent });
    if (answer && answer.status < SERVER_FAULT) return answer;
    if (wait === null) return answer;
    report(null);
    await networkOr(wait);
  }
  return null;
}
