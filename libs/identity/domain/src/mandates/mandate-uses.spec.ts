import { deedOf } from './mandate-uses';

const id = '0199a000-0000-7000-8000-000000000001';

describe('what a request is in the log', () => {
  it.each([
    ['GET', '/v1/visas/applications', 'visa-application list', null],
    ['POST', '/v1/visas/applications', 'visa-application start', null],
    ['GET', `/v1/visas/applications/${id}`, 'visa-application read', id],
    ['GET', `/v1/visas/applications/${id}/history`, 'visa-application read', id],
    ['PATCH', `/v1/visas/applications/${id}`, 'visa-application edit', id],
    ['PUT', `/v1/visas/applications/${id}/documents/photo`, 'visa-application attach', id],
    ['GET', `/v1/visas/applications/${id}/documents/photo`, 'visa-application read-document', id],
    ['GET', `/v1/visas/applications/${id}/e-visa`, 'visa-application read-paper', id],
    ['POST', `/v1/visas/applications/${id}/e-visa/link`, 'visa-application read-paper', id],
    ['POST', `/v1/civil-registry/copy-requests/${id}/document/link`, 'copy-request read-paper', id],
    ['POST', `/v1/identity/loss-reports/${id}/receipt/link`, 'loss-report read-paper', id],
    ['POST', `/v1/visas/applications/${id}/submit`, 'visa-application submit', id],
    ['POST', `/v1/visas/applications/${id}/answer`, 'visa-application answer', id],
    ['POST', `/v1/visas/applications/${id}/lodge-appeal`, 'visa-application appeal', id],
    ['GET', `/v1/visas/applications/${id}/refusal-letter`, 'visa-application read-paper', id],
    ['POST', `/v1/visas/applications/${id}/decide`, 'visa-application write-other', id],
    ['GET', '/v1/visas/applications/x', 'visa-application read-other', null],
    ['POST', '/v1/civil-registry/copy-requests', 'copy-request start', null],
    ['GET', `/v1/civil-registry/certificates/${id}/certificate`, 'certificate read-paper', id],
    ['POST', `/v1/identity/registrations/${id}/withdraw`, 'registration withdraw', id],
    ['POST', `/v1/identity/loss-reports/${id}/found`, 'loss-report found', id],
    ['GET', `/v1/identity/emergency-documents/${id.toUpperCase()}/paper`, 'emergency-document read-paper', id],
    ['POST', `/v1/identity/passport-requests/${id}/resubmit`, 'passport-request submit', id],
    ['GET', '/v1/payments', 'payment list', null],
    ['GET', `/v1/payments/${id}`, 'payment read', id],
    ['POST', `/v1/payments/${id}/checkouts`, 'payment pay', id],
    ['POST', '/v1/identity/me/contacts', 'other write-other', null],
    ['GET', '/v1/identity/anything-new', 'other read-other', null],
    ['POST', '/v1/session/acting', 'session begin', null],
    ['POST', '/v1/identity/posts', 'other write-other', null],
  ])('%s %s: %s', (method, path, expected, file) => {
    const deed = deedOf(method, path);
    expect([`${deed?.subject} ${deed?.deed}`, deed?.fileId]).toEqual([expected, file]);
  });

  it.each(['/v1/identity/posts', '/v1/identity/posts/competent', '/v1/visas/requirements'])('%s is not in it', (path) =>
    expect(deedOf('GET', path)).toBeNull(),
  );

  it('parts of a file have no line of their own: what is attached has one', () => {
    expect(deedOf('POST', '/v1/documents/uploads')).toBeNull();
    expect(deedOf('PATCH', `/v1/documents/uploads/${id}`)).toBeNull();
    expect(deedOf('POST', '/v1/documents/uploads-of-others')).not.toBeNull();
  });
});
