import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

interface Asked {
  challengeId: string;
  options: object;
}

// Passkeys need a program in the browser; what else the page offers works without.
if (browserSupportsWebAuthn()) {
  for (const box of document.querySelectorAll<HTMLElement>('[data-passkey]')) enhance(box);
  document.querySelectorAll<HTMLElement>('[data-without-passkey]').forEach((said) => (said.hidden = true));
}

function enhance(box: HTMLElement): void {
  box.hidden = false;
  const button = box.querySelector('button');
  if (button) button.addEventListener('click', () => void run(box, button));
}

/** Asks the authenticator, puts its answer into the hidden field, and sends the form: the page answers like any other. */
async function run(box: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const field = box.querySelector<HTMLInputElement>('input[name=passkey]');
  const said = box.querySelector<HTMLElement>('[role=status]');
  const form = box.closest('form');
  if (!field || !said || !form || button.disabled) return;
  button.disabled = true;
  said.textContent = box.dataset['waiting'] ?? '';
  try {
    const { challengeId, options } = await askedOf(box);
    const response =
      box.dataset['passkey'] === 'create'
        ? await startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
        : await startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
    field.value = JSON.stringify({ challengeId, response });
    form.submit();
  } catch (error) {
    button.disabled = false;
    said.textContent = box.dataset[words(error)] ?? '';
  }
}

/** In the page where the server asked already; else asked now, so that a page that is only looked at costs nothing. */
async function askedOf(box: HTMLElement): Promise<Asked> {
  const inPage = box.dataset['options'];
  if (inPage !== undefined) return JSON.parse(inPage) as Asked;
  const answer = await fetch(box.dataset['ask'] ?? '', { method: 'POST', headers: { 'jatigi-client': 'portal' } });
  if (!answer.ok) throw new Error(`options: ${answer.status}`);
  return (await answer.json()) as Asked;
}

function words(error: unknown): 'cancelled' | 'known' | 'failed' {
  const name = error instanceof Error ? error.name : '';
  if (name === 'InvalidStateError') return 'known';
  return name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : 'failed';
}
