import { dateIn, DomainError } from '@jatigi/kernel';
import type { CompleteFile, GrantTerms, VisaApplication, WrittenRefusal } from '@jatigi/visas-domain';

/** What is printed on the visa: no more than that. @throws 409 `photo-missing` */
export function eVisaOf(application: VisaApplication, terms: GrantTerms) {
  const { id, post, documents, language } = application;
  const photo = documents.find(({ kind }) => kind === 'photo')?.upload;
  if (!photo) {
    const detail = 'An e-visa shows the photo of its holder, and none was handed in.';
    throw new DomainError({ code: 'photo-missing', kind: 'conflict', detail });
  }
  const { applicant, travelDocument } = application.file as CompleteFile;
  const { surname, givenNames, birthDate, sex, nationality } = applicant;
  const passport = {
    passportNumber: travelDocument.number,
    passportIssuer: travelDocument.issuer,
    passportExpiry: travelDocument.expiresOn,
  };
  return {
    applicationId: id,
    post,
    ...terms,
    holder: { surname, givenNames, birthDate, sex, nationality, ...passport },
    photo: { uploadId: photo.uploadId },
    language,
  };
}

/** What the letter of a refusal says, and whom it is addressed to. */
export function refusalLetterOf(
  application: VisaApplication,
  refusal: WrittenRefusal,
  zoneOf: (post: string) => string,
) {
  const { id, post, reference, language, submittedAt, assessment } = application;
  if (!submittedAt) throw new Error(`Application ${id} was never submitted.`);
  const { surname, givenNames, birthDate, address, residence } = (application.file as CompleteFile).applicant;
  const { grounds, objectingStates, decidedOn, appealUntil } = refusal;
  return {
    ...{ applicationId: id, post, reference, language, visaType: assessment?.visaType },
    requestedOn: dateIn(zoneOf(post ?? ''), submittedAt),
    ...{ decidedOn, appealUntil, objectingStates },
    grounds: grounds.map(({ code, words }) => ({ code, text: words[language] })),
    person: { name: { surname, givenNames }, birthDate, address, residence },
  };
}
