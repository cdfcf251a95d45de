/** One thing that a person may let a program do in her name: an action of a service's permission table, in words. */
export interface DelegableAction {
  action: string;
  words: { fr: string; en: string };
}

const line = (action: string, fr: string, en: string): DelegableAction => ({ action, words: { fr, en } });

/**
 * The scopes that a native program or a kiosk may ask for. What is not here (password, factors, other programs, the
 * work of officers) cannot be handed to a program at all.
 */
export const delegableActions: readonly DelegableAction[] = [
  line('identity.account.read-own', 'Lire votre prénom et votre langue', 'Read your given name and language'),
  line('visas.application.start', 'Commencer une demande de visa', 'Start a visa application'),
  line('visas.application.list', 'Voir la liste de vos demandes de visa', 'See the list of your visa applications'),
  line('visas.application.read', 'Lire vos demandes de visa', 'Read your visa applications'),
  line('visas.application.edit', 'Remplir vos demandes de visa', 'Fill in your visa applications'),
  line('visas.application.attach', 'Joindre des pièces à vos demandes', 'Attach documents to your applications'),
  line('visas.application.submit', 'Envoyer une demande de visa', 'Submit a visa application'),
  line('visas.application.answer', 'Répondre aux questions du poste', 'Answer what the post asks'),
  line('visas.application.withdraw', 'Retirer une demande de visa', 'Withdraw a visa application'),
  line('visas.document.read', 'Lire les pièces que vous avez jointes', 'Read the documents you attached'),
  line('visas.e-visa.read', 'Télécharger votre visa', 'Download your visa'),
  line('visas.refusal-letter.read', 'Télécharger une lettre de refus', 'Download a letter of refusal'),
  line('visas.application.lodge-appeal', 'Contester un refus de visa', 'Contest the refusal of a visa'),
  line('civil-registry.copy.order', 'Commander des copies d’actes', 'Order copies of civil-status acts'),
  line('civil-registry.copy.list', 'Voir la liste de vos commandes', 'See the list of your orders'),
  line('civil-registry.copy.read', 'Lire vos commandes de copies', 'Read your orders of copies'),
  line('civil-registry.copy.attach', 'Joindre des preuves à vos commandes', 'Attach proofs to your orders'),
  line('civil-registry.copy.withdraw', 'Retirer une commande', 'Withdraw an order'),
  line('civil-registry.copy.deliver', 'Télécharger les copies commandées', 'Download the copies you ordered'),
  line('identity.registration.request', 'Demander une inscription consulaire', 'Ask for consular registration'),
  line('identity.registration.list', 'Voir la liste de vos inscriptions', 'See the list of your registrations'),
  line('identity.registration.read', 'Lire vos inscriptions consulaires', 'Read your consular registrations'),
  line('identity.registration.edit', 'Modifier une demande d’inscription', 'Change a request for registration'),
  line('identity.registration.attach', 'Joindre des pièces à une inscription', 'Attach documents to a registration'),
  line('identity.registration.withdraw', 'Retirer une demande d’inscription', 'Withdraw a request for registration'),
  line('civil-registry.certificate.request', 'Demander un certificat', 'Ask for a certificate'),
  line('civil-registry.certificate.list', 'Voir la liste de vos certificats', 'See the list of your certificates'),
  line('civil-registry.certificate.read', 'Lire vos demandes de certificats', 'Read your requests for certificates'),
  line('civil-registry.certificate.attach', 'Joindre des pièces à ces demandes', 'Attach documents to these requests'),
  line(
    'civil-registry.certificate.withdraw',
    'Retirer une demande de certificat',
    'Withdraw a request for a certificate',
  ),
  line('identity.loss-report.report', 'Déclarer un papier perdu ou volé', 'Report a lost or stolen document'),
  line('identity.loss-report.list', 'Voir la liste de vos déclarations', 'See the list of your reports'),
  line('identity.loss-report.read', 'Lire vos déclarations', 'Read your reports'),
  line('identity.loss-report.find', 'Dire qu’un papier est retrouvé', 'Say that a document was found'),
  line('identity.emergency-document.request', 'Demander un laissez-passer', 'Ask for an emergency travel document'),
  line(
    'identity.emergency-document.list',
    'Voir la liste de vos laissez-passer',
    'See your emergency travel documents',
  ),
  line('identity.emergency-document.read', 'Lire vos demandes de laissez-passer', 'Read your requests for them'),
  line(
    'identity.emergency-document.attach',
    'Joindre votre photo à ces demandes',
    'Attach your photo to these requests',
  ),
  line('identity.emergency-document.withdraw', 'Retirer une telle demande', 'Withdraw such a request'),
  line('identity.passport-request.request', 'Demander un passeport', 'Ask for a passport'),
  line(
    'identity.passport-request.list',
    'Voir la liste de vos demandes de passeport',
    'See your requests for passports',
  ),
  line('identity.passport-request.read', 'Lire vos demandes de passeport', 'Read your requests for passports'),
  line('identity.passport-request.edit', 'Modifier une demande de passeport', 'Change a request for a passport'),
  line('identity.passport-request.attach', 'Joindre des pièces à cette demande', 'Attach documents to this request'),
  line('identity.passport-request.resubmit', 'Renvoyer une demande corrigée', 'Send a corrected request again'),
  line('identity.passport-request.withdraw', 'Retirer une demande de passeport', 'Withdraw a request for a passport'),
  line('payments.payment.read', 'Voir ce que vous devez payer', 'See what you have to pay'),
  line('payments.checkout.start', 'Ouvrir une page de paiement', 'Open a payment page'),
];

const known = new Map(delegableActions.map((entry) => [entry.action, entry]));

/** The words of each scope, in the order of the table; what is not delegable is left out. */
export const wordsOfScopes = (scopes: readonly string[]): DelegableAction[] =>
  delegableActions.filter(({ action }) => scopes.includes(action));

export const isDelegable = (action: string): boolean => known.has(action);
