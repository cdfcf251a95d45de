import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** One thing a person can do here. */
export interface Service {
  id: string;
  /** Under the language. */
  path: string;
  title: MessageDescriptor;
  text: MessageDescriptor;
  /** Other words that people search with; never shown. */
  words: MessageDescriptor;
}

export interface ServiceGroup {
  id: string;
  title: MessageDescriptor;
  services: readonly Service[];
}

const visit: ServiceGroup = {
  id: 'visit',
  title: msg`Voyager au Mali`,
  services: [
    {
      id: 'requirements',
      path: 'visas/requirements',
      title: msg`De quoi ai-je besoin ?`,
      text: msg`Répondez à six questions : visa ou non, pièces à réunir, prix, délai, ambassade compétente.`,
      words: msg`conditions documents passeport dispense tarif frais entrée frontière vaccination tourisme`,
    },
    {
      id: 'visa',
      path: 'visas/new',
      title: msg`Demander un visa`,
      text: msg`La demande se remplit page par page ; ce qui est enregistré est gardé.`,
      words: msg`e-visa évisa demande voyage séjour tourisme affaires famille formulaire`,
    },
  ],
};

const civilStatus: ServiceGroup = {
  id: 'civil-status',
  title: msg`État civil`,
  services: [
    {
      id: 'copy',
      path: 'copies/new',
      title: msg`Commander une copie d’acte de naissance`,
      text: msg`Copie intégrale ou extrait, pour vous, votre enfant ou une personne dont vous avez les références.`,
      words: msg`extrait certificat registre mairie commune centre acte filiation`,
    },
    {
      id: 'certificate',
      path: 'certificates/new',
      title: msg`Demander un certificat`,
      text: msg`Résidence, vie, célibat : demandé d’ici, reçu en PDF scellé que chacun peut vérifier.`,
      words: msg`certificat attestation résidence domicile vie retraite pension célibat célibataire mariage`,
    },
    {
      id: 'birth',
      path: 'posts',
      title: msg`Déclarer une naissance à l’étranger`,
      text: msg`La déclaration se fait au guichet de votre ambassade ou consulat. Trouvez-le par votre pays.`,
      words: msg`enfant bébé né nouveau-né déclaration transcription consulat acte`,
    },
  ],
};

const travelPapers: ServiceGroup = {
  id: 'travel-papers',
  title: msg`Papiers de voyage`,
  services: [
    {
      id: 'passport',
      path: 'passport/new',
      title: msg`Demander un passeport`,
      text: msg`Premier passeport, renouvellement ou remplacement : demande et pièces d’ici, puis un seul rendez-vous.`,
      words: msg`passeport biométrique renouveler expiré perdu volé voyage document identité enfant empreintes`,
    },
    {
      id: 'loss',
      path: 'loss/new',
      title: msg`Papier perdu ou volé`,
      text: msg`Passeport, carte d’identité, laissez-passer : déclarez-le, il devient invalide aussitôt ; vous recevez un récépissé.`,
      words: msg`perte vol volé passeport carte identité déclaration récépissé police retrouvé`,
    },
    {
      id: 'emergency-document',
      path: 'emergency-document/new',
      title: msg`Laissez-passer`,
      text: msg`Rentrer sans passeport : une feuille pour un seul voyage, remise au poste dans l’heure.`,
      words: msg`urgence titre de voyage retour rapatriement passeport expiré perdu volé nouveau-né laisser passer`,
    },
  ],
};

const mine: ServiceGroup = {
  id: 'mine',
  title: msg`Mes démarches`,
  services: [
    {
      id: 'registration',
      path: 'registration/new',
      title: msg`S’inscrire au consulat`,
      text: msg`Vous vivez à l’étranger : dites-le à votre ambassade ou consulat, pour vous ou votre enfant.`,
      words: msg`registre consulaire inscription immatriculation carte consulaire attestation certificat résident malien diaspora`,
    },
    {
      id: 'files',
      path: 'files',
      title: msg`Mes dossiers`,
      text: msg`Où en sont mes demandes, ce qu’il me reste à faire, mes documents.`,
      words: msg`compte demandes télécharger reçu paiement document`,
    },
    {
      id: 'tracking',
      path: 'tracking',
      title: msg`Suivre une demande sans compte`,
      text: msg`Avec la référence et la date de naissance.`,
      words: msg`suivi état avancement numéro référence retard délai`,
    },
    {
      id: 'posts',
      path: 'posts',
      title: msg`Quel est mon poste ?`,
      text: msg`L’ambassade ou le consulat du pays où vous habitez, ses jours d’ouverture, sa monnaie.`,
      words: msg`ambassade consulat adresse horaires juridiction pays résidence contact`,
    },
  ],
};

const checks: ServiceGroup = {
  id: 'checks',
  title: msg`Vérifier un document`,
  services: [
    {
      id: 'verify',
      path: 'verify',
      title: msg`Ce document est-il authentique ?`,
      text: msg`Par son numéro, ou par une photo ou le PDF de son sceau. Sans compte.`,
      words: msg`vérification faux contrôle police banque employeur sceau cachet QR code visa`,
    },
    {
      id: 'verify-copy',
      path: 'verify/copy',
      title: msg`Cette copie d’acte vaut-elle encore ?`,
      text: msg`Pour qui reçoit une copie d’acte : elle correspond, ou non ; annulée ou remplacée.`,
      words: msg`vérification extrait naissance état civil tiers banque employeur administration annulé`,
    },
  ],
};

/** What exists, and nothing else. */
export const catalogue: readonly ServiceGroup[] = [visit, civilStatus, travelPapers, mine, checks];
