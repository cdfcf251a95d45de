import type { Template } from './template';

/** Mails about contacts of an account and a sign-in that needs a code. */
export const accountTemplates = {
  'contact-confirmation': {
    fr: {
      subject: 'Votre code pour ajouter cette adresse',
      paragraphs: [
        'Tapez ce code dans votre compte pour y ajouter cette adresse :',
        'Personne ne vous le demandera par téléphone. Si vous n’avez rien demandé, ignorez ce message.',
      ],
      code: '{code}',
    },
    en: {
      subject: 'Your code to add this address',
      paragraphs: [
        'Type this code in your account to add this address to it:',
        'Nobody will ask you for it by telephone. If you did not ask for it, ignore this message.',
      ],
      code: '{code}',
    },
  },
  'contact-changed': {
    fr: {
      subject: 'Les contacts de votre compte ont changé',
      paragraphs: [
        'Une adresse ou un numéro de téléphone a été ajouté à votre compte, ou remplacé.',
        'Si ce n’est pas vous, changez votre mot de passe et prévenez un poste consulaire.',
      ],
    },
    en: {
      subject: 'The contacts of your account have changed',
      paragraphs: [
        'An address or a telephone number was added to your account, or replaced.',
        'If it was not you, change your password and tell a consular post.',
      ],
    },
  },
  'sign-in-code': {
    fr: {
      subject: 'Votre code de connexion',
      paragraphs: [
        'Trop d’essais ont été faits sur votre compte. Ce code, avec votre mot de passe, vous laisse entrer :',
        'Personne ne vous le demandera par téléphone. Si vous n’avez rien demandé, ignorez ce message.',
      ],
      code: '{code}',
    },
    en: {
      subject: 'Your sign-in code',
      paragraphs: [
        'Too many tries were made on your account. This code, with your password, lets you in:',
        'Nobody will ask you for it by telephone. If you did not ask for it, ignore this message.',
      ],
      code: '{code}',
    },
  },
} satisfies Record<string, Template>;
