import { certificateLifecycle, statedAct } from '@jatigi/civil-registry-domain';
import type { CertificateMoment, CertificateRequest } from '@jatigi/civil-registry-domain';
import { notFound } from '@jatigi/kernel';
import type { CertificateStore } from '../certificates/certificate-store';
import { readingOf, statedOf } from '../certificates/read-notes';
import type { AskedFile } from './asked-file';

/** The request for a certificate, as a centre at home is asked what stands in the margin. */
export function askedCertificate(
  request: CertificateRequest,
  moment: CertificateMoment,
  store: CertificateStore,
): AskedFile {
  const { id, version, reference, heldBy, kind, createdAt, due } = request;
  const act = statedAct(moment.kind, request.statements);
  if (heldBy === null || !act) throw notFound('This search');
  const { order, names } = statedOf(request, act);
  return {
    subject: 'certificate',
    ...{ id, version, reference, heldBy, product: kind, createdAt },
    answerBy: due?.step === 'enquiry' ? due.on : null,
    isOpen: request.state === 'ENQUIRY',
    stated: { child: order.child, actReference: order.reference ?? null, parents: null },
    wanted: names.child,
    theCentreIsAsked: () => void certificateLifecycle.next(request.state, 'record-answer'),
    goOn: async (_tx, answered) =>
      request.recordReading(readingOf(answered, 'home-centre', moment), answered.id, moment),
    notFound: (tx, reason) => request.notFound(reason, tx.actor.personId as string, tx.now),
    save: (tx) => store.save(tx, request),
  };
}
