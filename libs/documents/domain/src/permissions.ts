import type { AccessRule } from '@jatigi/kernel';
import { staffRules } from './staff-permissions';

/** Services that own files and decide who may have them. */
const owners = ['visas', 'civil-registry', 'identity'];

/** Who may ask the documents service for what. Uploads and contents are reached through the service that owns the file. */
export const documentsRules: readonly AccessRule[] = [
  { id: 'upload-store', action: 'documents.upload.store', who: 'service', services: owners },
  { id: 'upload-keep', action: 'documents.upload.keep', who: 'service', services: owners },
  { id: 'upload-forget', action: 'documents.upload.forget', who: 'service', services: owners },
  { id: 'upload-read', action: 'documents.upload.read', who: 'service', services: owners },
  { id: 'document-read', action: 'documents.document.read', who: 'service', services: owners },
  { id: 'link-make', action: 'documents.link.make', who: 'service', services: owners },
  { id: 'download-use', action: 'documents.download.use', who: 'anyone' },
  { id: 'document-verify', action: 'documents.document.verify', who: 'anyone' },
  { id: 'trust-read', action: 'documents.trust.read', who: 'anyone' },
  { id: 'holder-reads-checks', action: 'documents.check.list-own', who: 'signed-in' },
  ...staffRules,
];
