import { fillDraft, submitAndPay } from '../../journey/applicant-steps.mjs';

/** A paid application for Berlin of a traveller whom the policy asks for a bond. */
export async function bondedVisa(stage, applicant) {
  const { id, version } = await fillDraft(stage, applicant);
  const path = `/v1/visas/applications/${id}`;
  const body = { applicant: { nationality: 'USA' } };
  const { body: draft } = await applicant.call('PATCH', path, { body, headers: { 'if-match': `"${version}"` } });
  return submitAndPay(stage, applicant, draft);
}
