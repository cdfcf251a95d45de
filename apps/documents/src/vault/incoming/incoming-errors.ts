import { DomainError } from '@jatigi/kernel';

/** How far an upload is. */
export interface Progress {
  /** Bytes of the whole file. */
  length: number;
  /** How many of them are stored: where the next part begins. */
  received: number;
}

export const incomingErrors = {
  versionUnknown: () =>
    new DomainError({
      code: 'tus-version-unsupported',
      kind: 'stale',
      detail: 'Uploads are resumed by tus 1.0.0: send the header Tus-Resumable: 1.0.0.',
    }),
  lengthInvalid: () =>
    new DomainError({
      code: 'upload-length-invalid',
      kind: 'invalid',
      detail: 'The header Upload-Length says how many bytes the whole file has, from 1.',
    }),
  offsetInvalid: () =>
    new DomainError({
      code: 'upload-offset-invalid',
      kind: 'invalid',
      detail: 'The header Upload-Offset says at which byte of the file this part begins.',
    }),
  offsetDiffers: ({ received, length }: Progress) =>
    new DomainError({
      code: 'upload-offset-differs',
      kind: 'conflict',
      detail: `The next part begins at byte ${received}.`,
      extra: { received, length },
    }),
  partType: () =>
    new DomainError({
      code: 'media-type-not-accepted',
      kind: 'unsupported',
      detail: 'A part is sent as application/offset+octet-stream, whatever the file is.',
    }),
  partTooSmall: (least: number) =>
    new DomainError({
      code: 'upload-part-too-small',
      kind: 'rule',
      detail: `A part has at least ${least} bytes, unless the file ends with it.`,
      extra: { leastBytes: least },
    }),
  partTooLarge: (most: number) =>
    new DomainError({
      code: 'body-too-large',
      kind: 'too-large',
      detail: `A part has at most ${most / 2 ** 10} KB.`,
      extra: { maxBytes: most },
    }),
  brokenOff: () =>
    new DomainError({ code: 'body-broken-off', kind: 'invalid', detail: 'The part did not arrive as a whole.' }),
  beyondTheEnd: ({ received, length }: Progress) =>
    new DomainError({
      code: 'upload-beyond-its-length',
      kind: 'rule',
      detail: 'This part is longer than what is missing of the file.',
      extra: { received, length },
    }),
  checksumInvalid: () =>
    new DomainError({
      code: 'upload-checksum-invalid',
      kind: 'invalid',
      detail: 'The header Upload-Checksum is sha256 (or sha1), a space, and the digest of the part in base64.',
    }),
  /** tus answers 460, which no register of HTTP knows; 409 is what clients repeat the part for. */
  checksumDiffers: () =>
    new DomainError({
      code: 'upload-checksum-differs',
      kind: 'conflict',
      detail: 'This part did not arrive as it was sent; nothing of it was kept. Send it again.',
    }),
  tooManyWaiting: (extra: { mostUploads: number; mostBytes: number }) =>
    new DomainError({
      code: 'uploads-waiting',
      kind: 'conflict',
      detail:
        'Trop de fichiers attendent déjà d’être envoyés en entier. / Too many files of yours are still waiting for their end.',
      extra,
    }),
  unfinished: ({ received, length }: Progress) =>
    new DomainError({
      code: 'upload-unfinished',
      kind: 'conflict',
      detail: 'Le fichier n’est pas arrivé en entier. / The file has not arrived as a whole.',
      extra: { received, length },
    }),
  /** Never begun, begun by somebody else, or swept: the same answer, so that nobody learns which. */
  unknown: () =>
    new DomainError({
      code: 'upload-unknown',
      kind: 'not-found',
      detail: 'Cet envoi n’existe pas ou a expiré. / This upload does not exist or has expired.',
    }),
};
