import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@jatigi/ui';

interface CopyVerdict {
  tone: Tone;
  title: MessageDescriptor;
  advice: MessageDescriptor;
}

/** The four answers to *does this copy stand?* */
export const copyVerdicts: Readonly<Record<string, CopyVerdict>> = {
  match: {
    tone: 'good',
    title: msg`Oui : cette copie correspond à l’acte et vaut encore`,
    advice: msg`Le numéro de la copie et ce que vous savez de l’acte vont ensemble.`,
  },
  'no-match': {
    tone: 'bad',
    title: msg`Non : rien ne correspond`,
    advice: msg`Aucune copie de ce numéro ne va avec ce que vous avez saisi. Relisez le papier, puis recommencez.`,
  },
  superseded: {
    tone: 'bad',
    title: msg`Non : l’acte a été corrigé depuis`,
    advice: msg`Cette copie a été remplacée. Demandez au porteur une copie plus récente.`,
  },
  revoked: {
    tone: 'bad',
    title: msg`Non : cette copie a été annulée`,
    advice: msg`L’acte ne vaut plus, et la copie non plus. Ne l’acceptez pas.`,
  },
};
