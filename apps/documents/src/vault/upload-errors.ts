import { DomainError } from '@jatigi/kernel';

export const uploadErrors = {
  tooLarge: (limit: number) =>
    new DomainError({
      code: 'upload-too-large',
      kind: 'too-large',
      detail: `Le fichier dépasse ${limit / 2 ** 20} Mo. / The file is larger than ${limit / 2 ** 20} MB.`,
    }),
  typeMismatch: (declared: string) =>
    new DomainError({
      code: 'upload-type-mismatch',
      kind: 'unsupported',
      detail: `Le contenu n’est pas ce qui est annoncé (${declared}). / The content is not what it claims to be.`,
    }),
  unreadable: () =>
    new DomainError({
      code: 'upload-unreadable',
      kind: 'rule',
      detail: 'Le fichier est endommagé ou démesuré. / The file is damaged or unpacks to an immense size.',
    }),
  pictureTooLarge: () =>
    new DomainError({
      code: 'picture-too-large',
      kind: 'rule',
      detail: 'L’image a plus de 40 millions de points. / The picture has more than 40 million pixels.',
    }),
  twoFilesInOne: () =>
    new DomainError({
      code: 'upload-two-in-one',
      kind: 'rule',
      detail: 'Un autre fichier est caché dans celui-ci. / Another file is hidden in this one.',
    }),
  encrypted: () =>
    new DomainError({
      code: 'upload-encrypted',
      kind: 'rule',
      detail: 'Ce PDF est chiffré ou protégé par un mot de passe. / This PDF is encrypted or has a password.',
    }),
  notExaminable: () =>
    new DomainError({
      code: 'upload-not-examinable',
      kind: 'rule',
      detail:
        'Ce PDF ne peut pas être contrôlé : enregistrez-le autrement ou photographiez la page. / ' +
        'This PDF cannot be examined: save it in another way or photograph the page.',
    }),
  pictureTooSmall: ({ width, height }: { width: number; height: number }) =>
    new DomainError({
      code: 'photo-too-small',
      kind: 'rule',
      detail: `La photo a moins de ${width} × ${height} points. / The photo has less than ${width} × ${height} pixels.`,
    }),
  leastPixels: () =>
    new DomainError({
      code: 'least-pixels-invalid',
      kind: 'invalid',
      detail: 'The header Least-Pixels is width x height, for example 413x531.',
    }),
  activeContent: () =>
    new DomainError({
      code: 'upload-active-content',
      kind: 'rule',
      detail: 'Ce PDF contient des programmes ou des fichiers joints. / This PDF carries programs or attachments.',
    }),
  infected: () =>
    new DomainError({
      code: 'upload-infected',
      kind: 'rule',
      detail: 'L’antivirus refuse ce fichier. / The virus scanner refuses this file.',
    }),
  scanUnavailable: () =>
    new DomainError({
      code: 'scan-unavailable',
      kind: 'unavailable',
      detail: 'L’antivirus ne répond pas, rien n’est gardé. / The virus scanner does not answer: nothing was kept.',
      extra: { retryAfter: 10 },
    }),
  damaged: () =>
    new DomainError({
      code: 'file-damaged',
      kind: 'gone',
      detail:
        'Ce fichier est endommagé dans le coffre ; le service technique est averti. / ' +
        'This file is damaged in the vault; the operators have been told.',
    }),
  personInvalid: () =>
    new DomainError({
      code: 'upload-person-invalid',
      kind: 'invalid',
      detail: 'The header Person is the id of the person whom the upload is about.',
    }),
  idUsed: () =>
    new DomainError({
      code: 'upload-id-used',
      kind: 'conflict',
      detail: 'Another file, or one for another place, was stored under this id.',
    }),
  subjectMissing: () =>
    new DomainError({
      code: 'upload-subject-missing',
      kind: 'invalid',
      detail: 'The header Subject says what the upload belongs to, for example visa-application/<id>/photo.',
    }),
};
