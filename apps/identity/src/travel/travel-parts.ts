import { ApproveEmergencyDocument } from './approve-emergency-document';
import { CheckIdentity } from './check-identity';
import { CheckLostDocument } from './check-lost-document';
import { ConcernedPersons } from './concerned';
import { EmergencyDeskController } from './emergency-desk.controller';
import {
  EmergencyDocumentCommands,
  EmergencyDocumentQueries,
  EmergencyDocumentQueue,
  EmergencyDocumentStore,
} from './emergency-document-cases';
import { EmergencyDocumentFiles } from './emergency-document-files';
import { emergencyDocumentSchema } from './emergency-document.schema';
import { EmergencyDocumentsController } from './emergency-documents.controller';
import { EmergencyEndingsController } from './emergency-endings.controller';
import { EndEmergencyDocument } from './end-emergency-document';
import { ExpireEmergencyDocuments } from './expire-emergency-documents';
import { InvalidateEmergencyDocuments } from './invalidate-emergency-documents';
import { LossReportCommands, LossReportQueries, LossReportQueue, LossReportStore } from './loss-report-cases';
import { LossReportReceipt } from './loss-report-receipt';
import { lossReportSchema } from './loss-report.schema';
import { LossReportsController, LostDocumentsController } from './loss-reports.controller';
import { PaperLinksController } from './paper-links.controller';
import { PrintableTravelController } from './printable-travel.controller';
import { ReportLoss } from './report-loss';
import { RequestEmergencyDocument } from './request-emergency-document';
import { TravelReactions } from './travel.reactions';

/** Loss reports and emergency travel documents, as parts of the service. */
export const travel = {
  controllers: [
    LossReportsController,
    PaperLinksController,
    LostDocumentsController,
    // The order matters: queues and arrivals are not documents of that name.
    EmergencyDeskController,
    EmergencyEndingsController,
    EmergencyDocumentsController,
    PrintableTravelController,
  ],
  reactions: [TravelReactions],
  providers: [
    ApproveEmergencyDocument,
    CheckIdentity,
    CheckLostDocument,
    ConcernedPersons,
    EmergencyDocumentCommands,
    EmergencyDocumentFiles,
    EmergencyDocumentQueries,
    EmergencyDocumentQueue,
    EmergencyDocumentStore,
    EndEmergencyDocument,
    ExpireEmergencyDocuments,
    InvalidateEmergencyDocuments,
    LossReportCommands,
    LossReportQueries,
    LossReportQueue,
    LossReportReceipt,
    LossReportStore,
    ReportLoss,
    RequestEmergencyDocument,
  ],
  entities: [lossReportSchema, emergencyDocumentSchema],
};
