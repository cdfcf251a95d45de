import type { Params } from 'react-router';
import { Api } from '../../api/api';
import type { PageArguments } from '../../api/api';
import type { CertificateKind } from './certificate.types';

export const certificatesApi = '/v1/civil-registry/certificates';

/** One request in civil-registry's API, from the address of its page. */
export function certificatePath({ params }: { params: Params }): string {
  return `${certificatesApi}/${encodeURIComponent(String(params['id']))}`;
}

/** The kinds that exist, with what each costs at a post. */
export async function certificateKinds(args: PageArguments, post?: string): Promise<CertificateKind[]> {
  const path = '/v1/civil-registry/certificate-kinds';
  return (await Api.of(args).get<{ items: CertificateKind[] }>(path, { query: { post } })).items;
}

/** Of a request whose kind the policy no longer has, nothing is asked. */
export async function certificateKind(
  args: PageArguments,
  code: string,
  post: string,
): Promise<CertificateKind | null> {
  return (await certificateKinds(args, post)).find((kind) => kind.code === code) ?? null;
}
