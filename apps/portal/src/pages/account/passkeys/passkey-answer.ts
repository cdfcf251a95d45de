import { msg } from '@lingui/core/macro';
import type { Typed } from '../../../forms/typed';

export interface PasskeyAnswer {
  challengeId: string;
  response: object;
}

/** What the script put into the form; undefined when it is not there. Nonsense is sent on: the service says what it is. */
export function passkeyIn(typed: Typed): PasskeyAnswer | undefined {
  const text = typed['passkey'];
  if (text === undefined || text === '') return undefined;
  try {
    const { challengeId, response } = JSON.parse(text) as PasskeyAnswer;
    return { challengeId, response };
  } catch {
    return { challengeId: '', response: {} };
  }
}

/** Where the service's words about an answer stand: nobody types into it. */
export const passkeyFields = {
  '/passkey': '',
  '/passkey/challengeId': '',
  '/passkey/response': '',
  '/challengeId': '',
  '/response': '',
} as const;

export const passkeyWords = {
  'passkey-challenge-invalid': msg`La demande a duré trop longtemps, ou la page a été envoyée deux fois. Recommencez.`,
  'passkey-wrong-site': msg`Cette clé d’accès a été utilisée sur un autre site. Vérifiez l’adresse de la page.`,
  'passkey-unverified': msg`Déverrouillez la clé d’accès par votre doigt, votre visage ou son code.`,
  'passkey-malformed': msg`La réponse de la clé d’accès n’est pas lisible. Recommencez, ou prenez un autre navigateur.`,
  'passkey-known': msg`Cette clé d’accès appartient déjà à un compte.`,
  'too-many-passkeys': msg`Un compte a dix clés d’accès au plus. Retirez-en une d’abord.`,
  'last-factor': msg`C’est votre seule clé d’accès, et votre compte n’a pas d’autre moyen sûr de se connecter. Ajoutez-en une autre d’abord.`,
} as const;
