import { country } from '../paper-view';
import { found } from './certificate-view';
import type { CertificatePaper, CertificateWords } from './certificate-view';

/** That a registered person lives at an address that she proved. */
export function residenceView({ certificate, postName }: CertificatePaper): CertificateWords {
  const address = found(certificate.person.address, 'an address');
  const lines = [
    ...address.lines.split(/\r?\n/).filter((line) => line.trim() !== ''),
    `${address.city} (${country(address.country)})`,
  ];
  return {
    says: [
      { text: 'réside à ' },
      { text: `${address.city} (${country(address.country)})`, strong: true },
      { text: ', à l’adresse indiquée ci-dessous, ainsi qu’en font foi les justificatifs présentés au poste. ' },
    ],
    facts: [
      { label: 'Adresse', lines },
      { label: 'Justifiée auprès de', lines: [postName] },
    ],
    notice:
      'Ce certificat constate la résidence au jour de sa délivrance. Il ne vaut ni titre de séjour, ni preuve de nationalité, et cesse de valoir après sa date de fin ou dès qu’il est révoqué.',
  };
}
