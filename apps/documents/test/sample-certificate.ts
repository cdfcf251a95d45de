import { uuidv7 } from '@jatigi/kernel';
import { printableRegistrationSample } from './sample-registration';

const titles = { residence: 'Certificat de résidence', life: 'Certificat de vie', celibacy: 'Certificat de célibat' };
const details = {
  residence: {},
  life: { presence: { mode: 'counter', on: '2026-11-27', time: '10:30' } },
  celibacy: { act: { centre: 'BER', year: 1990, number: 214, answeredBy: 'home-centre', answeredOn: '2026-11-27' } },
};

/** What civil-registry answers for one approved certificate: the contract sample of its internal route. */
export function printableCertificateSample(kind: keyof typeof titles = 'residence', certificateId = uuidv7()) {
  const { person, number } = printableRegistrationSample();
  return {
    certificateId,
    kind,
    title: { fr: titles[kind], en: kind },
    layout: kind,
    language: 'fr' as const,
    reference: 'CE-BER-2026-00042',
    post: 'BER',
    approvedOn: '2026-11-28',
    validUntil: '2027-02-26',
    signerRole: 'consul' as const,
    consularNumber: number,
    person,
    details: details[kind],
  };
}
