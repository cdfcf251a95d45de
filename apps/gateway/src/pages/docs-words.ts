export type DocsLanguage = 'fr' | 'en';

const fr = {
  title: 'L’API',
  home: 'Accueil',
  other: 'In English',
  silent: 'Ne répondent pas en ce moment',
  services: 'Les routes, service par service',
  routes: 'routes',
  trials: 'Essayer, scénario par scénario',
  requests: 'requêtes',
  ready:
    'Cette installation est une démonstration : chaque requête d’une page d’essai s’exécute ici telle quelle, dans l’ordre de la page. Il faut un shell, curl, jq et oathtool. Chaque affichage donne des noms et des dates nouveaux.',
  samples:
    'Les requêtes sont des exemples : elles ont été jouées sur une installation de démonstration. Les comptes de démonstration n’existent pas ici.',
  before: 'Avant de commencer',
  people: 'Personnes de la démonstration',
  who: 'Qui',
  anyone: 'tout le monde',
  'signed-in': 'une personne connectée, pour ses propres dossiers',
  staff: 'le personnel',
  service: 'un autre service',
  mfa: 'second facteur',
  purpose: 'motif (Purpose-Of-Use)',
  parameters: 'Paramètres',
  body: 'Corps',
  answers: 'Réponses',
  example: 'Essayer dans',
  notTried: 'Sans requête d’essai',
  step: 'Requête',
  answer: 'Réponse reçue',
  by: 'par',
  again: 'Répétée tant que la réponse n’est pas là : les faits voyagent d’un service à l’autre.',
  problems: 'Une erreur est un document de problème (RFC 9457) ; son code est stable.',
  required: 'obligatoire',
};

const en: typeof fr = {
  title: 'The API',
  home: 'Home',
  other: 'En français',
  silent: 'Do not answer at the moment',
  services: 'The routes, service by service',
  routes: 'routes',
  trials: 'Try it, scenario by scenario',
  requests: 'requests',
  ready:
    'This installation is a demonstration: each request of a trial page runs here as it stands, in the order of the page. It takes a shell, curl, jq and oathtool. Each view of a page gives new names and dates.',
  samples:
    'The requests are samples: they were played on a demonstration installation. Its demo accounts do not exist here.',
  before: 'Before you begin',
  people: 'Persons of the demonstration',
  who: 'Who',
  anyone: 'everybody',
  'signed-in': 'a person who is signed in, for her own files',
  staff: 'staff',
  service: 'another service',
  mfa: 'second factor',
  purpose: 'purpose (Purpose-Of-Use)',
  parameters: 'Parameters',
  body: 'Body',
  answers: 'Answers',
  example: 'Try it in',
  notTried: 'No request to try',
  step: 'Request',
  answer: 'Answer received',
  by: 'by',
  again: 'Sent again until the answer is there: facts travel from service to service.',
  problems: 'An error is a problem document (RFC 9457); its code is stable.',
  required: 'required',
};

export type DocsWords = typeof fr;
export const docsWords: Readonly<Record<DocsLanguage, DocsWords>> = { fr, en };
