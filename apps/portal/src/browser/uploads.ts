import { smallerPhoto } from './smaller-photo';

/** Waits between tries after a lost network; an `online` event ends a wait at once. */
const WAITS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 60_000];
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
  const body = new FormData(form);
  // The same key with every try: what arrived although the answer was lost is not done twice.
  body.set(input.name, await smallerPhoto(file));
  const bar = document.createElement('progress');
  bar.max = PERCENT;
  state.after(bar);
  const answer = await sendUntilAnswered(form, body, (percent) => tell({ bar, state }, percent));
  bar.remove();
  if (!answer) return void (state.textContent = words['failed'] ?? '');
  if (answer.status < REFUSED) return location.assign(answer.responseURL);
  const said = new DOMParser().parseFromString(answer.responseText, 'text/html').querySelector('.error-summary li');
  if (!said) return void (state.textContent = words['failed'] ?? '');
  state.textContent = `${words['refused'] ?? ''} ${said.textContent ?? ''}`;
  input.setAttribute('aria-invalid', 'true');
  input.focus();
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

type Tell = (percent: number | null) => void;

/** Tries again when the network is gone; what the server answers, it answers. */
async function sendUntilAnswered(form: HTMLFormElement, body: FormData, report: Tell): Promise<XMLHttpRequest | null> {
  for (const wait of [...WAITS, null]) {
    const answer = await send(form, body, report);
    if (answer && answer.status < SERVER_FAULT) return answer;
    if (wait === null) return answer;
    report(null);
    await networkOr(wait);
  }
  return null;
}

function send(form: HTMLFormElement, body: FormData, report: Tell): Promise<XMLHttpRequest | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => report((loaded / total) * PERCENT);
    request.onload = () => resolve(request);
    request.onerror = request.ontimeout = request.onabort = () => resolve(null);
    request.open('POST', form.getAttribute('action') ?? location.href);
    request.send(body);
  });
}

function networkOr(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      removeEventListener('online', go);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    addEventListener('online', go);
  });
}
