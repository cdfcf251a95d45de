import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';

type Words = Readonly<Record<string, MessageDescriptor>>;

export const standingWords: Words = {
  valid: msg`Valable`,
  expired: msg`Périmé`,
  suspended: msg`Suspendu`,
  revoked: msg`Révoqué`,
  superseded: msg`Remplacé`,
};

const tones: Readonly<Record<string, Tone>> = { valid: 'good', expired: 'neutral', suspended: 'wait' };
export const standingTone = (standing: string): Tone => tones[standing] ?? 'bad';

/** Why an officer said something of a document. */
export const reasonWords: Words = {
  investigation: msg`Enquête en cours`,
  complaint: msg`Réclamation en cours`,
  'reported-lost': msg`Déclaré perdu`,
  'reported-stolen': msg`Déclaré volé`,
  'cleared-up': msg`Le doute est levé`,
  'found-again': msg`Retrouvé`,
  'suspended-in-error': msg`Suspendu par erreur`,
  'issued-in-error': msg`Délivré par erreur`,
  'obtained-by-fraud': msg`Obtenu par fraude`,
  misused: msg`Utilisé abusivement`,
  'holder-asked': msg`À la demande du titulaire`,
  'template-changed': msg`Le modèle du papier a changé`,
  'key-changed': msg`La clé de signature a changé`,
  'paper-damaged': msg`Papier abîmé`,
  'paper-lost': msg`Papier perdu`,
  'data-corrected': msg`Données corrigées dans le dossier`,
  'new-passport': msg`Nouveau passeport`,
  misprint: msg`Faute d’impression`,
};

export const doneWords: Words = {
  suspend: msg`Le document est suspendu. La vérification le dit tout de suite, les téléphones sans réseau dans la minute.`,
  reinstate: msg`Le document vaut de nouveau.`,
  'propose-revocation': msg`La révocation est demandée : une autre personne doit la confirmer.`,
  'confirm-revocation': msg`Le document est révoqué, pour de bon.`,
  'reject-revocation': msg`La demande de révocation est rejetée : le document reste comme il était.`,
  reissue: msg`La réémission est lancée. Le nouveau papier sort dans quelques secondes, celui-ci est alors remplacé.`,
  replace: msg`Le remplacement est lancé. Le nouveau papier sort dans quelques secondes, celui-ci est alors remplacé.`,
  retry: msg`L’émission est relancée.`,
  plan: msg`Le lot est lancé. Il continue même si vous quittez cette page.`,
};

export const problemWords = {
  'not-standing': msg`Seul un document valable peut être réémis ou remplacé.`,
  'reissue-waiting': msg`Ce document est déjà en cours de réémission.`,
  'revocation-waiting': msg`Une révocation de ce document attend déjà une autre personne.`,
  'nothing-waits': msg`Plus rien n’attend de décision pour ce document.`,
  'not-parked': msg`Cette émission n’est plus arrêtée : elle a été relancée ou elle est sortie.`,
  'not-found': msg`Ce document n’est pas de vos postes.`,
  'batch-too-large': msg`Un lot a au plus 100 000 documents : choisissez un poste.`,
  'kind-unknown': msg`Choisissez un type de document`,
  'kind:': msg`Choisissez un type de document`,
  'post:': msg`Un poste s’écrit avec son code, par exemple PAR`,
  'Reason:': msg`Choisissez une raison`,
};
