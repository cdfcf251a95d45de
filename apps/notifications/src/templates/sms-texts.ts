import type { Language } from './template';
import type { TemplateName } from './templates';

type SmsText = Record<Language, string>;

/**
 * The SMS of a template: one part each, in letters that GSM-7 knows (é è à ù, not ç ê ô û). `{link}` is where the person
 * goes on. A template without a text here has the general one: who gave only a number is told that there is news.
 */
export const smsTexts: Partial<Record<TemplateName, SmsText>> = {
  'account-confirmation': {
    fr: '{code} est votre code pour ouvrir votre compte consulaire du Mali. Valable 10 minutes. Ne le donnez à personne.',
    en: '{code} is your code to open your consular account of Mali. Valid for 10 minutes. Give it to nobody.',
  },
  'account-recovery': {
    fr: '{code} est votre code pour changer de mot de passe (services consulaires du Mali). Ne le donnez à personne.',
    en: '{code} is your code to change your password (consular services of Mali). Give it to nobody.',
  },
  'account-exists': {
    fr: 'Ce numéro a déjà un compte consulaire du Mali. Connectez-vous, ou demandez un nouveau mot de passe.',
    en: 'This number has a consular account of Mali already. Sign in, or ask for a new password.',
  },
  'contact-confirmation': {
    fr: '{code} est votre code pour ajouter ce numéro à votre compte consulaire du Mali. Ne le donnez à personne.',
    en: '{code} is your code to add this number to your consular account of Mali. Give it to nobody.',
  },
  'contact-changed': {
    fr: "Les contacts de votre compte consulaire du Mali ont changé. Si ce n'est pas vous, changez votre mot de passe.",
    en: 'The contacts of your consular account of Mali have changed. If it was not you, change your password.',
  },
  'sign-in-code': {
    fr: '{code} est votre code de connexion (services consulaires du Mali). Ne le donnez à personne.',
    en: '{code} is your sign-in code (consular services of Mali). Give it to nobody.',
  },
  'factor-added': {
    fr: "Une clé d'accès a été ajoutée à votre compte consulaire du Mali. Si ce n'est pas vous, retirez-la : {link}",
    en: 'A passkey was added to your consular account of Mali. If it was not you, remove it: {link}',
  },
  'factor-removed': {
    fr: "Une clé d'accès a été retirée de votre compte consulaire du Mali. Si ce n'est pas vous : {link}",
    en: 'A passkey was removed from your consular account of Mali. If it was not you: {link}',
  },
  'passkey-suspicious': {
    fr: "Une clé d'accès de votre compte consulaire du Mali semble copiée : elle est bloquée. Remplacez-la : {link}",
    en: 'A passkey of your consular account of Mali seems to be copied: it is blocked. Replace it: {link}',
  },
  'recovery-codes-made': {
    fr: "De nouveaux codes de secours existent pour votre compte consulaire du Mali. Si ce n'est pas vous : {link}",
    en: 'New recovery codes were made for your consular account of Mali. If it was not you: {link}',
  },
  'recovery-code-used': {
    fr: "Un code de secours de votre compte consulaire du Mali a servi. Si ce n'est pas vous : {link}",
    en: 'A recovery code of your consular account of Mali was used. If it was not you: {link}',
  },
  'mandate-accepted': {
    fr: 'Consulat du Mali : votre aidant peut agir pour vous. Pas votre choix ? Mettez-y fin : {link}',
    en: 'Consulate of Mali: your helper may act for you now. If you did not choose this, end the mandate: {link}',
  },
  'mandate-ended': {
    fr: 'Consulat du Mali : un mandat a pris fin. Cette personne ne peut plus agir pour vous. {link}',
    en: 'Consulate of Mali: a mandate has ended. This person can act for you no longer. {link}',
  },
  issued: {
    fr: 'Consulat du Mali : votre e-visa est délivré. Téléchargez-le : {link}',
    en: 'Consulate of Mali: your e-visa is issued. Download it: {link}',
  },
  'copy-sealed': {
    fr: "Consulat du Mali : votre copie d'acte scellée est à télécharger : {link}",
    en: 'Consulate of Mali: your sealed copy can be downloaded: {link}',
  },
  'registration-done': {
    fr: "Consulat du Mali : l'inscription au registre consulaire est faite. Attestation : {link}",
    en: 'Consulate of Mali: the registration is made. Certificate: {link}',
  },
};

export const generalSms: SmsText = {
  fr: 'Consulat du Mali : il y a du nouveau dans votre dossier. Connectez-vous : {link}',
  en: 'Consulate of Mali: there is news in your file. Sign in: {link}',
};

/** Where the inbox of files is; short, because the whole address of a file would cost a second part. */
export const smsPaths: Record<Language, string> = { fr: '/fr/files', en: '/en/files' };
