import { dateInDigits, dateInWords } from '../french-words';
import { agreement } from '../paper-view';
import { found, pronoun } from './certificate-view';
import type { CertificatePaper, CertificateWords } from './certificate-view';

/** That a person is alive: she was seen by an officer, on a day. */
export function lifeView({ certificate }: CertificatePaper): CertificateWords {
  const { person, details } = certificate;
  const { mode, on, time } = found(details.presence, 'her presence');
  const seen =
    mode === 'counter'
      ? `s’est présenté${agreement(person)} en personne devant nos services ${dateInWords({ value: on })}`
      : `a été vu${agreement(person)} et entendu${agreement(person)} par nos services en visioconférence ${dateInWords({ value: on })}`;
  const at = time === undefined ? '' : ` à ${time.replace(':', ' h ')}`;
  const moment = `${dateInDigits({ value: on })}${at}`;
  return {
    says: [
      { text: 'est ' },
      { text: `vivant${agreement(person)}`, strong: true },
      { text: ` : ${pronoun(person)} ${seen}. ` },
    ],
    facts: [
      {
        label: 'Présence constatée',
        lines: [`${mode === 'counter' ? 'Au guichet' : 'En visioconférence'}, le ${moment}`],
      },
    ],
    notice:
      'Ce certificat constate que la personne est en vie au jour où elle a été vue. Il cesse de valoir après sa date de fin, ou dès qu’il est révoqué.',
  };
}
