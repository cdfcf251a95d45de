import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** One file of an archive. */
export interface ArchivedFile {
  path: string;
  bytes: Uint8Array;
}

export const MANIFEST = 'MANIFEST.sha256';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** How to check it: in the archive, and in the runbook. */
const README = `FR
Vos données, telles que l'État les tient. ${MANIFEST} donne l'empreinte de chaque fichier ; ${MANIFEST}.p7s est la signature
de l'État sur cette liste. Pour vérifier, avec openssl seul, dans le dossier où l'archive est ouverte :

EN
Your data as the State holds them. ${MANIFEST} gives the digest of each file; ${MANIFEST}.p7s is the signature of the State over
that list. To check it, with openssl alone, in the folder where the archive was opened:

  curl -o autorite.pem https://<portail/portal>/v1/documents/trust/certificates
  openssl cms -verify -binary -inform DER -in ${MANIFEST}.p7s -content ${MANIFEST} -CAfile autorite.pem -purpose any -out verifie
  openssl dgst -sha256 -r $(cut -d'*' -f2 verifie) | diff - verifie && echo OK
`;

/**
 * A ZIP with a manifest in the form of `openssl dgst -r`, and the State's signature over it.
 * @param sign a detached CMS signature, DER, over a SHA-256 in hexadecimal
 */
export async function toArchive(
  files: readonly ArchivedFile[],
  at: Date,
  sign: (digest: string) => Promise<Uint8Array>,
): Promise<Buffer> {
  const all = [{ path: 'LISEZ-MOI.txt', bytes: Buffer.from(README) }, ...files];
  const manifest = Buffer.from(all.map(({ path, bytes }) => `${sha256(bytes)} *${path}\n`).join(''));
  const signed = [
    ...all,
    { path: MANIFEST, bytes: manifest },
    { path: `${MANIFEST}.p7s`, bytes: await sign(sha256(manifest)) },
  ];
  return Buffer.from(zipSync(Object.fromEntries(signed.map(({ path, bytes }) => [path, bytes])), { mtime: at }));
}
