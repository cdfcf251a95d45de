import { documentsEvents } from '@jatigi/contracts';
import { documentsRules } from '@jatigi/documents-domain';
import type { Clock } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import { InternalClient } from '@jatigi/platform-http';
import { defineService, tokens } from '@jatigi/platform-service';
import type { Logger } from 'pino';

import answers from './answers.json';
import type { DocumentsConfig } from './config';
import { DocumentsController } from './issuing/documents.controller';
import { Drafts } from './issuing/drafts';
import { DraftsController } from './issuing/drafts.controller';
import { CertificatePaper } from './issuing/certificate.paper';
import { EmergencyDocumentPaper } from './issuing/emergency-document.paper';
import { EVisaPress } from './issuing/e-visa.press';
import { CopyPress } from './issuing/copy.press';
import { IssueCopy } from './issuing/issue-copy';
import { IssueAgain } from './issuing/issue-again';
import { IssuedDocuments } from './issuing/issued-documents';
import { IssueEVisa } from './issuing/issue-e-visa';
import { IssuePaper } from './issuing/issue-paper';
import { IssuingWorker } from './issuing/issuing-worker';
import { LossReceiptPaper } from './issuing/loss-receipt.paper';
import { MakeIssue } from './issuing/make-issue';
import { PAPERS } from './issuing/paper';
import type { Paper } from './issuing/paper';
import { PaperEndings } from './issuing/paper-endings';
import { PaperPress } from './issuing/paper-press';
import { IDENTITY_CLIENT, REGISTRY_CLIENT, VISAS_CLIENT } from './issuing/peers';
import { PostNames } from './issuing/post-names';
import { issuingReactions } from './issuing/issuing-reactions';
import { RegistrationPaper } from './issuing/registration.paper';
import { RenewEVisa } from './issuing/renew-e-visa';
import { ReissuingWorker } from './issuing/reissuing-worker';
import { StatusIndexes } from './issuing/status-indexes';
import { RefusalLetterPaper } from './issuing/refusal-letter.paper';
import { Withdrawals } from './issuing/withdrawals';
import { KEY_PROVIDER, openKeyProvider, pkcs11Of } from '@jatigi/documents-keys';
import type { KeyProvider } from '@jatigi/documents-keys';
import { ActCopyLayout } from './layout/act-copy.layout';
import { CertificateLayout } from './layout/certificate.layout';
import { EmergencyDocumentLayout } from './layout/emergency-document.layout';
import { EVisaLayout } from './layout/e-visa.layout';
import { LossReceiptLayout } from './layout/loss-receipt.layout';
import { PaperCompiler } from './layout/paper-compiler';
import { RegistrationLayout } from './layout/registration.layout';
import { PdfSignature } from './signature/pdf-signature';
import { openTimeStamps } from './signature/open-time-stamps';
import { TIME_STAMPS } from './signature/time-stamps';
import type { TimeStampAuthority } from './signature/time-stamps';
import { documentsMigrations } from './migrations';
import { officeControllers, officeProviders } from './office/office-parts';
import { documentsPersons } from './persons';
import { BLOB_STORE } from './vault/blob-store';
import type { BlobStore } from './vault/blob-store';
import { mediaTypes } from './vault/cleaned-file';
import { openBlobStore } from './vault/open-blob-store';
import { PART_TYPE } from './vault/incoming/tus-headers';
import { vaultControllers, vaultProviders } from './vault/vault-parts';
import { VIRUS_SCAN, virusScanOf } from './vault/virus-scan';
import { AttestationsController } from './signature/attestations.controller';
import { BorderBundlesController } from './trust/border-bundles.controller';
import { PublishedBundles } from './trust/published-bundles';
import { TrustBundleTimer } from './trust/trust-bundle-timer';
import { TrustBundles } from './trust/trust-bundles';
import { TrustController } from './trust/trust.controller';
import { CheckDays } from './verification/check-days';
import { DocumentChecks } from './verification/document-checks';
import { OwnChecksController } from './verification/own-checks.controller';
import { VerificationController } from './verification/verification.controller';
import { VerifyDocument } from './verification/verify-document';
import { VerifyPicture } from './verification/verify-picture';

type PaperPressParts = [KeyProvider, DocumentsConfig, PostNames, StatusIndexes, PdfSignature];
type EVisaPressParts = [EVisaLayout, KeyProvider, DocumentsConfig, PostNames, PdfSignature];

/** The documents service: vault of uploads, issuing office, public verification. */
export const documentsService = defineService({
  name: 'documents',
  rules: documentsRules,
  answers,
  contract: documentsEvents,
  consumes: ['visas.v1', 'civil-registry.v1', 'identity.v1'],
  migrations: documentsMigrations,
  persons: documentsPersons,
  controllers: [
    ...vaultControllers,
    DocumentsController,
    DraftsController,
    VerificationController,
    TrustController,
    AttestationsController,
    BorderBundlesController,
    OwnChecksController,
    ...officeControllers,
  ],
  reactions: issuingReactions,
  streamedTypes: [...mediaTypes, PART_TYPE],
  providers: [
    {
      provide: KEY_PROVIDER,
      useFactory: (config: DocumentsConfig, clock: Clock) =>
        openKeyProvider({
          folder: config.KEYRING_DIR,
          secret: [config.KEYRING_SECRET],
          production: config.NODE_ENV === 'production',
          now: () => clock.now(),
          ...pkcs11Of(config),
        }),
      inject: [tokens.CONFIG, tokens.CLOCK],
    },
    {
      provide: BLOB_STORE,
      useFactory: (config: DocumentsConfig) => openBlobStore(config),
      inject: [tokens.CONFIG],
    },
    {
      provide: VIRUS_SCAN,
      useFactory: (config: DocumentsConfig) => virusScanOf(config.CLAMD_URL),
      inject: [tokens.CONFIG],
    },
    {
      provide: VISAS_CLIENT,
      useFactory: (config: DocumentsConfig, assertions: Assertions) =>
        new InternalClient(config.VISAS_URL, 'visas', assertions),
      inject: [tokens.CONFIG, Assertions],
    },
    {
      provide: REGISTRY_CLIENT,
      useFactory: (config: DocumentsConfig, assertions: Assertions) =>
        new InternalClient(config.CIVIL_REGISTRY_URL, 'civil-registry', assertions),
      inject: [tokens.CONFIG, Assertions],
    },
    {
      provide: IDENTITY_CLIENT,
      useFactory: (config: DocumentsConfig, assertions: Assertions) =>
        new InternalClient(config.IDENTITY_URL, 'identity', assertions),
      inject: [tokens.CONFIG, Assertions],
    },
    { provide: PaperCompiler, useFactory: () => new PaperCompiler() },
    {
      provide: ActCopyLayout,
      useFactory: (compiler: PaperCompiler) => new ActCopyLayout(compiler),
      inject: [PaperCompiler],
    },
    {
      provide: RegistrationLayout,
      useFactory: (compiler: PaperCompiler) => new RegistrationLayout(compiler),
      inject: [PaperCompiler],
    },
    {
      provide: CertificateLayout,
      useFactory: (compiler: PaperCompiler) => new CertificateLayout(compiler),
      inject: [PaperCompiler],
    },
    {
      provide: EmergencyDocumentLayout,
      useFactory: (compiler: PaperCompiler) => new EmergencyDocumentLayout(compiler),
      inject: [PaperCompiler],
    },
    {
      provide: LossReceiptLayout,
      useFactory: (compiler: PaperCompiler) => new LossReceiptLayout(compiler),
      inject: [PaperCompiler],
    },
    {
      provide: TIME_STAMPS,
      useFactory: (config: DocumentsConfig, clock: Clock, log: Logger) => openTimeStamps(config, clock, log),
      inject: [tokens.CONFIG, tokens.CLOCK, tokens.LOGGER],
    },
    {
      provide: PdfSignature,
      useFactory: (keys: KeyProvider, stamps: TimeStampAuthority | null) => new PdfSignature(keys, stamps ?? undefined),
      inject: [KEY_PROVIDER, TIME_STAMPS],
    },
    {
      provide: PaperPress,
      useFactory: (...[keys, config, posts, indexes, signature]: PaperPressParts) =>
        new PaperPress(keys, config.PUBLIC_URL, posts, indexes, signature),
      inject: [KEY_PROVIDER, tokens.CONFIG, PostNames, StatusIndexes, PdfSignature],
    },
    {
      provide: CopyPress,
      useFactory: (layout: ActCopyLayout, press: PaperPress, posts: PostNames) => new CopyPress(layout, press, posts),
      inject: [ActCopyLayout, PaperPress, PostNames],
    },
    {
      provide: EVisaLayout,
      useFactory: (compiler: PaperCompiler) => new EVisaLayout(compiler),
      inject: [PaperCompiler],
    },
    {
      provide: EVisaPress,
      useFactory: (...[layout, keys, config, posts, signature]: EVisaPressParts) =>
        new EVisaPress(layout, keys, config.PUBLIC_URL, posts, signature),
      inject: [EVisaLayout, KEY_PROVIDER, tokens.CONFIG, PostNames, PdfSignature],
    },
    {
      provide: PostNames,
      useFactory: (identity: InternalClient) => new PostNames(identity),
      inject: [IDENTITY_CLIENT],
    },
    {
      provide: PAPERS,
      useFactory: (...papers: Paper[]) => papers,
      inject: [RegistrationPaper, CertificatePaper, LossReceiptPaper, EmergencyDocumentPaper, RefusalLetterPaper],
    },
    RegistrationPaper,
    CertificatePaper,
    LossReceiptPaper,
    EmergencyDocumentPaper,
    RefusalLetterPaper,
    ...vaultProviders,
    IssuedDocuments,
    StatusIndexes,
    Drafts,
    IssueEVisa,
    IssueCopy,
    IssuePaper,
    PaperEndings,
    Withdrawals,
    IssuingWorker,
    MakeIssue,
    IssueAgain,
    ReissuingWorker,
    RenewEVisa,
    ...officeProviders,
    VerifyDocument,
    VerifyPicture,
    DocumentChecks,
    CheckDays,
    TrustBundles,
    TrustBundleTimer,
    PublishedBundles,
  ],
  readiness: {
    keys: async (get) => {
      const keys = get<KeyProvider>(KEY_PROVIDER);
      void [keys.signer, keys.pdfSigner]; // throws when no key is in use at this instant
    },
    vault: async (get) => {
      for await (const _ of get<BlobStore>(BLOB_STORE).list('documents')) return;
    },
  },
});
