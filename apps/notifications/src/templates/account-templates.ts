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
  'mandate-accepted': {
    fr: {
      subject: 'Votre aidant peut agir pour vous',
      paragraphs: [
        'Le mandat que vous avez donné est accepté : {helper} peut maintenant agir pour vous, dans les limites choisies.',
        'Chaque chose faite pour vous est notée. Vous la lisez sur la page « Mes aidants », où vous pouvez aussi mettre fin au mandat à tout moment.',
        'Si vous n’avez pas donné ce mandat, mettez-y fin, changez votre mot de passe et prévenez un poste consulaire.',
      ],
      link: { label: 'Mes aidants', path: '/fr/account/helpers' },
    },
    en: {
      subject: 'Your helper may act for you',
      paragraphs: [
        'The mandate that you gave was accepted: {helper} may now act for you, within the limits you chose.',
        'Each thing done for you is written down. You read it on the page “My helpers”, where you can also end the mandate at any time.',
        'If you did not give this mandate, end it, change your password and tell a consular post.',
      ],
      link: { label: 'My helpers', path: '/en/account/helpers' },
    },
  },
  'mandate-ended': {
    fr: {
      subject: 'Un mandat a pris fin',
      paragraphs: [
        'Le mandat de {helper} a pris fin : cette personne ne peut plus agir pour vous.',
        'Ce qui a été fait pour vous reste écrit sur la page « Mes aidants ».',
      ],
      link: { label: 'Mes aidants', path: '/fr/account/helpers' },
    },
    en: {
      subject: 'A mandate has ended',
      paragraphs: [
        'The mandate of {helper} has ended: this person can act for you no longer.',
        'What was done for you stays written on the page “My helpers”.',
      ],
      link: { label: 'My helpers', path: '/en/account/helpers' },
    },
  },
} satisfies Record<string, Template>;
