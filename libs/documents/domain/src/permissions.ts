import type { AccessRule, Actor } from '@jatigi/kernel';
import { staffRules } from './staff-permissions';

/** Services that own files and decide who may have them. */
const owners = ['visas', 'civil-registry', 'identity'];

/** Who may ask the documents service for what. Uploads and contents are reached through the service that owns the file. */
export const documentsRules: readonly AccessRule[] = [
  { id: 'upload-store', action: 'documents.upload.store', who: 'service', services: owners },
  { id: 'upload-keep', action: 'documents.upload.keep', who: 'service', services: owners },
  { id: 'upload-forget', action: 'documents.upload.forget', who: 'service', services: owners },
  { id: 'upload-read', action: 'documents.upload.read', who: 'service', services: owners },
  // In parts, by the person herself: what comes of it, the owner that takes the file decides.
  { id: 'upload-send', action: 'documents.upload.send', who: 'signed-in' },
  { id: 'document-read', action: 'documents.document.read', who: 'service', services: owners },
  { id: 'link-make', action: 'documents.link.make', who: 'service', services: owners },
  { id: 'attestation-sign', action: 'documents.attestation.sign', who: 'service', services: owners },
  { id: 'download-use', action: 'documents.download.use', who: 'anyone' },
  { id: 'document-verify', action: 'documents.document.verify', who: 'anyone' },
  // What a border desk takes along when it has no network: the content is the answer of visas alone.
  { id: 'border-bundle-sign', action: 'documents.border-bundle.sign', who: 'service', services: ['visas'] },
  // Only visas lets people look at a paper before they decide.
  { id: 'draft-draw', action: 'documents.draft.draw', who: 'service', services: ['visas'] },
  { id: 'trust-read', action: 'documents.trust.read', who: 'anyone' },
  { id: 'holder-reads-checks', action: 'documents.check.list-own', who: 'signed-in' },
  ...staffRules,
];

/**
 * Who sends a file in parts. A program or a helper who may attach something in a person's name may send what is to be
 * attached: no scope of its own, or who was allowed to attach last year could not use it today.
 */
export function senderOf(actor: Actor): Actor {
  const { program, mandate, ...own } = actor;
  const mayAttach = [program, mandate].every((limit) => !limit || limit.scopes.some((one) => one.endsWith('.attach')));
  return mayAttach ? own : actor;
}
