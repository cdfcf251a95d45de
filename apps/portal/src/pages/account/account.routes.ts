import { route } from '@react-router/dev/routes';
import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Opening an account, signing in and out, and what a person does with her own account. */
export const accountRoutes: RouteConfigEntry[] = [
  route('sign-up', 'pages/account/sign-up.tsx'),
  route('confirm', 'pages/account/confirm.tsx'),
  route('sign-in', 'pages/account/sign-in.tsx'),
  route('sign-out', 'pages/account/sign-out.tsx'),
  route('recover', 'pages/account/recover.tsx'),
  route('reset', 'pages/account/reset.tsx'),
  route('unlock', 'pages/account/unlock.tsx'),
  route('paper-code', 'pages/account/paper-code.tsx'),
  route('invitation', 'pages/account/invitation.tsx'),
  route('account', 'pages/account/account.tsx'),
  route('account/contact', 'pages/account/contact.tsx'),
  route('account/contact/code', 'pages/account/contact-code.tsx'),
  route('account/second-factor', 'pages/account/second-factor.tsx'),
  route('account/checks', 'pages/account/checks.tsx'),
  route('account/sessions', 'pages/account/sessions.tsx'),
  route('account/passkeys', 'pages/account/passkeys/passkeys.tsx'),
  route('account/passkeys/add', 'pages/account/passkeys/add-passkey.tsx'),
  route('account/passkeys/:id/remove', 'pages/account/passkeys/remove-passkey.tsx'),
  route('account/recovery-codes', 'pages/account/passkeys/recovery-codes.tsx'),
  route('account/counter-code', 'pages/account/counter-code.tsx'),
];
