import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import { civilRegistryEvents } from '@jatigi/contracts';
import { defineService, DocumentsVault } from '@jatigi/platform-service';
import answers from './answers.json';
import { ActQueries } from './acts/act.queries';
import { ActsController } from './acts/acts.controller';
import { DecideOnAct } from './acts/decide-on-act';
import { ProposeOnAct } from './acts/propose-on-act';
import { RegistersController } from './acts/registers.controller';
import { CertificateCommands } from './certificates/certificate-commands';
import { CertificateDeskController } from './certificates/certificate-desk.controller';
import { CertificateDocuments } from './certificates/certificate-documents';
import { CertificateQueries } from './certificates/certificate.queries';
import { CertificateQueue } from './certificates/certificate-queue';
import { certificateRequestSchema } from './certificates/certificate-request.schema';
import { CertificateStore } from './certificates/certificate-store';
import { CertificateKindsController, CertificatesController } from './certificates/certificates.controller';
import { CertificatesReactions } from './certificates/certificates.reactions';
import { EndCertificates } from './certificates/end-certificates';
import { ExpireCertificates } from './certificates/expire-certificates';
import { PrintableCertificateController } from './certificates/printable-certificate.controller';
import { RequestCertificate } from './certificates/request-certificate';
import { CheckCopy } from './copies/check-copy';
import { CopyCommands } from './copies/copy-commands';
import { CopyDocuments } from './copies/copy-documents';
import { CopyHandlingController } from './copies/copy-handling.controller';
import { CopyQueries } from './copies/copy.queries';
import { CopyQueue } from './copies/copy-queue';
import { copyRequestSchema } from './copies/copy-request.schema';
import { CopyRequestsController } from './copies/copy-requests.controller';
import { PaperLinksController } from './copies/paper-links.controller';
import { CopyStore } from './copies/copy-store';
import { OrderCopy } from './copies/order-copy';
import { PrintableController } from './copies/printable.controller';
import { PublicCopiesController } from './copies/public.controller';
import { TrackCopy } from './copies/track-copy';
import { DeclarationCommands } from './declarations/declaration-commands';
import { DeclarationQueries } from './declarations/declaration.queries';
import { declarationSchema } from './declarations/declaration.schema';
import { DeclarationsController } from './declarations/declarations.controller';
import { HandlingController } from './declarations/handling.controller';
import { IdentityPeer } from './declarations/identity-peer';
import { QueueQueries } from './declarations/queue.queries';
import { QueuesController } from './declarations/queues.controller';
import { SignAct } from './declarations/sign-act';
import { ToFacts } from './declarations/to-facts';
import { WriteDraft } from './declarations/write-draft';
import { DuplicateQueries } from './duplicates/duplicate.queries';
import { DuplicatesController } from './duplicates/duplicates.controller';
import { AnswerSearch } from './home-centres/answer-search';
import { AskedFiles } from './home-centres/asked-files';
import { SearchQueries } from './home-centres/search.queries';
import { SearchesController } from './home-centres/searches.controller';
import { SendScan } from './home-centres/send-scan';
import { ConfirmImport } from './imports/confirm-import';
import { ImportQueries } from './imports/import.queries';
import { ImportsController } from './imports/imports.controller';
import { StageRegister } from './imports/stage-register';
import { migrations } from './migrations';
import { PolicyController } from './policy/policy.controller';
import { CopiesReactionsController } from './reactions/copies.controller';
import { registryPersons } from './persons';
import { ReactionsController } from './reactions/reactions.controller';
import { AcknowledgeVolet } from './volets/acknowledge-volet';
import { SendVolet } from './volets/send-volet';
import { VoletQueries } from './volets/volet.queries';
import { VoletsController } from './volets/volets.controller';

/** Everything that makes this the civil registry: main, migrate and the specs start from it. */
export const civilRegistryService = defineService({
  name: 'civil-registry',
  rules: civilRegistryRules,
  answers,
  controllers: [
    PolicyController,
    DeclarationsController,
    HandlingController,
    DuplicatesController,
    QueuesController,
    ActsController,
    RegistersController,
    VoletsController,
    // The order matters: tracking and queues are not orders of that name.
    PublicCopiesController,
    CopyHandlingController,
    CopyRequestsController,
    PaperLinksController,
    PrintableController,
    CertificateKindsController,
    CertificateDeskController,
    CertificatesController,
    PrintableCertificateController,
    SearchesController,
    ImportsController,
  ],
  reactions: [ReactionsController, CopiesReactionsController, CertificatesReactions],
  providers: [
    IdentityPeer,
    ToFacts,
    WriteDraft,
    DeclarationCommands,
    DeclarationQueries,
    QueueQueries,
    SignAct,
    DuplicateQueries,
    ActQueries,
    ProposeOnAct,
    DecideOnAct,
    SendVolet,
    VoletQueries,
    AcknowledgeVolet,
    DocumentsVault,
    CopyStore,
    OrderCopy,
    CopyCommands,
    CopyQueries,
    CopyQueue,
    CopyDocuments,
    TrackCopy,
    CheckCopy,
    CertificateStore,
    RequestCertificate,
    CertificateCommands,
    CertificateQueries,
    CertificateQueue,
    CertificateDocuments,
    ExpireCertificates,
    EndCertificates,
    AskedFiles,
    SearchQueries,
    SendScan,
    AnswerSearch,
    StageRegister,
    ImportQueries,
    ConfirmImport,
  ],
  entities: [declarationSchema, copyRequestSchema, certificateRequestSchema],
  migrations,
  persons: registryPersons,
  contract: civilRegistryEvents,
  consumes: ['payments.v1', 'documents.v1', 'identity.v1'],
  streamedTypes: ['image/jpeg', 'image/png', 'application/pdf'],
});
