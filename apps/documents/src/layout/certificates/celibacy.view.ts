import { dateInDigits } from '../french-words';
import { agreement } from '../paper-view';
import { found } from './certificate-view';
import type { CertificatePaper, CertificateWords } from './certificate-view';

/** That the birth act bears no note of a marriage that still stands. */
export function celibacyView({ certificate, centreName }: CertificatePaper): CertificateWords {
  const act = found(certificate.details.act, 'the birth act');
  const centre = centreName ?? act.centre;
  const consulted = act.answeredBy === 'register' ? 'dans nos registres' : 'par le centre qui tient l’acte';
  return {
    says: [
      {
        text: `n’est engagé${agreement(certificate.person)} dans aucun lien de mariage connu de l’état civil du Mali`,
        strong: true,
      },
      {
        text: ' : son acte de naissance, dont les mentions marginales ont été consultées, ne porte mention d’aucun mariage qui ne soit dissous ou annulé. ',
      },
    ],
    facts: [
      { label: 'Acte de naissance', lines: [`N° ${act.number} de l’année ${act.year}`] },
      { label: 'Centre d’état civil', lines: [centre] },
      { label: 'Mentions consultées', lines: [`Le ${dateInDigits({ value: act.answeredOn })}, ${consulted}`] },
    ],
    notice:
      'Ce certificat est établi d’après les mentions portées sur l’acte de naissance à la date indiquée. Il ne remplace pas un certificat de capacité à mariage, et cesse de valoir après sa date de fin ou dès qu’il est révoqué.',
  };
}
