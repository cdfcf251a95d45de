import { visasEvents } from '@jatigi/contracts';
import { DocumentsVault, defineService } from '@jatigi/platform-service';
import { visasRules } from '@jatigi/visas-domain';
import answers from './answers.json';
import { AppealStatisticsController } from './appeals/appeal-statistics.controller';
import { AppealsController } from './appeals/appeals.controller';
import { RefusalLetterController } from './appeals/refusal-letter.controller';
import { ApplicationCommands } from './applications/application-commands';
import { ApplicationStore } from './applications/application-store';
import { ApplicationQueries } from './applications/application.queries';
import { visaApplicationSchema } from './applications/application.schema';
import { ApplicationsController } from './applications/applications.controller';
import { DecideBatch } from './applications/decide-batch';
import { DecisionsController } from './applications/decisions.controller';
import { ExaminationController } from './applications/examination.controller';
import { PrintableController } from './applications/printable.controller';
import { QueuesController } from './applications/queues.controller';
import { TrackingController } from './applications/tracking.controller';
import { FoldQueueCounts } from './applications/fold-queue-counts';
import { EraseFiles } from './applications/erase-files';
import { StartApplication } from './applications/start-application';
import { AdmitApplication } from './applications/admit-application';
import { BatchCommands } from './batches/batch-commands';
import { BatchRows } from './batches/batch-rows';
import { Batches } from './batches/batches';
import { BatchesController } from './batches/batches.controller';
import { RunBatches } from './batches/run-batches';
import { BorderController } from './border/border.controller';
import { BorderBundle } from './border/border-bundle';
import { BorderDesk } from './border/border-desk';
import { BorderLists } from './border/border-lists';
import { DetectOverstays } from './border/detect-overstays';
import { EndedOverstays } from './border/ended-overstays';
import { ExpireVisas } from './border/expire-visas';
import { NewPassportController } from './border/new-passport.controller';
import { RecordCrossings } from './border/record-crossings';
import { VisaEndingController } from './border/visa-ending.controller';
import { VisasAtBorder } from './border/visas-at-border';
import { consultationSchema } from './consultations/consultation.schema';
import { ConsultationStore } from './consultations/consultation-store';
import { ConsultationsController } from './consultations/consultations.controller';
import { ConsultedServicesController } from './consultations/consulted-services.controller';
import { FileConsultations } from './consultations/file-consultations';
import { PassConsultations } from './consultations/pass-consultations';
import { ServiceDesk } from './consultations/service-desk';
import { AttachDocument } from './documents/attach-document';
import { DocumentsController } from './documents/documents.controller';
import { PreviewPaper } from './documents/preview-paper';
import { PreviewController } from './documents/preview.controller';
import { ReadDocument } from './documents/read-document';
import { BiometricsController } from './examination/biometrics.controller';
import { BondController } from './examination/bond.controller';
import { InterviewController } from './examination/interview.controller';
import { DataExports, ForgetExports } from './exports/data-exports';
import { ExportsController } from './exports/exports.controller';
import { OwnData } from './exports/own-data';
import { FileTimeController } from './deadlines/file-time.controller';
import { PassDeadlines } from './deadlines/pass-deadlines';
import { RecountDeadlines } from './deadlines/recount-deadlines';
import { GroupCommands } from './groups/group-commands';
import { GroupQueries } from './groups/group.queries';
import { applicationGroupSchema } from './groups/group.schema';
import { GroupStore } from './groups/group-store';
import { GroupMembershipController, GroupsController } from './groups/groups.controller';
import { ShareDocument } from './groups/share-document';
import { migrations } from './migrations';
import { NetworkController, TransfersController } from './network/network.controller';
import { ReadNetwork } from './network/read-network';
import { TransferBatch } from './network/transfer-batch';
import { StatisticsController } from './statistics/statistics.controller';
import { ReadEarlierFiles } from './earlier/earlier-files';
import { EarlierFilesController } from './earlier/earlier-files.controller';
import { FilingPolicyController } from './policy/filing-policy.controller';
import { ReadFilingPolicy } from './policy/filing-policy';
import { PolicyCommands } from './policy/policy-commands';
import { PolicySetsController, PolicyStepsController } from './policy/policy-sets.controller';
import { PolicySimulations } from './policy/policy-simulations';
import { PolicySimulationsController } from './policy/policy-simulations.controller';
import { RefusalCodesController } from './policy/refusal-codes.controller';
import { RequirementsController } from './policy/requirements.controller';
import { SimulatePolicy } from './policy/simulate-policy';
import { VisaTypesController } from './policy/visa-types.controller';
import { HearLateMoney } from './reactions/hear-late-money';
import { OnDocumentIssued } from './reactions/on-document-issued';
import { OnPaymentReceived } from './reactions/on-payment-received';
import { OnPersonDied } from './reactions/on-person-died';
import { EraseHitDetails } from './screening/erase-hit-details';
import { FindHits } from './screening/find-hits';
import { HitRows } from './screening/hit-rows';
import { Hits } from './screening/hits';
import { HoldEntry } from './screening/hold-entry';
import { HoldLostDocuments } from './screening/hold-lost-documents';
import { HoldOverstay } from './screening/hold-overstay';
import { HitsController } from './screening/hits.controller';
import { LostDocuments } from './screening/lost-documents';
import { LostDocumentsController } from './screening/lost-documents.controller';
import { OnReportedLost } from './screening/on-reported-lost';
import { OpenFiles } from './screening/open-files';
import { RemoveLostDocument } from './screening/remove-lost-document';
import { ScreenFiles } from './screening/screen-files';
import { WatchlistCommands } from './screening/watchlist-commands';
import { WatchlistController } from './screening/watchlist.controller';
import { WatchlistStore } from './screening/watchlist-store';
import { FillSearchKeys } from './search/fill-search-keys';
import { FindFiles } from './search/find-files';
import { SearchesController } from './search/searches.controller';
import { WalkInsController } from './walk-ins/walk-ins.controller';
import { visasPersons } from './persons';
import { accountsProjection } from './reactions/accounts-projection';
import { AccountsReactions } from './reactions/accounts.reactions';
import { PaymentsLog } from './reactions/payments-log';
import { ReactionsController } from './reactions/reactions.controller';

/** Everything that makes this the visas service: main, migrate and the specs start from it. */
export const visasService = defineService({
  name: 'visas',
  rules: visasRules,
  answers,
  controllers: [
    RequirementsController,
    RefusalCodesController,
    VisaTypesController,
    PolicySetsController,
    PolicyStepsController,
    PolicySimulationsController,
    TrackingController,
    ApplicationsController,
    WalkInsController,
    GroupsController,
    GroupMembershipController,
    DocumentsController,
    PreviewController,
    RefusalLetterController,
    ExaminationController,
    AppealsController,
    AppealStatisticsController,
    BiometricsController,
    BondController,
    InterviewController,
    ConsultationsController,
    ConsultedServicesController,
    FileTimeController,
    FilingPolicyController,
    EarlierFilesController,
    DecisionsController,
    BatchesController,
    QueuesController,
    SearchesController,
    NetworkController,
    StatisticsController,
    TransfersController,
    BorderController,
    VisaEndingController,
    NewPassportController,
    WatchlistController,
    HitsController,
    LostDocumentsController,
    PrintableController,
    ExportsController,
  ],
  reactions: [ReactionsController, AccountsReactions],
  projections: [accountsProjection],
  providers: [
    ApplicationStore,
    ApplicationCommands,
    ApplicationQueries,
    AdmitApplication,
    BatchCommands,
    BatchRows,
    Batches,
    RunBatches,
    GroupStore,
    GroupCommands,
    GroupQueries,
    ShareDocument,
    StartApplication,
    ReadFilingPolicy,
    ReadEarlierFiles,
    PolicyCommands,
    SimulatePolicy,
    PolicySimulations,
    DocumentsVault,
    AttachDocument,
    ReadDocument,
    PreviewPaper,
    OnPaymentReceived,
    HearLateMoney,
    PaymentsLog,
    OnDocumentIssued,
    OnPersonDied,
    DecideBatch,
    TransferBatch,
    ReadNetwork,
    ConsultationStore,
    FileConsultations,
    ServiceDesk,
    PassConsultations,
    PassDeadlines,
    RecountDeadlines,
    VisasAtBorder,
    RecordCrossings,
    BorderDesk,
    BorderBundle,
    BorderLists,
    DetectOverstays,
    EndedOverstays,
    ExpireVisas,
    EraseFiles,
    FoldQueueCounts,
    FindFiles,
    FillSearchKeys,
    WatchlistStore,
    WatchlistCommands,
    FindHits,
    HitRows,
    ScreenFiles,
    OpenFiles,
    HoldEntry,
    HoldLostDocuments,
    HoldOverstay,
    Hits,
    EraseHitDetails,
    LostDocuments,
    RemoveLostDocument,
    OnReportedLost,
    OwnData,
    DataExports,
    ForgetExports,
  ],
  entities: [visaApplicationSchema, consultationSchema, applicationGroupSchema],
  migrations,
  persons: visasPersons,
  contract: visasEvents,
  consumes: ['payments.v1', 'documents.v1', 'civil-registry.v1', 'identity.v1'],
  streamedTypes: ['image/jpeg', 'image/png', 'application/pdf'],
});
