import type { Template } from './template';

const notYou = {
  fr: 'Si ce n’est pas vous, ouvrez votre compte, retirez ce que vous ne connaissez pas et prévenez un poste consulaire.',
  en: 'If it was not you, open your account, remove what you do not know and tell a consular post.',
} as const;
const keys = {
  fr: { label: 'Voir mes clés d’accès', path: '/fr/account/passkeys' },
  en: { label: 'See my passkeys', path: '/en/account/passkeys' },
} as const;
const codes = {
  fr: { label: 'Voir mes codes de secours', path: '/fr/account/recovery-codes' },
  en: { label: 'See my recovery codes', path: '/en/account/recovery-codes' },
} as const;

/** What the owner of an account hears about its passkeys and recovery codes, without asking. */
export const factorTemplates = {
  'factor-added': {
    fr: {
      subject: 'Une clé d’accès a été ajoutée à votre compte',
      paragraphs: ['Elle permet de se connecter sans mot de passe.', notYou.fr],
      link: keys.fr,
    },
    en: {
      subject: 'A passkey was added to your account',
      paragraphs: ['It signs in without a password.', notYou.en],
      link: keys.en,
    },
  },
  'factor-removed': {
    fr: {
      subject: 'Une clé d’accès a été retirée de votre compte',
      paragraphs: ['Elle ne permet plus de se connecter.', notYou.fr],
      link: keys.fr,
    },
    en: {
      subject: 'A passkey was removed from your account',
      paragraphs: ['It signs in no more.', notYou.en],
      link: keys.en,
    },
  },
  'passkey-suspicious': {
    fr: {
      subject: 'Une clé d’accès de votre compte est bloquée',
      paragraphs: [
        'Quelqu’un s’est présenté avec ce qui semble être une copie de votre clé d’accès. Elle ne permet plus de se connecter.',
        'Connectez-vous autrement, retirez-la et ajoutez-en une nouvelle.',
      ],
      link: keys.fr,
    },
    en: {
      subject: 'A passkey of your account is blocked',
      paragraphs: [
        'Somebody came with what seems to be a copy of your passkey. It signs in no more.',
        'Sign in another way, remove it and add a new one.',
      ],
      link: keys.en,
    },
  },
  'recovery-codes-made': {
    fr: {
      subject: 'De nouveaux codes de secours pour votre compte',
      paragraphs: ['Dix codes ont été montrés dans votre compte. Les anciens ne valent plus.', notYou.fr],
      link: codes.fr,
    },
    en: {
      subject: 'New recovery codes for your account',
      paragraphs: ['Ten codes were shown in your account. Earlier ones do not work any more.', notYou.en],
      link: codes.en,
    },
  },
  'recovery-code-used': {
    fr: {
      subject: 'Un code de secours de votre compte a servi',
      paragraphs: ['Il ne vaut plus. Codes restants : {left}.', notYou.fr],
      link: codes.fr,
    },
    en: {
      subject: 'A recovery code of your account was used',
      paragraphs: ['It does not work any more. Codes left: {left}.', notYou.en],
      link: codes.en,
    },
  },
} satisfies Record<string, Template>;
