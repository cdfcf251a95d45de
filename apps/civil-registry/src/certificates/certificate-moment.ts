import type {
  CertificateKind,
  CertificateMoment,
  CertificatePolicy,
  RegistryPolicy,
} from '@jatigi/civil-registry-domain';
import { finding, refuse } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { activePolicy } from '../policy/active-policy';
import { findCentre, todayAt } from '../posts/posts';

const KINDS_OF_CONSULATES: readonly string[] = ['embassy', 'consulate-general', 'consulate'];

/** Now, on the wall of the post, by the rules under which the certificate was asked for. */
export async function momentOf(
  tx: Tx,
  { kind, post, policyVersion }: { kind: string; post: string; policyVersion: string },
): Promise<CertificateMoment> {
  const [row] = (await tx.manager.query('select body from registry_policy where version = $1', [policyVersion])) as [
    { body: RegistryPolicy },
  ];
  return moment(tx, { kind: kindNamed(row.body.certificates, kind), post, policy: row.body.certificates });
}

/** As `momentOf`, for a certificate that is asked for now. @throws 422 `kind-unknown`, `post-unknown` */
export async function momentOfNew(
  tx: Tx,
  { kind: code, post }: { kind: string; post: string },
): Promise<{ moment: CertificateMoment; policyVersion: string }> {
  const { version, certificates: policy } = await activePolicy(tx);
  const kind = policy.kinds.find((one) => one.code === code);
  if (!kind) refuse([finding('/kind', 'kind-unknown', 'There is no certificate of this kind.')]);
  const centre = await findCentre(tx, post);
  if (!centre || centre.closed || !KINDS_OF_CONSULATES.includes(centre.kind))
    refuse([finding('/post', 'post-unknown', 'No embassy or consulate has this code.')]);
  return { moment: await moment(tx, { kind: kind as CertificateKind, post, policy }), policyVersion: version };
}

export function kindNamed({ kinds }: CertificatePolicy, code: string): CertificateKind {
  const kind = kinds.find((one) => one.code === code);
  if (!kind) throw new Error(`The policy of a request does not know its kind '${code}'.`);
  return kind;
}

async function moment(
  tx: Tx,
  { kind, post, policy }: { kind: CertificateKind; post: string; policy: CertificatePolicy },
): Promise<CertificateMoment> {
  const { enquiryDays, paymentDays } = policy;
  return { now: tx.now, today: todayAt(await findCentre(tx, post), tx.now), kind, enquiryDays, paymentDays };
}
