import { certificateTemplates } from './certificate-templates';
import { accountTemplates } from './account-templates';
import { appealTemplates } from './appeal-templates';
import { copyTemplates } from './copy-templates';
import { factorTemplates } from './factor-templates';
import { passportTemplates } from './passport-templates';
import { registrationTemplates } from './registration-templates';
import type { Template } from './template';
import { travelTemplates } from './travel-templates';

/** Every mail of the platform, French first. Data: texts are changed here, not in code. */
export const templates = {
  ...certificateTemplates,
  ...accountTemplates,
  ...appealTemplates,
  ...copyTemplates,
  ...factorTemplates,
  ...registrationTemplates,
  ...travelTemplates,
  ...passportTemplates,
  submitted: {
    fr: {
      subject: 'Votre demande de visa est enregistrée',
      paragraphs: [
        'Votre demande de visa pour le Mali a bien été reçue.',
        'Montant à payer : {amount}, avant le {dueBy}. L’examen commence dès que le paiement est reçu.',
        'Référence de la demande : {subjectId}',
      ],
      link: { label: 'Suivre ma demande', path: '/fr/visas/{subjectId}' },
    },
    en: {
      subject: 'We have received your visa application',
      paragraphs: [
        'Your application for a visa to Mali has been received.',
        'Amount due: {amount}, by {dueBy}. The examination begins as soon as the payment is received.',
        'Application reference: {subjectId}',
      ],
      link: { label: 'Follow my application', path: '/en/visas/{subjectId}' },
    },
  },
  paid: {
    fr: {
      subject: 'Paiement reçu pour votre demande de visa',
      paragraphs: [
        'Nous avons reçu votre paiement de {amount}.',
        'Numéro de reçu : {receiptNumber}. Conservez-le.',
        'Votre demande va maintenant être examinée par le poste compétent. Vous n’avez rien d’autre à faire.',
      ],
      link: { label: 'Suivre ma demande', path: '/fr/visas/{subjectId}' },
    },
    en: {
      subject: 'Payment received for your visa application',
      paragraphs: [
        'We have received your payment of {amount}.',
        'Receipt number: {receiptNumber}. Please keep it.',
        'The competent post will now examine your application. There is nothing else to do.',
      ],
      link: { label: 'Follow my application', path: '/en/visas/{subjectId}' },
    },
  },
  issued: {
    fr: {
      subject: 'Votre e-visa est prêt',
      paragraphs: [
        'Votre visa pour le Mali a été délivré. Numéro du document : {documentNumber}.',
        'Il est valable du {validFrom} au {validUntil}.',
        'Imprimez-le ou gardez-le sur votre téléphone : le sceau carré sera vérifié à la frontière.',
      ],
      link: { label: 'Télécharger mon e-visa', path: '/fr/visas/{subjectId}' },
    },
    en: {
      subject: 'Your e-visa is ready',
      paragraphs: [
        'Your visa for Mali has been issued. Document number: {documentNumber}.',
        'It is valid from {validFrom} to {validUntil}.',
        'Print it or keep it on your phone: the square seal will be checked at the border.',
      ],
      link: { label: 'Download my e-visa', path: '/en/visas/{subjectId}' },
    },
  },
  'information-requested': {
    fr: {
      subject: 'Une information manque à votre demande de visa',
      paragraphs: [
        'Le poste qui examine votre demande a besoin d’une information ou d’une pièce de votre part.',
        'Répondez avant le {dueBy}. Ce qui est demandé est écrit dans votre dossier.',
      ],
      link: { label: 'Ouvrir ma demande', path: '/fr/visas/{subjectId}' },
    },
    en: {
      subject: 'Something is missing in your visa application',
      paragraphs: [
        'The post that examines your application needs information or a document from you.',
        'Please answer by {dueBy}. What is asked is written in your file.',
      ],
      link: { label: 'Open my application', path: '/en/visas/{subjectId}' },
    },
  },
  'interview-invited': {
    fr: {
      subject: 'Vous êtes convoqué à un entretien pour votre visa',
      paragraphs: [
        'Le poste qui examine votre demande vous attend le {on}.',
        'L’heure et le lieu sont écrits dans votre dossier. Apportez votre passeport.',
      ],
      link: { label: 'Ouvrir ma demande', path: '/fr/visas/{subjectId}' },
    },
    en: {
      subject: 'You are invited to an interview about your visa',
      paragraphs: [
        'The post that examines your application expects you on {on}.',
        'Time and place are written in your file. Please bring your passport.',
      ],
      link: { label: 'Open my application', path: '/en/visas/{subjectId}' },
    },
  },
  refused: {
    fr: {
      subject: 'Décision sur votre demande de visa',
      paragraphs: [
        'Votre demande de visa pour le Mali n’a pas été acceptée.',
        'Les motifs de la décision et les voies de recours sont écrits dans votre dossier, où la lettre scellée se télécharge.',
      ],
      link: { label: 'Lire la décision', path: '/fr/visas/{subjectId}' },
    },
    en: {
      subject: 'Decision on your visa application',
      paragraphs: [
        'Your application for a visa to Mali was not accepted.',
        'The reasons for the decision and the ways to appeal are written in your file, with the sealed letter to download.',
      ],
      link: { label: 'Read the decision', path: '/en/visas/{subjectId}' },
    },
  },
  'visa-ended': {
    fr: {
      subject: 'Votre visa ne permet plus d’entrer au Mali',
      paragraphs: [
        'Votre visa a été annulé ou révoqué : il ne permet plus d’entrer au Mali.',
        'Les motifs sont écrits dans votre dossier. Adressez-vous au poste qui l’a délivré.',
      ],
      link: { label: 'Lire les motifs', path: '/fr/visas/{subjectId}' },
    },
    en: {
      subject: 'Your visa no longer lets you enter Mali',
      paragraphs: [
        'Your visa was annulled or revoked: it no longer lets you enter Mali.',
        'The reasons are written in your file. Turn to the post that issued it.',
      ],
      link: { label: 'Read the reasons', path: '/en/visas/{subjectId}' },
    },
  },
  'account-confirmation': {
    fr: {
      subject: 'Votre code de confirmation',
      paragraphs: [
        'Tapez ce code pour confirmer votre adresse :',
        'Personne ne vous le demandera par téléphone. Si vous n’avez pas ouvert de compte, ignorez ce message.',
      ],
      code: '{code}',
    },
    en: {
      subject: 'Your confirmation code',
      paragraphs: [
        'Type this code to confirm your address:',
        'Nobody will ask you for it by telephone. If you did not open an account, ignore this message.',
      ],
      code: '{code}',
    },
  },
  'account-recovery': {
    fr: {
      subject: 'Votre code pour changer de mot de passe',
      paragraphs: [
        'Tapez ce code pour choisir un nouveau mot de passe :',
        'Si vous n’avez rien demandé, ignorez ce message : votre mot de passe ne change pas.',
      ],
      code: '{code}',
    },
    en: {
      subject: 'Your code to change your password',
      paragraphs: [
        'Type this code to choose a new password:',
        'If you did not ask for it, ignore this message: your password stays as it is.',
      ],
      code: '{code}',
    },
  },
  'account-exists': {
    fr: {
      subject: 'Vous avez déjà un compte',
      paragraphs: [
        'Quelqu’un, sans doute vous, a voulu ouvrir un compte avec cette adresse. Ce compte existe déjà.',
        'Connectez-vous, ou demandez un nouveau mot de passe si vous l’avez oublié.',
      ],
    },
    en: {
      subject: 'You already have an account',
      paragraphs: [
        'Somebody, probably you, tried to open an account with this address. The account exists already.',
        'Sign in, or ask for a new password if you forgot yours.',
      ],
    },
  },
  'staff-invitation': {
    fr: {
      subject: 'Votre accès à la plateforme consulaire',
      paragraphs: [
        'Un compte d’agent a été ouvert pour vous. Tapez ce code pour créer votre clé d’accès :',
        'Si vous ne pouvez pas en avoir, choisissez un mot de passe et une application d’authentification.',
      ],
      code: '{code}',
    },
    en: {
      subject: 'Your access to the consular platform',
      paragraphs: [
        'A staff account was opened for you. Type this code to make your passkey:',
        'If you cannot have one, choose a password and an authenticator app.',
      ],
      code: '{code}',
    },
  },
} satisfies Record<string, Template>;

export type TemplateName = keyof typeof templates;

/** Mails that another service may ask for directly: codes, which are no facts for the bus. */
export const requestedTemplates = [
  'account-confirmation',
  'account-recovery',
  'password-recovery',
  'account-exists',
  'staff-invitation',
  'contact-confirmation',
  'contact-changed',
  'sign-in-code',
  'factor-added',
  'factor-removed',
  'passkey-suspicious',
  'recovery-codes-made',
  'recovery-code-used',
] as const;
export type RequestedTemplate = (typeof requestedTemplates)[number];

/** identity says `password-recovery`; the mail is the same. */
export function templateOf(requested: RequestedTemplate): TemplateName {
  return requested === 'password-recovery' ? 'account-recovery' : requested;
}
