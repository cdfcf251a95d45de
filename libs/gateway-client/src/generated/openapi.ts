// Made from openapi.json by `npm run client:openapi`; not for hands.
export interface paths {
    readonly "/v1/civil-registry/acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Acts of your posts by number, or by names and date of birth */
        readonly get: operations["civil-registry.ActsController_search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/acts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The act with its marginal notes, its standing and what is proposed */
        readonly get: operations["civil-registry.ActsController_act"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/acts/{id}/annul": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The proposed annulment, for another person to decide */
        readonly post: operations["civil-registry.ActsController_annul"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/acts/{id}/notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The marginal notes in order */
        readonly get: operations["civil-registry.ActsController_notes"];
        readonly put?: never;
        /** The proposed marginal note, for another person to decide */
        readonly post: operations["civil-registry.ActsController_proposeNote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/acts/{id}/proposals/{proposalId}/apply": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The act with the note in its margin, or annulled */
        readonly post: operations["civil-registry.ActsController_apply"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/acts/{id}/proposals/{proposalId}/dismiss": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The act as it was */
        readonly post: operations["civil-registry.ActsController_dismiss"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/centres": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Consulates and centres at home that keep registers */
        readonly get: operations["civil-registry.PublicCopiesController_centres"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificate-kinds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Kinds of certificates: fields, documents, checks, fee and times */
        readonly get: operations["civil-registry.CertificateKindsController_kinds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Own requests, newest first */
        readonly get: operations["civil-registry.CertificatesController_own"];
        readonly put?: never;
        /** The request, and what comes next */
        readonly post: operations["civil-registry.CertificatesController_request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The request with its history and allowedActions */
        readonly get: operations["civil-registry.CertificatesController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/{id}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, granted: to be paid or sealed */
        readonly post: operations["civil-registry.CertificateDeskController_approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/{id}/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, yours */
        readonly post: operations["civil-registry.CertificateDeskController_assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/{id}/certificate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sealed certificate, PDF; the first download delivers it */
        readonly get: operations["civil-registry.CertificatesController_sealed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/{id}/deny": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The denied request */
        readonly post: operations["civil-registry.CertificateDeskController_deny"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The bytes that were sent */
        readonly get: operations["civil-registry.CertificatesController_document"];
        /** The request, with this document */
        readonly put: operations["civil-registry.CertificatesController_attach"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/{id}/propose": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, for another person to sign */
        readonly post: operations["civil-registry.CertificateDeskController_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/{id}/record-presence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, with who was seen, how and when */
        readonly post: operations["civil-registry.CertificateDeskController_recordPresence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, with what the person is asked */
        readonly post: operations["civil-registry.CertificateDeskController_return"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/{id}/return-to-agent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, back on the desk */
        readonly post: operations["civil-registry.CertificateDeskController_returnToAgent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/{id}/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The revoked certificate */
        readonly post: operations["civil-registry.CertificateDeskController_revoke"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The withdrawn request */
        readonly post: operations["civil-registry.CertificatesController_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/queues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many requests of your posts wait in each queue */
        readonly get: operations["civil-registry.CertificateDeskController_counts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/certificates/queues/{queue}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Requests of your posts in this queue, and how many wait in each */
        readonly get: operations["civil-registry.CertificateDeskController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/copy-checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** match, no-match, revoked or superseded; nothing else */
        readonly post: operations["civil-registry.PublicCopiesController_check"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/copy-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Own orders, newest first */
        readonly get: operations["civil-registry.CopyRequestsController_own"];
        readonly put?: never;
        /** The order, and what comes next */
        readonly post: operations["civil-registry.CopyRequestsController_order"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/copy-requests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The order, with allowedActions */
        readonly get: operations["civil-registry.CopyRequestsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/copy-requests/{id}/accept-proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The order goes on: sealed, paid or searched */
        readonly post: operations["civil-registry.CopyHandlingController_accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/copy-requests/{id}/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The order, yours */
        readonly post: operations["civil-registry.CopyHandlingController_assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/copy-requests/{id}/deny": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The denied order */
        readonly post: operations["civil-registry.CopyHandlingController_deny"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/copy-requests/{id}/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sealed copy, PDF; the first download delivers it */
        readonly get: operations["civil-registry.CopyRequestsController_sealed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/copy-requests/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The bytes that were sent */
        readonly get: operations["civil-registry.CopyRequestsController_proof"];
        /** The order, with this proof */
        readonly put: operations["civil-registry.CopyRequestsController_attach"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/copy-requests/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened */
        readonly get: operations["civil-registry.CopyRequestsController_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/copy-requests/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The withdrawn order */
        readonly post: operations["civil-registry.CopyRequestsController_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/copy-requests/queues/{queue}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Orders of your posts in this queue, and how many wait in each */
        readonly get: operations["civil-registry.CopyHandlingController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/copy-requests/tracking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** State and next step, nothing more */
        readonly get: operations["civil-registry.PublicCopiesController_track"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The draft of a declaration */
        readonly post: operations["civil-registry.DeclarationsController_start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The declaration, with allowedActions, what is missing and warnings */
        readonly get: operations["civil-registry.DeclarationsController_declaration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** The changed draft of a declaration */
        readonly patch: operations["civil-registry.DeclarationsController_edit"];
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The declaration, assigned */
        readonly post: operations["civil-registry.HandlingController_assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}/await-judgment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The late declaration, waiting for the court */
        readonly post: operations["civil-registry.HandlingController_awaitJudgment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}/declare": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The declared birth: in time or late, perhaps a suspected duplicate */
        readonly post: operations["civil-registry.DeclarationsController_declare"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}/duplicates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The declaration and each candidate with its facts and reasons */
        readonly get: operations["civil-registry.DuplicatesController_compare"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}/duplicates/{candidateId}/resolve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The declaration; rejected when it is a duplicate */
        readonly post: operations["civil-registry.DuplicatesController_resolve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened, and who consulted the declaration why */
        readonly get: operations["civil-registry.DeclarationsController_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}/record-judgment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The late declaration, verified by its judgment */
        readonly post: operations["civil-registry.HandlingController_recordJudgment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The rejected declaration */
        readonly post: operations["civil-registry.HandlingController_reject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}/return-to-draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The declaration, a draft again, to be corrected */
        readonly post: operations["civil-registry.DeclarationsController_returnToDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}/sign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The declaration with its act, under the next number of the register */
        readonly post: operations["civil-registry.HandlingController_sign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The verified declaration, waiting for the signature of another person */
        readonly post: operations["civil-registry.HandlingController_verify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/declarations/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The abandoned draft */
        readonly post: operations["civil-registry.DeclarationsController_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Imports of your centres, the newest first */
        readonly get: operations["civil-registry.ImportsController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Problems, gaps, and rows that wait to be compared */
        readonly get: operations["civil-registry.ImportsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/imports/{id}/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** How many rows became acts, and how many wait */
        readonly post: operations["civil-registry.ImportsController_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/imports/{id}/rows/{line}/scan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The image of this row */
        readonly get: operations["civil-registry.ImportsController_scan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Legal delay of a declaration, by country and centre, and where it comes from */
        readonly get: operations["civil-registry.PolicyController_policy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/queues/{queue}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Declarations of your posts in this queue, and how many wait in each */
        readonly get: operations["civil-registry.QueuesController_queue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/registers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Registers of your posts and the last number given in each */
        readonly get: operations["civil-registry.RegistersController_registers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/searches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Searches of your centre, the oldest first, without names */
        readonly get: operations["civil-registry.SearchesController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/searches/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the requester stated about the act */
        readonly get: operations["civil-registry.SearchesController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/searches/{id}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The search, closed: the order goes on */
        readonly post: operations["civil-registry.SearchesController_answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/searches/{id}/not-found": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The search, closed: the requester is told */
        readonly post: operations["civil-registry.SearchesController_notFound"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/searches/{id}/scan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** The search, with the image of the act */
        readonly put: operations["civil-registry.SearchesController_scan"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/volets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Second volets that wait, the oldest first */
        readonly get: operations["civil-registry.VoletsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/volets/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One second volet with the facts of its act */
        readonly get: operations["civil-registry.VoletsController_volet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/civil-registry/volets/{id}/acknowledgement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The acknowledged volet */
        readonly post: operations["civil-registry.VoletsController_acknowledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/documents/trust/certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Country authority and bar-code signer certificates, PEM; no sign-in */
        readonly get: operations["documents.VerificationController_certificates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/documents/verifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Checks the seal on a photo or a PDF; no sign-in, nothing is kept */
        readonly post: operations["documents.VerificationController_verifyFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/documents/verifications/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Checks a document by its number; no sign-in */
        readonly get: operations["documents.VerificationController_verify"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/account-searches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The account with this address, if there is one */
        readonly post: operations["identity.StaffController_find"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A code is on its way, by mail or by SMS */
        readonly post: operations["identity.AccountsController_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/accounts/{id}/disable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The account, disabled */
        readonly post: operations["identity.StaffController_disable"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/accounts/{id}/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The proposal to make both one person, for another administrator to confirm */
        readonly post: operations["identity.StaffController_link"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/accounts/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The account is confirmed by the code that was sent */
        readonly post: operations["identity.AccountsController_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/authorizations/{uid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which program asks, and for what */
        readonly get: operations["identity.ConsentsController_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/authorizations/{uid}/decide": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Where the browser goes on */
        readonly post: operations["identity.ConsentsController_decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/desk-accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The newest accounts opened at your desks */
        readonly get: operations["identity.DeskAccountsController_newest"];
        readonly put?: never;
        /** The account, waiting for its code to be used */
        readonly post: operations["identity.DeskAccountsController_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/desk-accounts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One account of a desk: number, state, until when its code works */
        readonly get: operations["identity.DeskAccountsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/desk-accounts/{id}/codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A new code for the slip */
        readonly post: operations["identity.DeskAccountsController_issue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/device-authorizations/decide": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The kiosk goes on, or is told no */
        readonly post: operations["identity.ConsentsController_decideDevice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/device-authorizations/look-up": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Which program asks, and for what */
        readonly post: operations["identity.ConsentsController_lookUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/double-persons/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Both persons with their files, and why they may be one */
        readonly get: operations["identity.DoublePersonsController_compare"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/double-persons/{id}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** One person: every file of the former is the kept person’s */
        readonly post: operations["identity.DoublePersonsController_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/double-persons/{id}/confirm-undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Two persons again, every file back where it was */
        readonly post: operations["identity.DoublePersonsController_confirmUndo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/double-persons/{id}/not-the-same": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Two persons; the register does not ask again */
        readonly post: operations["identity.DoublePersonsController_notTheSame"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/double-persons/{id}/propose-merge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The pair, waiting for another officer */
        readonly post: operations["identity.DoublePersonsController_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/double-persons/{id}/propose-undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The merge, waiting for another officer to undo it */
        readonly post: operations["identity.DoublePersonsController_proposeUndo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/double-persons/{id}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The pair, suspected as before */
        readonly post: operations["identity.DoublePersonsController_reject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/double-persons/{id}/reject-undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The merge stays */
        readonly post: operations["identity.DoublePersonsController_rejectUndo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/double-persons/queues/{queue}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Pairs of your posts in this queue, and how many wait in each */
        readonly get: operations["identity.DoublePersonsController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What this person asked for, newest first */
        readonly get: operations["identity.EmergencyDocumentsController_own"];
        readonly put?: never;
        /** The request, and what comes next */
        readonly post: operations["identity.EmergencyDocumentsController_request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The document, with allowedActions */
        readonly get: operations["identity.EmergencyDocumentsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/{id}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The approved document, being sealed */
        readonly post: operations["identity.EmergencyDeskController_approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/{id}/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, yours */
        readonly post: operations["identity.EmergencyDeskController_assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/{id}/check-identity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Who it is is known; another person approves */
        readonly post: operations["identity.EmergencyDeskController_checkIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The bytes as they were sent */
        readonly get: operations["identity.EmergencyDocumentsController_file"];
        /** The request, with this file */
        readonly put: operations["identity.EmergencyDocumentsController_attach"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/{id}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The document does not count any more */
        readonly post: operations["identity.EmergencyEndingsController_end"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/{id}/hand-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The person holds the document */
        readonly post: operations["identity.EmergencyDeskController_handOver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened */
        readonly get: operations["identity.EmergencyDocumentsController_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/{id}/paper": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sealed sheet, PDF */
        readonly get: operations["identity.EmergencyDocumentsController_paper"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/{id}/refuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The refused request */
        readonly post: operations["identity.EmergencyDeskController_refuse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The withdrawn request */
        readonly post: operations["identity.EmergencyDocumentsController_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/arrivals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The document of this number has done its journey */
        readonly post: operations["identity.EmergencyEndingsController_arrivals"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/emergency-documents/queues/{queue}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Requests of your posts in this queue, and how many wait in each */
        readonly get: operations["identity.EmergencyDeskController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Grants that this caller may see */
        readonly get: operations["identity.GrantsController_list"];
        readonly put?: never;
        /** The grant, waiting for another administrator */
        readonly post: operations["identity.GrantsController_request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/grants/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One grant */
        readonly get: operations["identity.GrantsController_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/grants/{id}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The grant, given */
        readonly post: operations["identity.GrantsController_approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/grants/{id}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The grant, ended */
        readonly post: operations["identity.GrantsController_end"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/loss-reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Own reports, newest first */
        readonly get: operations["identity.LossReportsController_own"];
        readonly put?: never;
        /** The document is invalid from now on */
        readonly post: operations["identity.LossReportsController_report"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/loss-reports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The report, with allowedActions */
        readonly get: operations["identity.LossReportsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/loss-reports/{id}/found": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The document turned up; it stays invalid */
        readonly post: operations["identity.LossReportsController_found"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/loss-reports/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened */
        readonly get: operations["identity.LossReportsController_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/loss-reports/{id}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sealed receipt, PDF */
        readonly get: operations["identity.LossReportsController_receipt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/loss-reports/queues/{queue}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reports made at your posts */
        readonly get: operations["identity.LossReportsController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/lost-documents/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whether this document was reported lost or stolen */
        readonly post: operations["identity.LostDocumentsController_check"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/machine-clients": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every program, newest first */
        readonly get: operations["identity.ProgramsController_list"];
        readonly put?: never;
        /** Waits for another administrator */
        readonly post: operations["identity.ProgramsController_register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/machine-clients/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One program, with its figures of thirty days */
        readonly get: operations["identity.ProgramsController_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/machine-clients/{id}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The program as decided */
        readonly post: operations["identity.ProgramsController_approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/machine-clients/{id}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The change waits for another administrator */
        readonly post: operations["identity.ProgramsController_change"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/machine-clients/{id}/disable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The program, disabled: its tokens end within seconds */
        readonly post: operations["identity.ProgramsController_disable"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/machine-clients/{id}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The program as it was; a new one is rejected */
        readonly post: operations["identity.ProgramsController_reject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The signed-in account */
        readonly get: operations["identity.AccountsController_me"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** The changed account */
        readonly patch: operations["identity.OwnAccountController_change"];
        readonly trace?: never;
    };
    readonly "/v1/identity/me/consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The programs that act for this person */
        readonly get: operations["identity.ConsentsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/me/consents/{id}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Its tokens end within two seconds */
        readonly post: operations["identity.ConsentsController_end"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/me/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A code is on its way to the new contact */
        readonly post: operations["identity.ContactsController_ask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/me/contacts/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The account with the proved contact */
        readonly post: operations["identity.ContactsController_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/me/link-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A code for the counter; it works once */
        readonly post: operations["identity.OwnAccountController_linkCode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/me/sessions/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Every session of the person ends within two seconds */
        readonly post: operations["identity.OwnAccountController_endSessions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/me/totp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The seed of a second factor, to be confirmed */
        readonly post: operations["identity.FactorsController_start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/me/totp/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The second factor is in use */
        readonly post: operations["identity.FactorsController_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/paper-codes/redemptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The account is open */
        readonly post: operations["identity.DeskAccountsController_redeem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Own requests and those for wards, newest first */
        readonly get: operations["identity.PassportRequestsController_own"];
        readonly put?: never;
        /** The request, and what comes next */
        readonly post: operations["identity.PassportRequestsController_request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The request: next step, deadline, when the passport is expected */
        readonly get: operations["identity.PassportRequestsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** The changed request */
        readonly patch: operations["identity.PassportRequestsController_edit"];
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/accept-production": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Taken in, under the reference of the ministry */
        readonly post: operations["identity.ProductionController_accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/appointment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, with a day for the capture */
        readonly post: operations["identity.PassportDeskController_appointment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, yours */
        readonly post: operations["identity.PassportDeskController_assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The bytes that were sent */
        readonly get: operations["identity.PassportRequestsController_proof"];
        /** The request, with this proof */
        readonly put: operations["identity.PassportRequestsController_attach"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/hand-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The finished request */
        readonly post: operations["identity.PassportDeskController_handOver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened */
        readonly get: operations["identity.PassportRequestsController_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/missed-appointment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, waiting for another day */
        readonly post: operations["identity.PassportDeskController_missed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/produced": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Made, on its way to the post */
        readonly post: operations["identity.ProductionController_produced"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/receive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, its passport at the post */
        readonly post: operations["identity.PassportDeskController_receive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/record-capture": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, to be forwarded by another person */
        readonly post: operations["identity.PassportDeskController_capture"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/refuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The refused request */
        readonly post: operations["identity.PassportDeskController_refuse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/refuse-production": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The refused request */
        readonly post: operations["identity.ProductionController_refuse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/resubmit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The corrected request, back with the post */
        readonly post: operations["identity.PassportRequestsController_resubmit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, back with the person */
        readonly post: operations["identity.PassportDeskController_return"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/return-from-production": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Back with the post that captured */
        readonly post: operations["identity.ProductionController_return"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/send-to-production": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, with the ministry */
        readonly post: operations["identity.PassportDeskController_send"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/uncollected": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The closed request: nobody came, the passport goes back */
        readonly post: operations["identity.PassportDeskController_uncollected"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The withdrawn request */
        readonly post: operations["identity.PassportRequestsController_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/production": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was sent and waits, the oldest first, without personal data */
        readonly get: operations["identity.ProductionController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/production/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the passport is made from; every read is recorded */
        readonly get: operations["identity.ProductionController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/passport-requests/queues/{queue}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Requests of your posts in this queue, and how many wait in each */
        readonly get: operations["identity.PassportDeskController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/password-recoveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A code is on its way, when the account exists */
        readonly post: operations["identity.RecoveryController_request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/password-resets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The password is changed */
        readonly post: operations["identity.RecoveryController_reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/posts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every post, with calendar and jurisdictions */
        readonly get: operations["identity.PostsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/posts/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One post */
        readonly get: operations["identity.PostsController_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/posts/competent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The post that is competent for a place and a date */
        readonly get: operations["identity.PostsController_competent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Own registrations and those of wards, newest first */
        readonly get: operations["identity.RegistrationsController_own"];
        readonly put?: never;
        /** The request, and what comes next */
        readonly post: operations["identity.RegistrationsController_request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The registration, with allowedActions */
        readonly get: operations["identity.RegistrationsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** The changed request */
        readonly patch: operations["identity.RegistrationsController_edit"];
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/{id}/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, yours */
        readonly post: operations["identity.RegisterDeskController_assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/{id}/certificate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sealed certificate of registration, PDF */
        readonly get: operations["identity.RegistrationsController_certificate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The bytes that were sent */
        readonly get: operations["identity.RegistrationsController_proof"];
        /** The request, with this proof */
        readonly put: operations["identity.RegistrationsController_attach"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened */
        readonly get: operations["identity.RegistrationsController_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/{id}/link-code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A proposal to make the account’s person and the registration’s one */
        readonly post: operations["identity.ProvedPersonsController_linkCode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/{id}/refuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The refused request */
        readonly post: operations["identity.RegisterDeskController_refuse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/{id}/register": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The person stands in the register, under her number for life */
        readonly post: operations["identity.RegisterDeskController_register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The request, back with the person */
        readonly post: operations["identity.RegisterDeskController_return"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/{id}/strike-off": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The person no longer stands in the register */
        readonly post: operations["identity.RegisterDeskController_strikeOff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/{id}/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The verified request, waiting for another person */
        readonly post: operations["identity.RegisterDeskController_verify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The withdrawn request */
        readonly post: operations["identity.RegistrationsController_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/by-number/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whose number it is now, and her registrations at every post */
        readonly get: operations["identity.ProvedPersonsController_byNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/registrations/queues/{queue}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Requests of your posts in this queue, and how many wait in each */
        readonly get: operations["identity.RegisterDeskController_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/scopes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a person can let a program do, in words */
        readonly get: operations["identity.ConsentsController_scopes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/sign-in-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A code is on its way, when the account exists */
        readonly post: operations["identity.ContactsController_signInCode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/staff-accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The invitation is on its way by mail */
        readonly post: operations["identity.StaffController_invite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/identity/staff-accounts/acceptances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The staff account, ready for its second factor */
        readonly post: operations["identity.StaffController_accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/notifications/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Newest first; `unknown` are those a person must look at */
        readonly get: operations["notifications.DeliveriesController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was asked for one application, newest first */
        readonly get: operations["payments.PaymentsController_bySubject"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/payments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One amount due, with what this caller may do */
        readonly get: operations["payments.PaymentsController_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/payments/{id}/checkouts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Where to send the payer */
        readonly post: operations["payments.CheckoutsController_start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/payments/{id}/counter-receipts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Paid, with the receipt number */
        readonly post: operations["payments.PaymentsController_counterReceipt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/payments/{id}/refunds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Refunded, with the refund number */
        readonly post: operations["payments.PaymentsController_refund"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/payments/unmatched": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Money that arrived and fits no open amount, oldest first */
        readonly get: operations["payments.UnmatchedController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/payments/webhooks/{provider}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Heard, also when it was heard before or fits nothing */
        readonly post: operations["payments.WebhooksController_receive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in */
        readonly get: operations["gateway.showSession"];
        readonly put?: never;
        /** Sign in */
        readonly post: operations["gateway.openSession"];
        /** Sign out */
        readonly delete: operations["gateway.closeSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Own applications, newest first */
        readonly get: operations["visas.ApplicationsController_own"];
        readonly put?: never;
        /** The draft */
        readonly post: operations["visas.ApplicationsController_start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The file, with allowedActions and what is missing */
        readonly get: operations["visas.ApplicationsController_file"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** The changed draft */
        readonly patch: operations["visas.ApplicationsController_edit"];
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/admit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The file, being examined */
        readonly post: operations["visas.ExaminationController_admit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The file, back where it was */
        readonly post: operations["visas.ApplicationsController_answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The file, assigned */
        readonly post: operations["visas.ExaminationController_assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/decide": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The decided file */
        readonly post: operations["visas.ExaminationController_decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/declare-inadmissible": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The closed file */
        readonly post: operations["visas.ExaminationController_declareInadmissible"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The bytes that were uploaded */
        readonly get: operations["visas.DocumentsController_upload"];
        /** The file, with this document uploaded */
        readonly put: operations["visas.DocumentsController_attach"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/documents/{kind}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The file, with this document accepted */
        readonly post: operations["visas.DocumentsController_accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/documents/{kind}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The file, with this document rejected */
        readonly post: operations["visas.DocumentsController_reject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/documents/{kind}/waive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The file, with this document waived */
        readonly post: operations["visas.DocumentsController_waive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/e-visa": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sealed e-visa, PDF */
        readonly get: operations["visas.DocumentsController_eVisa"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened, and who consulted the file why */
        readonly get: operations["visas.ApplicationsController_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/propose-decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The file, waiting for another person to decide */
        readonly post: operations["visas.ExaminationController_propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/request-information": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The file, waiting for the applicant */
        readonly post: operations["visas.ExaminationController_requestInformation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The file, back in examination */
        readonly post: operations["visas.ExaminationController_return"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The submitted file, with the amount due */
        readonly post: operations["visas.ApplicationsController_submit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/applications/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The withdrawn file */
        readonly post: operations["visas.ApplicationsController_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/queues/{queue}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Files of your posts in this queue, and how many wait in each */
        readonly get: operations["visas.QueuesController_queue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/refusal-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every refusal code with its words */
        readonly get: operations["visas.RefusalCodesController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/requirements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the policy in force asks for, and every rule that says so */
        readonly get: operations["visas.RequirementsController_requirements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/visas/tracking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** State and next step, nothing more */
        readonly get: operations["visas.TrackingController_track"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AcceptInvitationDto: {
            /** @example 04218837 */
            readonly code: string;
            /**
             * Format: email
             * @example agent@consulat.example
             */
            readonly email: string;
            /** @description At least 8 characters: it never counts without the second factor */
            readonly password: string;
        };
        readonly AcceptMessageDto: {
            /**
             * @example {
             *       "code": "12345678"
             *     }
             */
            readonly data: {
                readonly [key: string]: string;
            };
            /**
             * @description The same key again is the same message
             * @example mail-0193a1b2
             */
            readonly key: string;
            readonly recipient: components["schemas"]["RecipientDto"];
            /**
             * @example account-confirmation
             * @enum {string}
             */
            readonly template: "account-confirmation" | "account-recovery" | "password-recovery" | "account-exists" | "staff-invitation" | "contact-confirmation" | "contact-changed" | "sign-in-code";
        };
        readonly AcceptProductionDto: {
            /** @example MS-2026-000871 */
            readonly ministryReference: string;
        };
        readonly AccountResponse: {
            /** Format: uuid */
            readonly accountId: string;
            /** @enum {string} */
            readonly kind: "citizen" | "staff";
            /** Format: uuid */
            readonly personId: string;
            /** @enum {string} */
            readonly state: "PENDING" | "ACTIVE" | "DISABLED";
            /** @example 1 */
            readonly version: number;
        };
        readonly ActAnswer: {
            readonly allowedActions: readonly string[];
            readonly annulment: null | components["schemas"]["Judgment"];
            /** Format: uuid */
            readonly declarationId: string | null;
            readonly declaredOn: string | null;
            readonly facts: components["schemas"]["BirthFacts"];
            readonly heldBy: string;
            /** Format: uuid */
            readonly id: string;
            readonly judgment: null | components["schemas"]["Judgment"];
            readonly notes: readonly components["schemas"]["MarginalNote"][];
            /** @enum {string} */
            readonly origin: "declared" | "home" | "imported";
            readonly printedNumber: string;
            readonly proposals: readonly components["schemas"]["ActProposal"][];
            readonly reference: components["schemas"]["ActReference"];
            readonly signedBy: string | null;
            readonly signedOn: string | null;
            /** @enum {string} */
            readonly standing: "ANNULLED" | "SIGNED";
            readonly volet: {
                readonly acknowledgeBy: string;
                readonly sendings: number;
                /** Format: date-time */
                readonly sentAt: string;
                readonly state: string;
            } | null;
        };
        readonly ActNumberFields: {
            /** @example 1 */
            readonly number: number;
            /** @example 2026 */
            readonly year: number;
        };
        readonly ActOfDeclaration: {
            /** Format: uuid */
            readonly id: string;
            readonly printedNumber: string;
            readonly reference: components["schemas"]["ActReference"];
        };
        readonly ActPerson: {
            /** @description ISO 3166-1 alpha-3. */
            readonly birthCountry?: string;
            readonly birthDate?: components["schemas"]["PartialDate"];
            readonly birthPlace?: string;
            /** @description By ICAO 9303-3, derived from `name`: never typed. */
            readonly mrzName: components["schemas"]["NameForms"];
            readonly name: components["schemas"]["NameForms"];
            readonly nationalities: readonly string[];
            /** @description 14 digits and a letter; its shape is looked at, its truth is not ours to judge. */
            readonly nina?: string;
            readonly occupation?: string;
            /** @description As the family writes it. */
            readonly originalName?: {
                readonly givenNames: string;
                /** @enum {string} */
                readonly script: "Arab" | "Latn" | "Nkoo";
                readonly surname: string;
            };
            /**
             * Format: uuid
             * @description The account of this person, when she showed who she is.
             */
            readonly personId?: string;
            readonly residence?: string;
            /** @enum {string} */
            readonly sex?: "F" | "M" | "X";
        };
        readonly ActPersonPartial: {
            /** @description ISO 3166-1 alpha-3. */
            readonly birthCountry?: string;
            readonly birthDate?: components["schemas"]["PartialDate"];
            readonly birthPlace?: string;
            /** @description By ICAO 9303-3, derived from `name`: never typed. */
            readonly mrzName?: components["schemas"]["NameForms"];
            readonly name?: components["schemas"]["NameForms"];
            readonly nationalities?: readonly string[];
            /** @description 14 digits and a letter; its shape is looked at, its truth is not ours to judge. */
            readonly nina?: string;
            readonly occupation?: string;
            /** @description As the family writes it. */
            readonly originalName?: {
                readonly givenNames: string;
                /** @enum {string} */
                readonly script: "Arab" | "Latn" | "Nkoo";
                readonly surname: string;
            };
            /**
             * Format: uuid
             * @description The account of this person, when she showed who she is.
             */
            readonly personId?: string;
            readonly residence?: string;
            /** @enum {string} */
            readonly sex?: "F" | "M" | "X";
        };
        readonly ActProposal: {
            readonly allowedActions: readonly string[];
            readonly facts: components["schemas"]["Judgment"] | components["schemas"]["RecognitionFacts"] | components["schemas"]["MarriageFacts"] | components["schemas"]["MarriageEndFacts"] | components["schemas"]["DeathFacts"];
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "annulment" | "death" | "marriage" | "marriage-end" | "recognition";
            /** Format: date-time */
            readonly proposedAt: string;
            readonly proposedBy: string;
            /** @enum {string} */
            readonly state: "APPLIED" | "DISMISSED" | "PROPOSED";
        };
        readonly ActProposalLine: {
            readonly allowedActions: readonly string[];
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "annulment" | "death" | "marriage" | "marriage-end" | "recognition";
            /** Format: date-time */
            readonly proposedAt: string;
            readonly proposedBy: string;
            /** @enum {string} */
            readonly state: "APPLIED" | "DISMISSED" | "PROPOSED";
        };
        readonly ActReference: {
            readonly centre: string;
            /** @enum {string} */
            readonly kind: "birth";
            readonly number: number;
            readonly year: number;
        };
        readonly ActSummary: {
            readonly allowedActions: readonly string[];
            readonly annulment: null | components["schemas"]["Judgment"];
            readonly heldBy: string;
            /** Format: uuid */
            readonly id: string;
            readonly notes: readonly {
                readonly appliedOn: string;
                /** Format: uuid */
                readonly id: string;
                /** @enum {string} */
                readonly kind: "death" | "marriage" | "marriage-end" | "recognition";
                readonly ordinal: number;
            }[];
            /** @enum {string} */
            readonly origin: "declared" | "home" | "imported";
            readonly printedNumber: string;
            readonly proposals: readonly components["schemas"]["ActProposalLine"][];
            readonly reference: components["schemas"]["ActReference"];
            /** @enum {string} */
            readonly standing: "ANNULLED" | "SIGNED";
        };
        readonly AddressDto: {
            /** @example Paris */
            readonly city: string;
            /** @example FRA */
            readonly country: string;
            /** @example 12 rue de la Roquette */
            readonly lines: string;
        };
        readonly AmountAnswer: {
            /** @example EUR */
            readonly currency: string;
            /**
             * @description Digits after the decimal point
             * @example 2
             */
            readonly exponent: number;
            /**
             * @description Minor units
             * @example 7000
             */
            readonly minor: number;
            readonly text: components["schemas"]["AmountText"];
        };
        readonly AmountDto: {
            /**
             * @description ISO 4217
             * @example EUR
             */
            readonly currency: string;
            /**
             * @description In minor units of the currency: 7000 is 70.00 EUR
             * @example 7000
             */
            readonly minor: number;
        };
        readonly AmountText: {
            /** @example €70.00 */
            readonly en: string;
            /** @example 70,00 € */
            readonly fr: string;
        };
        readonly AnnulDto: {
            /** @example Tribunal de grande instance de Bamako, commune III */
            readonly court: string;
            /**
             * Format: date
             * @example 2026-11-20
             */
            readonly date: string;
            /** @example JA 2026/9 */
            readonly reference: string;
        };
        readonly AnswerSearchDto: {
            /**
             * Format: date
             * @example 1987-03-02
             */
            readonly declaredOn?: string;
            readonly facts: components["schemas"]["FactsFields"];
            /** @description What stands in the margin, in order */
            readonly notes?: readonly components["schemas"]["ProposeNoteDto"][];
            /**
             * @description Number of the act in that register
             * @example 214
             */
            readonly number: number;
            /**
             * Format: date
             * @example 1987-03-02
             */
            readonly signedOn?: string;
            /**
             * @description Year of the register
             * @example 1987
             */
            readonly year: number;
        };
        readonly ApplicantDetailsPartial: {
            readonly address?: string;
            readonly birthCountry?: string;
            /** Format: date */
            readonly birthDate?: string;
            readonly birthPlace?: string;
            readonly givenNames?: string;
            /** @description The nationality of the travel document: the one the policy looks at. */
            readonly nationality?: string;
            readonly occupation?: string;
            readonly otherNationalities?: readonly string[];
            readonly phone?: string;
            readonly residence?: string;
            /** @enum {string} */
            readonly sex?: "F" | "M" | "X";
            readonly surname?: string;
        };
        readonly ApplicantFields: {
            /** @example Heidestraße 17, 51147 Köln */
            readonly address?: string;
            /** @example DEU */
            readonly birthCountry?: string;
            /**
             * Format: date
             * @example 1990-08-12
             */
            readonly birthDate?: string;
            /** @example Köln */
            readonly birthPlace?: string;
            /** @example Erika */
            readonly givenNames?: string;
            /**
             * @description Nationality of the travel document
             * @example DEU
             */
            readonly nationality?: string;
            /** @example Ingénieure */
            readonly occupation?: string;
            /**
             * @example [
             *       "FRA"
             *     ]
             */
            readonly otherNationalities?: readonly string[];
            /** @example +49 221 1234567 */
            readonly phone?: string;
            /**
             * @description Country of residence
             * @example DEU
             */
            readonly residence?: string;
            /**
             * @example F
             * @enum {string}
             */
            readonly sex?: "F" | "M" | "X";
            /**
             * @description As in the travel document
             * @example Mustermann
             */
            readonly surname?: string;
        };
        readonly ApplicationAnswer: {
            readonly allowedActions: readonly string[];
            readonly applicant: components["schemas"]["ApplicantDetailsPartial"];
            /** Format: date-time */
            readonly createdAt: string;
            readonly decision: null | components["schemas"]["ApplicationDecision"] | components["schemas"]["ApplicationDecision2"];
            readonly documents: readonly components["schemas"]["ApplicationDocument"][];
            readonly due: null | components["schemas"]["visas.Due"];
            readonly fee: null | components["schemas"]["Money"];
            readonly formVersion: string;
            /** Format: uuid */
            readonly id: string;
            readonly informationRequest: string | null;
            readonly journey: components["schemas"]["JourneyPartial"];
            /** @enum {string} */
            readonly language: "en" | "fr";
            readonly missing: readonly components["schemas"]["MissingItem"][];
            readonly payment: {
                readonly amount: components["schemas"]["Money"];
                /** @enum {string} */
                readonly method: "counter" | "online";
                readonly receiptNumber: string;
            } | null;
            readonly policyVersion: string | null;
            readonly post: string | null;
            readonly processing: {
                /** @enum {string} */
                readonly class: "express" | "standard";
                readonly deadlines: components["schemas"]["ProcessingDeadlines"];
            } | null;
            readonly reference: string | null;
            readonly rules: readonly components["schemas"]["AppliedRule"][];
            /** @enum {string} */
            readonly state: "ADMISSIBILITY" | "AWAITING_PAYMENT" | "CLOSED" | "DECISION_PROPOSED" | "DRAFT" | "EXAMINATION" | "GRANTED" | "INADMISSIBLE" | "INFO_REQUESTED" | "ISSUED" | "REFUSED" | "REVOKED" | "SUBMITTED" | "WITHDRAWN";
            /** Format: date-time */
            readonly submittedAt: string | null;
            readonly travelDocument: components["schemas"]["TravelDocumentPartial"];
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
            readonly visa: null | components["schemas"]["ApplicationVisa"];
            readonly visaType: string | null;
        };
        readonly ApplicationDecision: {
            /** @enum {string} */
            readonly decision: "grant";
            /** @enum {number} */
            readonly entries: 0 | 1 | 2;
            readonly stayDays: number;
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validUntil: string;
            readonly visaType: string;
        };
        readonly ApplicationDecision2: {
            readonly codes: readonly {
                readonly code: string;
                readonly words?: components["schemas"]["Words"];
            }[];
            /** @enum {string} */
            readonly decision: "refuse";
        };
        readonly ApplicationDocument: {
            readonly kind: string;
            readonly mediaTypes: readonly string[];
            /** @enum {string} */
            readonly need: "on-request" | "required";
            /** @enum {string|null} */
            readonly reason: "expired" | "incomplete" | "not-authentic" | "unreadable" | "wrong-document" | null;
            /** @enum {string} */
            readonly state: "accepted" | "missing" | "rejected" | "uploaded" | "waived";
            readonly title: components["schemas"]["Words"];
            readonly upload: {
                /** Format: date-time */
                readonly at: string;
                readonly mediaType: string;
                readonly size: number;
            } | null;
        };
        readonly ApplicationHistory: {
            readonly items: readonly (components["schemas"]["PublicHistoryLine"] | components["schemas"]["StaffHistoryLine"])[];
            readonly reads: readonly components["schemas"]["FileRead"][];
        };
        readonly ApplicationListItem: {
            readonly allowedActions: readonly string[];
            /** Format: date-time */
            readonly createdAt: string;
            readonly due: null | components["schemas"]["visas.Due"];
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly language: "en" | "fr";
            readonly post: string | null;
            readonly reference: string | null;
            /** @enum {string} */
            readonly state: "ADMISSIBILITY" | "AWAITING_PAYMENT" | "CLOSED" | "DECISION_PROPOSED" | "DRAFT" | "EXAMINATION" | "GRANTED" | "INADMISSIBLE" | "INFO_REQUESTED" | "ISSUED" | "REFUSED" | "REVOKED" | "SUBMITTED" | "WITHDRAWN";
            /** Format: date-time */
            readonly submittedAt: string | null;
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly ApplicationListItemPage: {
            readonly items: readonly components["schemas"]["ApplicationListItem"][];
            readonly next: string | null;
        };
        readonly ApplicationStaffAnswer: {
            readonly allowedActions: readonly string[];
            readonly applicant: components["schemas"]["ApplicantDetailsPartial"];
            readonly assignedTo: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly decision: null | components["schemas"]["ApplicationDecision"] | components["schemas"]["ApplicationDecision2"];
            readonly documents: readonly {
                readonly kind: string;
                readonly mediaTypes: readonly string[];
                /** @enum {string} */
                readonly need: "on-request" | "required";
                /** @enum {string|null} */
                readonly reason: "expired" | "incomplete" | "not-authentic" | "unreadable" | "wrong-document" | null;
                readonly reviewedBy: string | null;
                /** @enum {string} */
                readonly state: "accepted" | "missing" | "rejected" | "uploaded" | "waived";
                readonly title: components["schemas"]["Words"];
                readonly upload: {
                    /** Format: date-time */
                    readonly at: string;
                    readonly mediaType: string;
                    readonly size: number;
                } | null;
            }[];
            readonly due: null | components["schemas"]["visas.Due"];
            readonly fee: null | components["schemas"]["Money"];
            readonly formVersion: string;
            /** Format: uuid */
            readonly id: string;
            readonly informationRequest: string | null;
            readonly journey: components["schemas"]["JourneyPartial"];
            /** @enum {string} */
            readonly language: "en" | "fr";
            readonly missing: readonly components["schemas"]["MissingItem"][];
            readonly notes: components["schemas"]["Notes"];
            readonly payment: {
                readonly amount: components["schemas"]["Money"];
                /** @enum {string} */
                readonly method: "counter" | "online";
                readonly receiptNumber: string;
            } | null;
            readonly policyVersion: string | null;
            readonly post: string | null;
            readonly processing: {
                /** @enum {string} */
                readonly class: "express" | "standard";
                readonly deadlines: components["schemas"]["ProcessingDeadlines"];
            } | null;
            readonly proposal: null | {
                /** Format: date-time */
                readonly at: string;
                readonly by: string;
                /** @enum {string} */
                readonly decision: "grant";
                readonly terms: components["schemas"]["GrantTerms"];
            } | {
                /** Format: date-time */
                readonly at: string;
                readonly by: string;
                readonly codes: readonly string[];
                /** @enum {string} */
                readonly decision: "refuse";
            };
            readonly receivedBy: string | null;
            readonly reference: string | null;
            readonly rules: readonly components["schemas"]["AppliedRule"][];
            /** @enum {string} */
            readonly state: "ADMISSIBILITY" | "AWAITING_PAYMENT" | "CLOSED" | "DECISION_PROPOSED" | "DRAFT" | "EXAMINATION" | "GRANTED" | "INADMISSIBLE" | "INFO_REQUESTED" | "ISSUED" | "REFUSED" | "REVOKED" | "SUBMITTED" | "WITHDRAWN";
            /** Format: date-time */
            readonly submittedAt: string | null;
            readonly travelDocument: components["schemas"]["TravelDocumentPartial"];
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
            readonly visa: null | components["schemas"]["ApplicationVisa"];
            readonly visaType: string | null;
            readonly visaTypes: readonly components["schemas"]["FittingVisaType"][];
        };
        readonly ApplicationSummary: {
            readonly allowedActions: readonly string[];
            readonly assignedTo: string | null;
            readonly documents: readonly {
                readonly kind: string;
                /** @enum {string} */
                readonly need: "on-request" | "required";
                /** @enum {string|null} */
                readonly reason: "expired" | "incomplete" | "not-authentic" | "unreadable" | "wrong-document" | null;
                /** @enum {string} */
                readonly state: "accepted" | "missing" | "rejected" | "uploaded" | "waived";
            }[];
            readonly due: null | components["schemas"]["visas.Due"];
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly language: "en" | "fr";
            readonly post: string | null;
            readonly proposal: null | {
                /** Format: date-time */
                readonly at: string;
                readonly by: string;
                /** @enum {string} */
                readonly decision: "grant";
                readonly terms: components["schemas"]["GrantTerms"];
            } | {
                /** Format: date-time */
                readonly at: string;
                readonly by: string;
                readonly codes: readonly string[];
                /** @enum {string} */
                readonly decision: "refuse";
            };
            readonly reference: string | null;
            /** @enum {string} */
            readonly state: "ADMISSIBILITY" | "AWAITING_PAYMENT" | "CLOSED" | "DECISION_PROPOSED" | "DRAFT" | "EXAMINATION" | "GRANTED" | "INADMISSIBLE" | "INFO_REQUESTED" | "ISSUED" | "REFUSED" | "REVOKED" | "SUBMITTED" | "WITHDRAWN";
            /** Format: date-time */
            readonly submittedAt: string | null;
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
            readonly visaType: string | null;
        };
        readonly ApplicationVisa: {
            /** Format: uuid */
            readonly documentId: string;
            readonly number: string;
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validUntil: string;
        };
        readonly AppliedRule: {
            /** Format: date */
            readonly from: string;
            readonly id: string;
            readonly sample: boolean;
            readonly text: components["schemas"]["Words"];
            /** Format: date */
            readonly to: string | null;
        };
        readonly Appointment: {
            readonly on: string;
            /** @description Null: at the post. */
            readonly place: string | null;
            readonly time: string;
        };
        readonly AppointmentDto: {
            /**
             * @description On the wall of the post
             * @example 2026-12-03T09:30
             */
            readonly at: string;
            /** @description At the post unless told */
            readonly place?: string;
        };
        readonly ApproveEmergencyDocumentDto: {
            /**
             * Format: date
             * @description Last day; without it as long as policy allows
             * @example 2027-01-15
             */
            readonly validUntil?: string;
        };
        readonly ArrivalDto: {
            /**
             * @description The number on the sheet
             * @example L7K3M9P2Q
             */
            readonly number: string;
            /**
             * Format: date
             * @description Today without it
             * @example 2027-01-15
             */
            readonly on?: string;
        };
        readonly AskSignInCodeDto: {
            /**
             * @description E-mail address, telephone or account number
             * @example +22370000001
             */
            readonly login: string;
        };
        readonly AssignDto: {
            /**
             * Format: uuid
             * @description Person who takes the declaration; the caller when absent
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly to?: string;
        };
        readonly AuthorizationRequestResponse: {
            /** Format: date-time */
            readonly expiresAt: string;
            readonly program: components["schemas"]["ProgramName"];
            /** @description What it may do once it is allowed */
            readonly scopes: readonly components["schemas"]["ScopeResponse"][];
        };
        readonly BirthDateDto: {
            /**
             * @description “vers 1960”
             * @example false
             */
            readonly approximate?: boolean;
            /**
             * @description YYYY, YYYY-MM or YYYY-MM-DD
             * @example 1990-03-01
             */
            readonly value: string;
        };
        readonly BirthFacts: {
            readonly child: {
                /** @description ISO 3166-1 alpha-3. */
                readonly birthCountry: string;
                readonly birthDate: components["schemas"]["PartialDate"];
                readonly birthPlace: string;
                readonly birthTime?: string;
                /** @description By ICAO 9303-3, derived from `name`: never typed. */
                readonly mrzName: components["schemas"]["NameForms"];
                readonly name: components["schemas"]["NameForms"];
                readonly nationalities: readonly string[];
                /** @description 14 digits and a letter; its shape is looked at, its truth is not ours to judge. */
                readonly nina?: string;
                readonly occupation?: string;
                /** @description As the family writes it. */
                readonly originalName?: {
                    readonly givenNames: string;
                    /** @enum {string} */
                    readonly script: "Arab" | "Latn" | "Nkoo";
                    readonly surname: string;
                };
                /**
                 * Format: uuid
                 * @description The account of this person, when she showed who she is.
                 */
                readonly personId?: string;
                readonly residence?: string;
                /** @enum {string} */
                readonly sex: "F" | "M" | "X";
            };
            readonly declarant: {
                /** @enum {string} */
                readonly capacity: "father" | "hospital" | "midwife" | "mother" | "other" | "relative";
                readonly person: components["schemas"]["ActPerson"];
            };
            readonly father?: components["schemas"]["ActPerson"];
            readonly interpreter?: {
                readonly language: string;
                readonly person: components["schemas"]["ActPerson"];
            };
            readonly mother?: components["schemas"]["ActPerson"];
            /** @description Twins, triplets: how many were born, and which one this is. */
            readonly multipleBirth?: {
                readonly children: number;
                readonly order: number;
            };
            readonly witnesses: readonly components["schemas"]["ActPerson"][];
        };
        readonly Capture: {
            readonly on: string;
            readonly reference: string;
        };
        readonly CaptureDto: {
            /**
             * Format: date
             * @example 2027-01-15
             */
            readonly capturedOn: string;
            /**
             * @description Names the capture in the ministry’s own system
             * @example PAR-2026-000114
             */
            readonly referenceOfCapture: string;
        };
        readonly CaseHistoryLine: {
            /** Format: date-time */
            readonly at: string;
            readonly by?: string | null;
            readonly detail?: {
                readonly [key: string]: unknown;
            };
            readonly kind: string;
            readonly text: {
                readonly en: string;
                readonly fr: string;
            };
        };
        readonly CertificateAddressFields: {
            /** @example Paris */
            readonly city: string;
            /** @example FRA */
            readonly country: string;
            /** @example 12 rue de la Roquette */
            readonly lines: string;
        };
        readonly CertificateAnswer: {
            readonly allowedActions: readonly string[];
            readonly certificate: {
                readonly number: string;
                /** @enum {string|null} */
                readonly standing: "expired" | "revoked" | "valid" | null;
                /** Format: date */
                readonly validUntil: string | null;
            } | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly denial: {
                readonly contest: components["schemas"]["Words"];
                readonly note: string | null;
                /** @enum {string} */
                readonly reason: "act-annulled" | "address-not-proved" | "forged-document" | "identity-not-proved" | "not-free-to-marry" | "other" | "person-died" | "presence-not-shown" | "registration-ended";
                readonly text: components["schemas"]["Words"];
            } | null;
            readonly documents: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly kind: string;
                readonly mediaType: string;
                readonly size: number;
            }[];
            /** Format: date */
            readonly dueOn: string | null;
            readonly fee: null | components["schemas"]["Money"];
            /** @enum {string} */
            readonly for: "self" | "ward";
            /** Format: uuid */
            readonly id: string;
            readonly kind: string;
            /** @enum {string} */
            readonly language: "en" | "fr";
            readonly message: string | null;
            readonly missing: readonly string[];
            readonly nextStep: null | {
                /** @enum {string} */
                readonly code: "answer";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Send what the post asks";
                    /** @enum {string} */
                    readonly fr: "Envoyez ce que le poste demande";
                };
            } | {
                /** @enum {string} */
                readonly code: "send-documents";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Send the missing documents";
                    /** @enum {string} */
                    readonly fr: "Envoyez les pièces qui manquent";
                };
            } | {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            };
            readonly payment: null | components["schemas"]["CertificatePaymentOf"];
            readonly person: components["schemas"]["CertifiedPerson"];
            readonly post: string;
            readonly presence: {
                /** @enum {string} */
                readonly mode: "counter" | "video";
                /** Format: date */
                readonly on: string;
                readonly time: string | null;
            } | null;
            readonly reference: string;
            /** Format: uuid */
            readonly registrationId: string | null;
            readonly revocation: {
                readonly note: string | null;
                /** @enum {string} */
                readonly reason: "issued-in-error" | "no-longer-true" | "obtained-by-fraud" | "person-died" | "requested";
                readonly text: components["schemas"]["Words"];
            } | null;
            /** @enum {string} */
            readonly state: "APPROVED" | "AWAITING_PAYMENT" | "DELIVERED" | "DENIED" | "ENQUIRY" | "EXPIRED" | "INTERVIEW" | "NOT_FOUND" | "PROPOSED" | "REQUESTED" | "REVOKED" | "SEALED" | "WITHDRAWN";
            readonly statements: components["schemas"]["CertificateStatements"];
            readonly text: components["schemas"]["Words"];
            readonly title: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly CertificateAnswerPage: {
            readonly items: readonly components["schemas"]["CertificateAnswer"][];
            readonly next: string | null;
        };
        readonly CertificateDeskLine: {
            readonly allowedActions: readonly string[];
            readonly assignedTo: string | null;
            readonly certificate: {
                readonly number: string;
                /** @enum {string|null} */
                readonly standing: "expired" | "revoked" | "valid" | null;
                /** Format: date */
                readonly validUntil: string | null;
            } | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly documents: readonly string[];
            /** Format: date */
            readonly dueOn: string | null;
            readonly fee: null | components["schemas"]["Money"];
            /** @enum {string} */
            readonly for: "self" | "ward";
            /** Format: uuid */
            readonly id: string;
            readonly kind: string;
            /** @enum {string} */
            readonly language: "en" | "fr";
            readonly missing: readonly string[];
            readonly nextStep: null | {
                /** @enum {string} */
                readonly code: "answer";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Send what the post asks";
                    /** @enum {string} */
                    readonly fr: "Envoyez ce que le poste demande";
                };
            } | {
                /** @enum {string} */
                readonly code: "send-documents";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Send the missing documents";
                    /** @enum {string} */
                    readonly fr: "Envoyez les pièces qui manquent";
                };
            } | {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            };
            /** @enum {number} */
            readonly officers: 1 | 2;
            readonly payment: null | components["schemas"]["CertificatePaymentOf"];
            readonly post: string;
            readonly reference: string;
            /** @enum {string} */
            readonly state: "APPROVED" | "AWAITING_PAYMENT" | "DELIVERED" | "DENIED" | "ENQUIRY" | "EXPIRED" | "INTERVIEW" | "NOT_FOUND" | "PROPOSED" | "REQUESTED" | "REVOKED" | "SEALED" | "WITHDRAWN";
            readonly text: components["schemas"]["Words"];
            readonly title: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly CertificateDocumentRule: {
            readonly kind: string;
            readonly label: components["schemas"]["Words"];
            /**
             * @description Only of a person whom no consular register knows: the others have shown it already.
             * @enum {boolean}
             */
            readonly onlyStated?: true;
            readonly required: boolean;
        };
        readonly CertificateField: {
            readonly choices?: readonly {
                readonly code: string;
                readonly label: components["schemas"]["Words"];
            }[];
            readonly hint?: components["schemas"]["Words"];
            readonly label: components["schemas"]["Words"];
            readonly maxLength?: number;
            readonly name: string;
            readonly required: boolean;
            /** @enum {string} */
            readonly type: "act-reference" | "choice" | "country" | "date" | "text";
        };
        readonly CertificateHistoryLine: {
            /** Format: date-time */
            readonly at: string;
            readonly by?: string | null;
            readonly detail?: {
                readonly [key: string]: unknown;
            };
            /** @enum {string} */
            readonly kind: "answered" | "approved" | "assigned" | "delivered" | "denied" | "document-added" | "enquiry-opened" | "expired" | "invited" | "late-payment" | "not-found" | "paid" | "payment-due" | "presence-recorded" | "proposed" | "requested" | "returned" | "returned-to-agent" | "revoked" | "sealed" | "withdrawn";
            readonly text: {
                readonly en: string;
                readonly fr: string;
            };
        };
        readonly CertificateMessageDto: {
            /** @example Envoyez un justificatif de domicile lisible. */
            readonly message: string;
        };
        readonly CertificatePaymentOf: {
            readonly amount: components["schemas"]["Money"];
            /** Format: date */
            readonly dueBy: string | null;
            readonly receiptNumber: string | null;
        };
        readonly CertificateStatements: {
            readonly [key: string]: string | components["schemas"]["StatedActReference"];
        };
        readonly CertifiedPerson: {
            readonly address: {
                readonly city: string;
                readonly country: string;
                readonly lines: string;
            };
            readonly birthCountry: string;
            readonly birthDate: components["schemas"]["PartialDate"];
            readonly birthPlace: string;
            /** @description As printed: she stands in a consular register. */
            readonly consularNumber?: string;
            readonly name: components["schemas"]["NameForms"];
            readonly nationalities: readonly string[];
            readonly occupation?: string;
            readonly originalName?: {
                readonly givenNames: string;
                /** @enum {string} */
                readonly script: "Arab" | "Latn" | "Nkoo";
                readonly surname: string;
            };
            /** @enum {string} */
            readonly sex: "F" | "M" | "X";
        };
        readonly ChangeContactDto: {
            /**
             * Format: email
             * @description Either this or `phone`
             * @example awa@example.org
             */
            readonly email?: string;
            /** @description The password of the account: a session left open is not enough */
            readonly password: string;
            /**
             * @description Either this or `email`; a code comes by SMS
             * @example +223 70 00 00 01
             */
            readonly phone?: string;
            /** @description Required once a second factor is enrolled */
            readonly totp?: string;
        };
        readonly ChangeProgramDto: {
            /** @description New keys; give old and new while one replaces another */
            readonly jwks?: components["schemas"]["PublicKeysDto"];
            /** @example Ministère de la sécurité */
            readonly name?: string;
            /**
             * @description Native programs: where the person is taken back to
             * @example [
             *       "org.example.jatigi:/back"
             *     ]
             */
            readonly redirectUris?: readonly string[];
            /**
             * @description Requests a minute
             * @example 600
             */
            readonly requestsPerMinute?: number;
            /**
             * @description Actions; of a machine, none: all that its roles allow
             * @example [
             *       "visas.application.read"
             *     ]
             */
            readonly scopes?: readonly string[];
        };
        readonly CheckCopyDto: {
            /**
             * @description Number of the act, as printed
             * @example PAR/2026/N/0001
             */
            readonly actNumber?: string;
            /**
             * Format: date
             * @description Birth date of the person of the act; with the surname instead of the number
             * @example 2027-01-15
             */
            readonly birthDate?: string;
            /**
             * @description Number of the document, as printed
             * @example MLA-0123-4567-89A
             */
            readonly documentNumber: string;
            /** @example Traoré */
            readonly surname?: string;
        };
        readonly CheckIdentityDto: {
            /**
             * @example record
             * @enum {string}
             */
            readonly by: "record" | "witnesses";
            /** @description The record that was consulted, when she stands in no register */
            readonly note?: string;
            /**
             * Format: uuid
             * @description The registration that was looked at
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly registrationId?: string;
            /** @description Two persons who stand in the register */
            readonly witnesses?: readonly components["schemas"]["WitnessDto"][];
        };
        readonly CheckLostDocumentDto: {
            /** @example MLI */
            readonly issuingCountry: string;
            /** @example AA0000000 */
            readonly number: string;
        };
        readonly CheckoutAnswer: {
            readonly amount: components["schemas"]["MoneyAnswer"];
            /**
             * Format: uuid
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly checkoutId: string;
            /**
             * Format: uuid
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly paymentId: string;
            /** @example simulator */
            readonly provider: string;
            /**
             * Format: uri
             * @example https://pay.example/co_1
             */
            readonly redirectUrl: string;
        };
        readonly CheckSignInDto: {
            /** @description A code that was sent: lets the owner through a lock */
            readonly code?: string;
            readonly login: string;
            /** @description Address of the client as the gateway sees it */
            readonly network: string;
            readonly password: string;
            readonly totp?: string;
        };
        readonly ChildFields: {
            /** @example DEU */
            readonly birthCountry?: string;
            readonly birthDate?: components["schemas"]["PartialDateFields"];
            /** @example Kati */
            readonly birthPlace?: string;
            /** @example 04:35 */
            readonly birthTime?: string;
            /**
             * @description Short code from the account of this person, whose identity paper you have seen
             * @example K7Q2MXCD
             */
            readonly linkCode?: string;
            readonly name?: components["schemas"]["NameFields"];
            /**
             * @example [
             *       "MLI"
             *     ]
             */
            readonly nationalities?: readonly string[];
            /**
             * @description Only its shape is looked at
             * @example 12345678901234A
             */
            readonly nina?: string;
            /** @example Infirmière */
            readonly occupation?: string;
            /** @description As the family writes it */
            readonly originalName?: components["schemas"]["OriginalNameFields"];
            /** @example 12 rue de la Roquette, Paris */
            readonly residence?: string;
            /**
             * @example F
             * @enum {string}
             */
            readonly sex?: "F" | "M" | "X";
        };
        readonly CodesDto: {
            /**
             * @description Reasons R01 to R23
             * @example [
             *       "R23"
             *     ]
             */
            readonly codes: readonly string[];
        };
        readonly CodeSentResponse: {
            /**
             * @description The same whether the address or number was known or not
             * @example code-sent
             * @enum {string}
             */
            readonly status: "code-sent";
        };
        readonly ConfirmAccountDto: {
            /** @example 04218837 */
            readonly code: string;
            /**
             * Format: email
             * @description Either this or `phone`
             * @example awa@example.org
             */
            readonly email?: string;
            /**
             * @description Either this or `email`; a code comes by SMS
             * @example +223 70 00 00 01
             */
            readonly phone?: string;
        };
        readonly ConfirmContactDto: {
            /** @example 04218837 */
            readonly code: string;
            /**
             * @example email
             * @enum {string}
             */
            readonly contact: "email" | "phone";
        };
        readonly ConfirmedResponse: {
            /**
             * @example confirmed
             * @enum {string}
             */
            readonly status: "confirmed";
        };
        readonly ConfirmFactorDto: {
            /** @example 492039 */
            readonly code: string;
        };
        readonly ConfirmImportDto: {
            /**
             * @description First line of the file; from the start when absent
             * @example 2
             */
            readonly from?: number;
            /**
             * @description Last line of the file; to the end when absent
             * @example 51
             */
            readonly to?: number;
        };
        readonly ConsentResponse: {
            /** Format: date-time */
            readonly givenAt: string;
            /** Format: uuid */
            readonly id: string;
            readonly program: components["schemas"]["ProgramName"];
            readonly scopes: readonly components["schemas"]["ScopeResponse"][];
            /** Format: date-time */
            readonly validUntil: string;
        };
        readonly ConsentsResponse: {
            readonly items: readonly components["schemas"]["ConsentResponse"][];
        };
        readonly ContinueResponse: {
            /**
             * @description Where the browser goes on
             * @example /oidc/auth/abc
             */
            readonly continueAt: string;
        };
        readonly CopyAnswer: {
            readonly actReference: {
                readonly number: number;
                readonly year: number;
            } | null;
            readonly allowedActions: readonly string[];
            readonly child: {
                readonly birthDate: components["schemas"]["PartialDate"];
                readonly birthPlace?: string;
                readonly givenNames: string;
                readonly surname: string;
            };
            /** Format: date-time */
            readonly createdAt: string;
            readonly denial: {
                readonly contest: components["schemas"]["Words"];
                /** @enum {string} */
                readonly reason: "act-annulled" | "no-such-act" | "not-entitled" | "other" | "parents-stated-wrongly" | "proof-not-convincing";
                readonly text: components["schemas"]["Words"];
            } | null;
            readonly document: {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
            } | null;
            readonly documents: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly kind: "identity" | "mandate" | "relation";
                readonly mediaType: string;
                readonly size: number;
            }[];
            /** Format: date */
            readonly expectedOn: string | null;
            readonly fee: null | components["schemas"]["Money"];
            readonly heldBy: string;
            /** Format: uuid */
            readonly id: string;
            readonly language: string;
            readonly nextStep: {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            } | null;
            readonly parents: {
                readonly father?: components["schemas"]["NameForms"];
                readonly mother?: components["schemas"]["NameForms"];
            };
            readonly post: string;
            /** @enum {string} */
            readonly product: "extract" | "extract-with-parentage" | "full-copy";
            readonly purpose: string | null;
            readonly reference: string;
            /** @enum {string} */
            readonly relation: "descendant" | "father" | "mother" | "representative" | "self" | "spouse" | "third-party";
            /** @enum {string} */
            readonly state: "APPROVED" | "AWAITING_PAYMENT" | "DELIVERED" | "DENIED" | "ENTITLEMENT_CHECK" | "LOCATED" | "NOT_FOUND" | "REQUESTED" | "SEALED" | "SEARCHING" | "WITHDRAWN";
            readonly text: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly CopyAnswerPage: {
            readonly items: readonly components["schemas"]["CopyAnswer"][];
            readonly next: string | null;
        };
        readonly CopyHistoryLine: {
            /** Format: date-time */
            readonly at: string;
            readonly by?: string | null;
            readonly detail?: {
                readonly [key: string]: unknown;
            };
            /** @enum {string} */
            readonly kind: "approved" | "assigned" | "delivered" | "denied" | "late-payment" | "not-found" | "paid" | "payment-due" | "proof-accepted" | "proof-added" | "proof-needed" | "requested" | "sealed" | "searching" | "withdrawn";
            readonly text: {
                readonly en: string;
                readonly fr: string;
            };
        };
        readonly CopyLine: {
            readonly allowedActions: readonly string[];
            readonly assignedTo: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly documents: readonly ("identity" | "mandate" | "relation")[];
            /** Format: date */
            readonly expectedOn: string | null;
            readonly fee: null | components["schemas"]["Money"];
            readonly heldBy: string;
            /** Format: uuid */
            readonly id: string;
            readonly language: string;
            readonly nextStep: {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            } | null;
            readonly post: string;
            /** @enum {string} */
            readonly product: "extract" | "extract-with-parentage" | "full-copy";
            readonly reference: string;
            /** @enum {string} */
            readonly relation: "descendant" | "father" | "mother" | "representative" | "self" | "spouse" | "third-party";
            /** @enum {string} */
            readonly state: "APPROVED" | "AWAITING_PAYMENT" | "DELIVERED" | "DENIED" | "ENTITLEMENT_CHECK" | "LOCATED" | "NOT_FOUND" | "REQUESTED" | "SEALED" | "SEARCHING" | "WITHDRAWN";
            readonly text: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly CounterReceiptDto: {
            /** @description What the officer counted; must be the amount due */
            readonly amount: components["schemas"]["AmountDto"];
            /**
             * @example cash
             * @enum {string}
             */
            readonly means: "cash" | "card" | "bank-transfer";
        };
        readonly DeathFacts: {
            readonly authority: string;
            readonly country: string;
            readonly diedOn: components["schemas"]["PartialDate"];
            readonly place: string;
            readonly reference?: string;
        };
        readonly DecideDeviceDto: {
            /**
             * @example allow
             * @enum {string}
             */
            readonly decision: "allow" | "deny";
            /** @example WDJB-MJHT */
            readonly userCode: string;
        };
        readonly DecideDto: {
            /**
             * @description Must be what was proposed; otherwise return the file
             * @example grant
             * @enum {string}
             */
            readonly decision: "grant" | "refuse";
        };
        readonly DecisionDto: {
            /**
             * @example allow
             * @enum {string}
             */
            readonly decision: "allow" | "deny";
        };
        readonly DeclarantFields: {
            /**
             * @example father
             * @enum {string}
             */
            readonly capacity?: "father" | "mother" | "relative" | "midwife" | "hospital" | "other";
            /** @description May be absent when father or mother declares */
            readonly person?: components["schemas"]["PersonFields"];
        };
        readonly DeclarationAnswer: {
            readonly act: null | components["schemas"]["ActOfDeclaration"];
            readonly allowedActions: readonly string[];
            readonly assignedTo: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly declaredBy: string | null;
            /** Format: date */
            readonly declaredOn: string | null;
            readonly due: null | components["schemas"]["Due"];
            readonly facts: components["schemas"]["DraftFacts"];
            /** Format: uuid */
            readonly id: string;
            readonly judgment: null | components["schemas"]["Judgment"];
            /** @enum {string} */
            readonly kind: "birth";
            readonly lateDays: number | null;
            readonly missing: readonly components["schemas"]["FieldError"][];
            readonly openSuspicions: number;
            readonly post: string;
            readonly rejection: {
                /** @enum {string} */
                readonly reason: "duplicate" | "false-declaration" | "judgment-refused" | "no-jurisdiction" | "not-proved" | "other";
                readonly text: string | null;
            } | null;
            readonly startedBy: string;
            /** @enum {string} */
            readonly state: "ACKNOWLEDGED" | "DECLARED" | "DRAFT" | "JUDGMENT_AWAITED" | "LATE" | "REJECTED" | "SIGNED" | "VERIFIED" | "VOLET_SENT" | "WITHDRAWN";
            /** Format: date-time */
            readonly updatedAt: string;
            readonly verifiedBy: string | null;
            readonly version: number;
            readonly warnings: readonly components["schemas"]["FieldError"][];
        };
        readonly DeclarationPolicy: {
            /** @description Days after which somebody asks the court again. */
            readonly judgmentDays: number;
            /** @description Clear days: neither the day of birth nor the day of the declaration counts. */
            readonly legalDelayDays: number;
            /** @description `{centre} {year} {kind} {number} {number:4}`: how the number is printed. */
            readonly numberPattern: string;
            readonly signDays: number;
            /** @description Days in which a declaration is verified, and then signed. */
            readonly verifyDays: number;
        };
        readonly DeclarationPolicyPartial: {
            /** @description Days after which somebody asks the court again. */
            readonly judgmentDays?: number;
            /** @description Clear days: neither the day of birth nor the day of the declaration counts. */
            readonly legalDelayDays?: number;
            /** @description `{centre} {year} {kind} {number} {number:4}`: how the number is printed. */
            readonly numberPattern?: string;
            readonly signDays?: number;
            /** @description Days in which a declaration is verified, and then signed. */
            readonly verifyDays?: number;
        };
        readonly DeclarationQueueLine: {
            readonly act: null | components["schemas"]["ActOfDeclaration"];
            readonly allowedActions: readonly string[];
            readonly assignedTo: string | null;
            readonly child: {
                readonly birthDate: null | components["schemas"]["PartialDate"];
                readonly givenNames: string;
                readonly surname: string;
            } | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly declaredBy: string | null;
            /** Format: date */
            readonly declaredOn: string | null;
            readonly due: null | components["schemas"]["Due"];
            /** Format: uuid */
            readonly id: string;
            readonly judgment: null | components["schemas"]["Judgment"];
            /** @enum {string} */
            readonly kind: "birth";
            readonly lateDays: number | null;
            readonly openSuspicions: number;
            readonly post: string;
            readonly rejection: {
                /** @enum {string} */
                readonly reason: "duplicate" | "false-declaration" | "judgment-refused" | "no-jurisdiction" | "not-proved" | "other";
                readonly text: string | null;
            } | null;
            readonly startedBy: string;
            /** @enum {string} */
            readonly state: "ACKNOWLEDGED" | "DECLARED" | "DRAFT" | "JUDGMENT_AWAITED" | "LATE" | "REJECTED" | "SIGNED" | "VERIFIED" | "VOLET_SENT" | "WITHDRAWN";
            /** Format: date-time */
            readonly updatedAt: string;
            readonly verifiedBy: string | null;
            readonly version: number;
        };
        readonly DeclarationSummary: {
            readonly act: null | components["schemas"]["ActOfDeclaration"];
            readonly allowedActions: readonly string[];
            readonly assignedTo: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly declaredBy: string | null;
            /** Format: date */
            readonly declaredOn: string | null;
            readonly due: null | components["schemas"]["Due"];
            /** Format: uuid */
            readonly id: string;
            readonly judgment: null | components["schemas"]["Judgment"];
            /** @enum {string} */
            readonly kind: "birth";
            readonly lateDays: number | null;
            readonly missing: readonly components["schemas"]["FieldError"][];
            readonly openSuspicions: number;
            readonly post: string;
            readonly rejection: {
                /** @enum {string} */
                readonly reason: "duplicate" | "false-declaration" | "judgment-refused" | "no-jurisdiction" | "not-proved" | "other";
                readonly text: string | null;
            } | null;
            readonly startedBy: string;
            /** @enum {string} */
            readonly state: "ACKNOWLEDGED" | "DECLARED" | "DRAFT" | "JUDGMENT_AWAITED" | "LATE" | "REJECTED" | "SIGNED" | "VERIFIED" | "VOLET_SENT" | "WITHDRAWN";
            /** Format: date-time */
            readonly updatedAt: string;
            readonly verifiedBy: string | null;
            readonly version: number;
            readonly warnings: readonly components["schemas"]["FieldError"][];
        };
        readonly DeliveryResponse: {
            readonly attempts: number;
            readonly channel: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly personId: string | null;
            readonly reason: string | null;
            /** Format: date-time */
            readonly settledAt: string | null;
            readonly status: string;
            /** Format: uuid */
            readonly subjectId: string | null;
            readonly template: string;
        };
        readonly DeliveryResponsePage: {
            readonly items: readonly components["schemas"]["DeliveryResponse"][];
            readonly next: string | null;
        };
        readonly DenyCertificateDto: {
            /**
             * @example identity-not-proved
             * @enum {string}
             */
            readonly reason: "identity-not-proved" | "address-not-proved" | "presence-not-shown" | "not-free-to-marry" | "act-annulled" | "registration-ended" | "person-died" | "forged-document" | "other";
            readonly text?: string;
        };
        readonly DenyCopyDto: {
            /**
             * @example proof-not-convincing
             * @enum {string}
             */
            readonly reason: "not-entitled" | "proof-not-convincing" | "parents-stated-wrongly" | "act-annulled" | "no-such-act" | "other";
        };
        readonly DeskAccountRow: {
            /** Format: date-time */
            readonly codeExpiresAt: string | null;
            /** Format: date-time */
            readonly codeIssuedAt: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            /** Format: date-time */
            readonly openedAt: string;
            readonly post: string;
            /** Format: date-time */
            readonly redeemedAt: string | null;
            /** @enum {string} */
            readonly state: "OPENED" | "WAITING";
        };
        readonly DeskEmergency: {
            readonly allowedActions: readonly string[];
            readonly approvedBy: string | null;
            /** Format: date */
            readonly approvedOn: string | null;
            readonly assignedTo: string | null;
            readonly checkedBy: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly documents: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly kind: "birth-act" | "guardianship" | "old-document" | "photo" | "police-report" | "ticket";
                readonly mediaType: string;
                readonly size: number;
            }[];
            readonly ending: {
                /** Format: date */
                readonly on: string;
                /** @enum {string} */
                readonly reason: "arrived" | "expired" | "lost" | "person-died" | "revoked" | "stolen";
                readonly text: components["schemas"]["Words"];
            } | null;
            readonly for: string;
            /** Format: date */
            readonly handedOverOn: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly identityCheck: null | {
                /** @enum {string} */
                readonly by: "record";
                readonly note?: string;
                /** Format: uuid */
                readonly registrationId?: string;
            } | {
                /** @enum {string} */
                readonly by: "witnesses";
                readonly witnesses: readonly {
                    readonly consularNumber: string;
                }[];
            };
            readonly journey: components["schemas"]["Journey"];
            /** Format: uuid */
            readonly lossReportId: string | null;
            readonly lostDocument: {
                /** Format: date */
                readonly issuedOn?: string;
                /** @description ISO 3166-1 alpha-3 */
                readonly issuingCountry: string;
                /** @enum {string} */
                readonly kind: "consular-card" | "emergency-travel-document" | "identity-card" | "passport";
                readonly number: string;
            } | null;
            readonly missing: readonly {
                readonly code: string;
                readonly pointer: string;
                readonly words: components["schemas"]["Words"];
            }[];
            readonly nextStep: null | {
                /** @enum {string} */
                readonly code: "send-files";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Send the missing documents";
                    /** @enum {string} */
                    readonly fr: "Envoyez les pièces qui manquent";
                };
            } | {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            };
            readonly paper: {
                readonly number: string;
            } | null;
            readonly person: components["schemas"]["PersonFacts"];
            readonly post: string;
            /** @enum {string} */
            readonly reason: "expired" | "lost" | "newborn" | "other" | "stolen";
            readonly reference: string;
            readonly refusal: {
                readonly note: string | null;
                /** @enum {string} */
                readonly reason: "forged-document" | "guardian-not-proved" | "identity-not-proved" | "nationality-not-proved" | "person-died" | "travel-ban";
                readonly text: components["schemas"]["Words"];
            } | null;
            readonly registered: boolean;
            /** @enum {string} */
            readonly state: "APPROVED" | "ENDED" | "HANDED_OVER" | "IDENTITY_CHECKED" | "REFUSED" | "REQUESTED" | "SEALED" | "WITHDRAWN";
            readonly text: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: date */
            readonly validUntil: string | null;
            readonly version: number;
        };
        readonly DeskLossReport: {
            readonly allowedActions: readonly string[];
            /** @enum {string} */
            readonly circumstance: "lost" | "stolen";
            readonly country: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly document: components["schemas"]["LostDocument"];
            readonly for: string;
            /** Format: date */
            readonly foundOn: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "consular-card" | "emergency-travel-document" | "identity-card" | "passport";
            readonly nextStep: {
                /** @enum {string} */
                readonly code: "replace";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Ask for a replacement; should you find the old one, do not travel with it";
                    /** @enum {string} */
                    readonly fr: "Demandez un document de remplacement ; si vous retrouvez l’ancien, ne voyagez pas avec";
                };
            } | {
                /** @enum {string} */
                readonly code: "hand-in";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Hand the document you found in at a post";
                    /** @enum {string} */
                    readonly fr: "Remettez le document retrouvé à un poste";
                };
            };
            readonly note: string | null;
            readonly on: string;
            readonly person: components["schemas"]["PersonFacts"];
            readonly place: string;
            readonly policeReference: string | null;
            readonly post: string;
            readonly receipt: {
                readonly number: string;
            } | null;
            readonly reference: string;
            readonly replacement: readonly string[];
            /** @enum {string} */
            readonly state: "FOUND" | "REPORTED";
            readonly text: {
                /** @enum {string} */
                readonly en: "Reported: the document is invalid";
                /** @enum {string} */
                readonly fr: "Document déclaré perdu ou volé : il n’est plus valable";
            } | {
                /** @enum {string} */
                readonly en: "Found: the document stays invalid";
                /** @enum {string} */
                readonly fr: "Document retrouvé : il reste invalide";
            };
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly DisableAccountDto: {
            /**
             * @example requested
             * @enum {string}
             */
            readonly reason: "requested" | "left-service" | "suspended" | "compromised" | "duplicate";
        };
        readonly DoubleFile: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly facts: components["schemas"]["PersonFile"];
            /** Format: uuid */
            readonly id: string;
            readonly post: string;
            readonly reference: string;
            readonly setAside: boolean;
            /** @enum {string} */
            readonly state: "EXPIRED" | "REFUSED" | "REGISTERED" | "REQUESTED" | "STRUCK_OFF" | "TRANSFERRED" | "VERIFIED" | "WITHDRAWN";
        };
        readonly DoubleHistoryLine: {
            /** Format: date-time */
            readonly at: string;
            readonly by: string | null;
            /** @enum {string} */
            readonly kind: "merged" | "not-the-same" | "proposed" | "proved" | "rejected" | "suspected" | "undo-proposed" | "undo-rejected" | "undone";
            readonly text: {
                /** @enum {string} */
                readonly en: "The register found two persons alike";
                /** @enum {string} */
                readonly fr: "Le registre a rapproché deux personnes";
            } | {
                /** @enum {string} */
                readonly en: "Merge proposed";
                /** @enum {string} */
                readonly fr: "Réunion proposée";
            } | {
                /** @enum {string} */
                readonly en: "Merge proposed on the person’s own proof";
                /** @enum {string} */
                readonly fr: "Réunion proposée sur preuve de la personne";
            } | {
                /** @enum {string} */
                readonly en: "Files merged";
                /** @enum {string} */
                readonly fr: "Dossiers réunis";
            } | {
                /** @enum {string} */
                readonly en: "Merge rejected";
                /** @enum {string} */
                readonly fr: "Réunion rejetée";
            } | {
                /** @enum {string} */
                readonly en: "They are two persons";
                /** @enum {string} */
                readonly fr: "Ce sont deux personnes";
            } | {
                /** @enum {string} */
                readonly en: "Undoing proposed";
                /** @enum {string} */
                readonly fr: "Séparation proposée";
            } | {
                /** @enum {string} */
                readonly en: "Files apart again";
                /** @enum {string} */
                readonly fr: "Dossiers séparés";
            } | {
                /** @enum {string} */
                readonly en: "Undoing rejected";
                /** @enum {string} */
                readonly fr: "Séparation rejetée";
            };
        };
        readonly DoublePairLine: {
            readonly allowedActions: readonly string[];
            readonly assignedTo: null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly decidedBy: string | null;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly keepPersonId: string | null;
            readonly otherPost: string | null;
            readonly post: string;
            readonly proposedBy: string | null;
            readonly reasons: readonly {
                /** @enum {string} */
                readonly code: "birth-date-near" | "birth-date-possible" | "different-father" | "different-mother" | "different-nina" | "different-sex" | "names-alike" | "names-swapped" | "same-birth-date" | "same-father" | "same-mother" | "same-names" | "same-nina" | "same-passport" | "same-place";
                readonly text: components["schemas"]["Words"];
            }[];
            readonly reference: string;
            readonly score: number;
            /** @enum {string} */
            readonly source: "accounts" | "link-code" | "register";
            /** @enum {string} */
            readonly state: "MERGED" | "NOT_THE_SAME" | "PROPOSED" | "SUSPECTED" | "UNDONE" | "UNDO_PROPOSED";
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly DoublePerson: {
            readonly accounts: number;
            readonly file: "" | null | components["schemas"]["DoubleFile"];
            readonly number: string | null;
            /** Format: uuid */
            readonly personId: string;
            readonly registrations: number;
        };
        readonly DraftFacts: {
            readonly child?: {
                /** @description ISO 3166-1 alpha-3. */
                readonly birthCountry?: string;
                readonly birthDate?: components["schemas"]["PartialDate"];
                readonly birthPlace?: string;
                readonly birthTime?: string;
                /** @description By ICAO 9303-3, derived from `name`: never typed. */
                readonly mrzName?: components["schemas"]["NameForms"];
                readonly name?: components["schemas"]["NameForms"];
                readonly nationalities?: readonly string[];
                /** @description 14 digits and a letter; its shape is looked at, its truth is not ours to judge. */
                readonly nina?: string;
                readonly occupation?: string;
                /** @description As the family writes it. */
                readonly originalName?: {
                    readonly givenNames: string;
                    /** @enum {string} */
                    readonly script: "Arab" | "Latn" | "Nkoo";
                    readonly surname: string;
                };
                /**
                 * Format: uuid
                 * @description The account of this person, when she showed who she is.
                 */
                readonly personId?: string;
                readonly residence?: string;
                /** @enum {string} */
                readonly sex?: "F" | "M" | "X";
            };
            readonly declarant?: {
                /** @enum {string} */
                readonly capacity?: "father" | "hospital" | "midwife" | "mother" | "other" | "relative";
                readonly person?: components["schemas"]["ActPersonPartial"];
            };
            readonly father?: components["schemas"]["ActPersonPartial"];
            readonly interpreter?: {
                readonly language?: string;
                readonly person?: components["schemas"]["ActPersonPartial"];
            };
            readonly mother?: components["schemas"]["ActPersonPartial"];
            readonly multipleBirth?: {
                readonly children: number;
                readonly order: number;
            };
            readonly witnesses?: readonly components["schemas"]["ActPersonPartial"][];
        };
        readonly Due: {
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly step: "judgment" | "sign" | "verify" | "volet";
        };
        readonly DuplicateCandidate: {
            /** Format: uuid */
            readonly candidateId: string;
            /** Format: date-time */
            readonly decidedAt: string | null;
            readonly facts: components["schemas"]["BirthFacts"];
            /** @enum {string} */
            readonly kind: "act" | "declaration";
            readonly post: string;
            readonly printedNumber: string | null;
            readonly reasons: readonly {
                /** @enum {string} */
                readonly code: "age-shifted" | "birth-date-near" | "different-father" | "different-mother" | "different-sex" | "mother-alike" | "mother-recent-birth" | "mother-unknown" | "names-alike" | "names-swapped" | "same-birth-date" | "same-father" | "same-mother" | "same-names" | "same-place";
                readonly text: {
                    readonly en: string;
                    readonly fr: string;
                };
            }[];
            readonly reference: null | components["schemas"]["ActReference"];
            readonly score: number;
            readonly state: string;
            /** @enum {string|null} */
            readonly verdict: "duplicate" | "not-duplicate" | null;
        };
        readonly EditApplicationDto: {
            readonly applicant?: components["schemas"]["ApplicantFields"];
            readonly journey?: components["schemas"]["JourneyFields"];
            readonly travelDocument?: components["schemas"]["TravelDocumentFields"];
        };
        readonly EditDeclarationDto: {
            readonly facts: components["schemas"]["FactsFields"];
        };
        readonly EditOwnAccountDto: {
            /**
             * @description How mails address the holder
             * @example Awa
             */
            readonly givenName?: string;
            /**
             * @description Language of mails
             * @example fr
             * @enum {string}
             */
            readonly language?: "fr" | "en";
        };
        readonly EditPassportDto: {
            /**
             * @description Instead of an image of the copy
             * @example 2026/114
             */
            readonly birthActNumber?: string;
            readonly oldPassport?: components["schemas"]["OldPassportDto"];
            /** @description Left out when the consular register knows the person */
            readonly person?: components["schemas"]["StatedPersonDto"];
        };
        readonly EditRegistrationDto: {
            readonly facts: components["schemas"]["PersonFileDto"];
        };
        readonly EmergencyAnswer: {
            readonly allowedActions: readonly string[];
            /** Format: date */
            readonly approvedOn: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly documents: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly kind: "birth-act" | "guardianship" | "old-document" | "photo" | "police-report" | "ticket";
                readonly mediaType: string;
                readonly size: number;
            }[];
            readonly ending: {
                /** Format: date */
                readonly on: string;
                /** @enum {string} */
                readonly reason: "arrived" | "expired" | "lost" | "person-died" | "revoked" | "stolen";
                readonly text: components["schemas"]["Words"];
            } | null;
            readonly for: string;
            /** Format: date */
            readonly handedOverOn: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly journey: components["schemas"]["Journey"];
            /** Format: uuid */
            readonly lossReportId: string | null;
            readonly lostDocument: {
                /** Format: date */
                readonly issuedOn?: string;
                /** @description ISO 3166-1 alpha-3 */
                readonly issuingCountry: string;
                /** @enum {string} */
                readonly kind: "consular-card" | "emergency-travel-document" | "identity-card" | "passport";
                readonly number: string;
            } | null;
            readonly missing: readonly {
                readonly code: string;
                readonly pointer: string;
                readonly words: components["schemas"]["Words"];
            }[];
            readonly nextStep: null | {
                /** @enum {string} */
                readonly code: "send-files";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Send the missing documents";
                    /** @enum {string} */
                    readonly fr: "Envoyez les pièces qui manquent";
                };
            } | {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            };
            readonly paper: {
                readonly number: string;
            } | null;
            readonly person: components["schemas"]["PersonFacts"];
            readonly post: string;
            /** @enum {string} */
            readonly reason: "expired" | "lost" | "newborn" | "other" | "stolen";
            readonly reference: string;
            readonly refusal: {
                readonly note: string | null;
                /** @enum {string} */
                readonly reason: "forged-document" | "guardian-not-proved" | "identity-not-proved" | "nationality-not-proved" | "person-died" | "travel-ban";
                readonly text: components["schemas"]["Words"];
            } | null;
            /** @enum {string} */
            readonly state: "APPROVED" | "ENDED" | "HANDED_OVER" | "IDENTITY_CHECKED" | "REFUSED" | "REQUESTED" | "SEALED" | "WITHDRAWN";
            readonly text: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: date */
            readonly validUntil: string | null;
            readonly version: number;
        };
        readonly EmergencyAnswerPage: {
            readonly items: readonly components["schemas"]["EmergencyAnswer"][];
            readonly next: string | null;
        };
        readonly EmergencyContact: {
            readonly name: string;
            readonly phone: string;
            readonly relation?: string;
        };
        readonly EmergencyContactDto: {
            /** @example Moussa Traoré */
            readonly name: string;
            /** @example +223 70 00 00 00 */
            readonly phone: string;
            /** @example frère */
            readonly relation?: string;
        };
        readonly EmergencyLine: {
            readonly allowedActions: readonly string[];
            /** Format: date */
            readonly approvedOn: string | null;
            readonly assignedTo: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly documents: readonly ("birth-act" | "guardianship" | "old-document" | "photo" | "police-report" | "ticket")[];
            readonly ending: {
                /** Format: date */
                readonly on: string;
                /** @enum {string} */
                readonly reason: "arrived" | "expired" | "lost" | "person-died" | "revoked" | "stolen";
                readonly text: components["schemas"]["Words"];
            } | null;
            readonly for: string;
            /** Format: date */
            readonly handedOverOn: string | null;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly lossReportId: string | null;
            readonly missing: readonly {
                readonly code: string;
                readonly pointer: string;
                readonly words: components["schemas"]["Words"];
            }[];
            readonly nextStep: null | {
                /** @enum {string} */
                readonly code: "send-files";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Send the missing documents";
                    /** @enum {string} */
                    readonly fr: "Envoyez les pièces qui manquent";
                };
            } | {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            };
            readonly paper: {
                readonly number: string;
            } | null;
            readonly post: string;
            /** @enum {string} */
            readonly reason: "expired" | "lost" | "newborn" | "other" | "stolen";
            readonly reference: string;
            /** @enum {string} */
            readonly state: "APPROVED" | "ENDED" | "HANDED_OVER" | "IDENTITY_CHECKED" | "REFUSED" | "REQUESTED" | "SEALED" | "WITHDRAWN";
            readonly text: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: date */
            readonly validUntil: string | null;
            readonly version: number;
        };
        readonly EndEmergencyDocumentDto: {
            /**
             * Format: date
             * @description Day of the arrival, today without it; a revocation counts at once
             * @example 2027-01-15
             */
            readonly on?: string;
            /**
             * @example arrived
             * @enum {string}
             */
            readonly reason: "arrived" | "revoked";
        };
        readonly EndGrantDto: {
            /**
             * @example transferred
             * @enum {string}
             */
            readonly reason: "transferred" | "left-service" | "suspended" | "mistake" | "requested";
        };
        readonly Expectation: {
            /** @enum {string} */
            readonly basis: "measured" | "policy";
            /** Format: date */
            readonly from: string;
            /** @description The usual time is over: the dates are moved, and the person is told so. */
            readonly late: boolean;
            /** @description How many finished requests it was measured on. */
            readonly requests: number;
            /** Format: date */
            readonly to: string;
        };
        readonly FactorConfirmedResponse: {
            /**
             * @example factor-confirmed
             * @enum {string}
             */
            readonly status: "factor-confirmed";
        };
        readonly FactorSeedResponse: {
            /**
             * @description Shown once, for an authenticator app
             * @example JBSWY3DPEHPK3PXP
             */
            readonly secret: string;
            /** @example otpauth://totp/Jatigi:awa%40example.org?secret=… */
            readonly uri: string;
        };
        readonly FactsFields: {
            readonly child?: components["schemas"]["ChildFields"];
            readonly declarant?: components["schemas"]["DeclarantFields"];
            readonly father?: components["schemas"]["PersonFields"];
            readonly interpreter?: components["schemas"]["InterpreterFields"];
            readonly mother?: components["schemas"]["PersonFields"];
            readonly multipleBirth?: components["schemas"]["MultipleBirthFields"];
            readonly witnesses?: readonly components["schemas"]["PersonFields"][];
        };
        readonly FieldError: {
            readonly code: string;
            readonly detail: string;
            readonly pointer: string;
        };
        readonly FileRead: {
            /** Format: date-time */
            readonly at: string;
            readonly purpose: string;
            readonly what: string;
        };
        readonly FindAccountDto: {
            /**
             * Format: email
             * @example awa@example.org
             */
            readonly email: string;
        };
        readonly FittingVisaType: {
            readonly code: string;
            /** @enum {number} */
            readonly entries: 0 | 1 | 2;
            readonly fee: components["schemas"]["Money"];
            readonly maxStayDays: number;
            readonly text: components["schemas"]["Words"];
            readonly validityMonths: number;
        };
        readonly FoundAct: {
            readonly child: {
                readonly birthDate: {
                    readonly approximate: boolean;
                    readonly value: string;
                };
                readonly givenNames: string;
                readonly surname: string;
            };
            /** Format: uuid */
            readonly id: string;
            readonly printedNumber: string;
            readonly reference: components["schemas"]["ActReference"];
            /** @enum {string} */
            readonly standing: "ANNULLED" | "SIGNED";
        };
        readonly FoundActPage: {
            readonly items: readonly components["schemas"]["FoundAct"][];
            readonly next: string | null;
        };
        readonly FoundDto: {
            /**
             * Format: date
             * @example 2026-11-28
             */
            readonly on: string;
        };
        readonly Gap: {
            readonly from: number;
            readonly to: number;
            readonly year: number;
        };
        readonly GrantResponse: {
            /**
             * @example [
             *       "approve",
             *       "end"
             *     ]
             */
            readonly allowedActions: readonly string[];
            readonly approvedBy: string | null;
            readonly endReason: string | null;
            /** @example 2026-11-24 */
            readonly from: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly personId: string;
            /**
             * @example [
             *       "BER"
             *     ]
             */
            readonly posts: readonly string[];
            /** Format: uuid */
            readonly requestedBy: string;
            /** @enum {string} */
            readonly role: "agent" | "head-of-section" | "consul" | "central-desk" | "security-officer" | "civil-status-centre" | "border-officer" | "production-centre" | "treasury-officer" | "auditor" | "administrator";
            /** @enum {string} */
            readonly state: "REQUESTED" | "GIVEN" | "ENDED";
            /**
             * @description Exclusive
             * @example null
             */
            readonly to: string | null;
            /** @example 1 */
            readonly version: number;
        };
        readonly GrantsResponse: {
            readonly items: readonly components["schemas"]["GrantResponse"][];
            readonly next: string | null;
        };
        readonly GrantTerms: {
            /** @enum {number} */
            readonly entries: 0 | 1 | 2;
            readonly stayDays: number;
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validUntil: string;
            readonly visaType: string;
        };
        readonly HandOverDto: {
            /**
             * @description Who came; the holder unless told
             * @example holder
             * @enum {string}
             */
            readonly collectedBy?: "holder" | "guardian";
            /**
             * @description You looked at an identity document of who came
             * @example true
             */
            readonly identityChecked: boolean;
        };
        readonly ImportLine: {
            readonly centre: string;
            readonly confirmed: number;
            readonly gaps: number;
            /** Format: uuid */
            readonly id: string;
            readonly problems: number;
            readonly rows: number;
            readonly staged: number;
            /** Format: date-time */
            readonly stagedAt: string;
            readonly stagedBy: string;
            readonly state: string;
        };
        readonly InterpreterFields: {
            /**
             * @description BCP 47
             * @example bm
             */
            readonly language?: string;
            readonly person?: components["schemas"]["PersonFields"];
        };
        readonly InviteStaffDto: {
            /**
             * Format: email
             * @example agent@consulat.example
             */
            readonly email: string;
            /** @example Awa */
            readonly givenName: string;
            /**
             * @example fr
             * @enum {string}
             */
            readonly language?: "fr" | "en";
        };
        readonly Journey: {
            /** Format: date */
            readonly departBy: string;
            readonly from: components["schemas"]["JourneyPlace"];
            readonly to: components["schemas"]["JourneyPlace"];
            readonly transits: readonly components["schemas"]["JourneyPlace"][];
        };
        readonly JourneyDto: {
            /**
             * Format: date
             * @example 2026-12-03
             */
            readonly departBy: string;
            readonly from: components["schemas"]["PlaceDto"];
            readonly to: components["schemas"]["PlaceDto"];
            /** @description Where the journey passes, in order */
            readonly transits: readonly components["schemas"]["PlaceDto"][];
        };
        readonly JourneyFields: {
            /** @example Hôtel, Ségou */
            readonly addressInMali?: string;
            /**
             * Format: date
             * @example 2027-01-10
             */
            readonly arrival?: string;
            /**
             * Format: date
             * @example 2027-02-08
             */
            readonly departure?: string;
            /**
             * @description 1, 2, or 0 for many
             * @example 1
             */
            readonly entries?: number;
            /** @example Aminata Traoré, Bamako */
            readonly host?: string;
            /**
             * @example standard
             * @enum {string}
             */
            readonly processing?: "standard" | "express";
            /**
             * @example tourism
             * @enum {string}
             */
            readonly purpose?: "tourism" | "family-visit" | "business" | "mission" | "medical-care" | "short-study" | "work" | "press" | "transit" | "official" | "other";
            /**
             * @description A preferred visa type
             * @example V03S
             */
            readonly visaType?: string;
        };
        readonly JourneyPartial: {
            readonly addressInMali?: string;
            /** Format: date */
            readonly arrival?: string;
            /** Format: date */
            readonly departure?: string;
            /** @enum {number} */
            readonly entries?: 0 | 1 | 2;
            readonly host?: string;
            /** @enum {string} */
            readonly processing?: "express" | "standard";
            /** @enum {string} */
            readonly purpose?: "business" | "family-visit" | "medical-care" | "mission" | "official" | "other" | "press" | "short-study" | "tourism" | "transit" | "work";
            /** @description A type the applicant prefers among those that fit; the cheapest that fits when absent. */
            readonly visaType?: string;
        };
        readonly JourneyPlace: {
            readonly country: string;
            readonly place: string;
        };
        readonly Judgment: {
            readonly court: string;
            readonly date: string;
            readonly reference: string;
        };
        readonly LinkAccountDto: {
            /**
             * Format: uuid
             * @description The person this account belongs to as well
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly personId: string;
        };
        readonly LinkCodeResponse: {
            /**
             * @description To be read to the agent at the counter
             * @example K7Q2MXCD
             */
            readonly code: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly LossReportAnswer: {
            readonly allowedActions: readonly string[];
            /** @enum {string} */
            readonly circumstance: "lost" | "stolen";
            readonly country: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly document: components["schemas"]["LostDocument"];
            readonly for: string;
            /** Format: date */
            readonly foundOn: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "consular-card" | "emergency-travel-document" | "identity-card" | "passport";
            readonly nextStep: {
                /** @enum {string} */
                readonly code: "replace";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Ask for a replacement; should you find the old one, do not travel with it";
                    /** @enum {string} */
                    readonly fr: "Demandez un document de remplacement ; si vous retrouvez l’ancien, ne voyagez pas avec";
                };
            } | {
                /** @enum {string} */
                readonly code: "hand-in";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Hand the document you found in at a post";
                    /** @enum {string} */
                    readonly fr: "Remettez le document retrouvé à un poste";
                };
            };
            readonly note: string | null;
            readonly on: string;
            readonly person: components["schemas"]["PersonFacts"];
            readonly place: string;
            readonly policeReference: string | null;
            readonly post: string;
            readonly receipt: {
                readonly number: string;
            } | null;
            readonly reference: string;
            readonly replacement: readonly string[];
            /** @enum {string} */
            readonly state: "FOUND" | "REPORTED";
            readonly text: {
                /** @enum {string} */
                readonly en: "Reported: the document is invalid";
                /** @enum {string} */
                readonly fr: "Document déclaré perdu ou volé : il n’est plus valable";
            } | {
                /** @enum {string} */
                readonly en: "Found: the document stays invalid";
                /** @enum {string} */
                readonly fr: "Document retrouvé : il reste invalide";
            };
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly LossReportAnswerPage: {
            readonly items: readonly components["schemas"]["LossReportAnswer"][];
            readonly next: string | null;
        };
        readonly LossReportLine: {
            readonly allowedActions: readonly string[];
            /** @enum {string} */
            readonly circumstance: "lost" | "stolen";
            /** Format: date-time */
            readonly createdAt: string;
            readonly for: string;
            /** Format: date */
            readonly foundOn: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "consular-card" | "emergency-travel-document" | "identity-card" | "passport";
            readonly nextStep: {
                /** @enum {string} */
                readonly code: "replace";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Ask for a replacement; should you find the old one, do not travel with it";
                    /** @enum {string} */
                    readonly fr: "Demandez un document de remplacement ; si vous retrouvez l’ancien, ne voyagez pas avec";
                };
            } | {
                /** @enum {string} */
                readonly code: "hand-in";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Hand the document you found in at a post";
                    /** @enum {string} */
                    readonly fr: "Remettez le document retrouvé à un poste";
                };
            };
            readonly post: string;
            readonly reference: string;
            /** @enum {string} */
            readonly state: "FOUND" | "REPORTED";
            readonly text: {
                /** @enum {string} */
                readonly en: "Reported: the document is invalid";
                /** @enum {string} */
                readonly fr: "Document déclaré perdu ou volé : il n’est plus valable";
            } | {
                /** @enum {string} */
                readonly en: "Found: the document stays invalid";
                /** @enum {string} */
                readonly fr: "Document retrouvé : il reste invalide";
            };
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly LostDocument: {
            /** Format: date */
            readonly issuedOn?: string;
            /** @description ISO 3166-1 alpha-3 */
            readonly issuingCountry: string;
            /** @enum {string} */
            readonly kind: "consular-card" | "emergency-travel-document" | "identity-card" | "passport";
            /** @description As printed: capitals and digits, without spaces. */
            readonly number: string;
        };
        readonly LostDocumentDto: {
            /**
             * Format: date
             * @example 2024-05-02
             */
            readonly issuedOn?: string;
            /** @example MLI */
            readonly issuingCountry: string;
            /**
             * @example passport
             * @enum {string}
             */
            readonly kind: "passport" | "identity-card" | "emergency-travel-document" | "consular-card";
            /** @example AA0000000 */
            readonly number: string;
        };
        readonly MarginalNote: {
            readonly appliedOn: string;
            readonly facts: components["schemas"]["RecognitionFacts"] | components["schemas"]["MarriageFacts"] | components["schemas"]["MarriageEndFacts"] | components["schemas"]["DeathFacts"];
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "death" | "marriage" | "marriage-end" | "recognition";
            /** @description 1, 2, 3 … on each act. */
            readonly ordinal: number;
            readonly text: {
                readonly fr: string;
            };
        };
        readonly MarriageEndFacts: {
            readonly authority: string;
            /** @enum {string} */
            readonly cause: "annulment" | "death-of-spouse" | "divorce";
            readonly on: string;
            readonly reference?: string;
            readonly spouse: components["schemas"]["NameForms"];
        };
        readonly MarriageFacts: {
            readonly authority: string;
            readonly country: string;
            readonly on: string;
            readonly place: string;
            readonly reference?: string;
            readonly spouse: components["schemas"]["NameForms"];
        };
        readonly MessageDto: {
            /** @example Merci de joindre la réservation d’hôtel. */
            readonly message: string;
        };
        readonly MissingItem: {
            readonly code: string;
            readonly pointer: string;
            readonly words: components["schemas"]["Words"];
        };
        readonly Money: {
            readonly currency: string;
            readonly minor: number;
        };
        readonly MoneyAnswer: {
            /** @example EUR */
            readonly currency: string;
            /** @example 7000 */
            readonly minor: number;
        };
        readonly MultipleBirthFields: {
            /**
             * @description How many children were born
             * @example 2
             */
            readonly children: number;
            /**
             * @description Which of them this is
             * @example 1
             */
            readonly order: number;
        };
        readonly NameFields: {
            /** @example Awa */
            readonly givenNames: string;
            /**
             * @description In Latin letters, accents kept
             * @example Traoré
             */
            readonly surname: string;
        };
        readonly NameForms: {
            readonly givenNames: string;
            readonly surname: string;
        };
        readonly NoteDto: {
            /** @example Vérifier l’adresse au Mali. */
            readonly note: string;
        };
        readonly NoteFactsFields: {
            /** @example Mairie de Paris 14e */
            readonly authority: string;
            /**
             * @description marriage-end
             * @example divorce
             * @enum {string}
             */
            readonly cause?: "divorce" | "annulment" | "death-of-spouse";
            /**
             * @description death, marriage
             * @example DEU
             */
            readonly country?: string;
            /** @description death */
            readonly diedOn?: components["schemas"]["PartialDateFields"];
            /**
             * Format: date
             * @description recognition, marriage, marriage-end
             * @example 2026-11-20
             */
            readonly on?: string;
            /** @description recognition */
            readonly person?: components["schemas"]["RecognisingPersonFields"];
            /**
             * @description death, marriage
             * @example Paris 14e
             */
            readonly place?: string;
            /**
             * @description recognition
             * @example father
             * @enum {string}
             */
            readonly recognisedBy?: "father" | "mother";
            /** @example 2026/1234 */
            readonly reference?: string;
            /** @description marriage, marriage-end */
            readonly spouse?: components["schemas"]["NameFields"];
        };
        readonly Notes: {
            readonly answer?: string;
            readonly informationRequest?: string;
            readonly proposal?: string;
            readonly returned?: string;
        };
        readonly NotFoundDto: {
            /**
             * @example not-in-register
             * @enum {string}
             */
            readonly reason: "not-in-register" | "register-lost" | "references-insufficient";
        };
        readonly OldPassport: {
            readonly expiresOn: string;
            readonly issuedOn: string;
            readonly number: string;
        };
        readonly OldPassportDto: {
            /**
             * Format: date
             * @example 2022-01-31
             */
            readonly expiresOn: string;
            /**
             * Format: date
             * @example 2017-01-31
             */
            readonly issuedOn: string;
            /** @example AA0000000 */
            readonly number: string;
        };
        readonly OpenAccountDto: {
            /**
             * Format: email
             * @description Either this or `phone`
             * @example awa@example.org
             */
            readonly email?: string;
            /**
             * @description How messages greet the person
             * @example Awa
             */
            readonly givenName?: string;
            /**
             * @description Language of messages; French when absent
             * @example fr
             * @enum {string}
             */
            readonly language?: "fr" | "en";
            /**
             * @description At least 15 characters
             * @example un fleuve coule au nord
             */
            readonly password: string;
            /**
             * @description Either this or `email`; a code comes by SMS
             * @example +223 70 00 00 01
             */
            readonly phone?: string;
        };
        readonly OpenDeskAccountDto: {
            /**
             * @description How messages greet the person
             * @example Awa
             */
            readonly givenName?: string;
            /**
             * @description Language of messages; French when absent
             * @example fr
             * @enum {string}
             */
            readonly language?: "fr" | "en";
            /**
             * @description Post at whose desk the person stands
             * @example PAR
             */
            readonly post: string;
            /**
             * Format: uuid
             * @description Registration of the person: the account is hers from the first day
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly registrationId?: string;
        };
        readonly OrderCopyDto: {
            readonly child: components["schemas"]["StatedChildFields"];
            /**
             * @description Centre that keeps the act
             * @example PAR
             */
            readonly heldBy: string;
            /** @description For a document that shows parentage */
            readonly parents?: components["schemas"]["StatedParentsFields"];
            /**
             * @description Your consulate; needed when a centre at home keeps the act
             * @example PAR
             */
            readonly post?: string;
            /**
             * @example full-copy
             * @enum {string}
             */
            readonly product: "full-copy" | "extract-with-parentage" | "extract";
            /** @example Inscription à l’école */
            readonly purpose?: string;
            /** @description Number of the act, when you know it */
            readonly reference?: components["schemas"]["ActNumberFields"];
            /**
             * @description What you are to the person of the act
             * @example mother
             * @enum {string}
             */
            readonly relation: "self" | "mother" | "father" | "descendant" | "spouse" | "representative" | "third-party";
        };
        readonly OriginalNameDto: {
            /** @example Awa */
            readonly givenNames: string;
            /**
             * @description ISO 15924
             * @example Nkoo
             * @enum {string}
             */
            readonly script: "Latn" | "Arab" | "Nkoo";
            /**
             * @description In Latin letters, accents kept
             * @example Traoré
             */
            readonly surname: string;
        };
        readonly OriginalNameFields: {
            /** @example ߊߥߊ */
            readonly givenNames: string;
            /**
             * @description ISO 15924
             * @example Nkoo
             * @enum {string}
             */
            readonly script: "Latn" | "Arab" | "Nkoo";
            /** @example ߕߙߊߥߏߙߋ */
            readonly surname: string;
        };
        readonly OwnAccountResponse: {
            /** Format: uuid */
            readonly accountId: string;
            /** @example awa@example.org */
            readonly email: string | null;
            /** @example Awa */
            readonly givenName: string | null;
            /** @description Roles that count today */
            readonly grants: readonly Record<string, never>[];
            /** @enum {string} */
            readonly kind: "citizen" | "staff";
            /** @example fr */
            readonly language: string;
            /**
             * @description Signs in too, when a desk opened the account
             * @example J7K2Q9XCD
             */
            readonly number: string | null;
            /** Format: uuid */
            readonly personId: string;
            /** @example +22370000001 */
            readonly phone: string | null;
            /** @description A second factor is confirmed */
            readonly secondFactor: boolean;
            /**
             * @description How this session signed in
             * @enum {string}
             */
            readonly strength: "password" | "mfa" | "client" | "none";
            /** @example 3 */
            readonly version: number;
        };
        readonly PaperCodeRedeemedResponse: {
            /**
             * @description What the person signs in with until she adds a contact
             * @example J7K2Q9XCD
             */
            readonly number: string;
            /**
             * @example opened
             * @enum {string}
             */
            readonly status: "opened";
        };
        readonly PaperCodeResponse: {
            /**
             * @description For the slip; it is shown this once
             * @example K7Q2MXCDPWRT
             */
            readonly code: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /**
             * @description What the person will sign in with
             * @example J7K2Q9XCD
             */
            readonly number: string;
        };
        readonly PartialDate: {
            /** @description "vers 1960". */
            readonly approximate: boolean;
            readonly value: string;
        };
        readonly PartialDateFields: {
            /**
             * @description “vers 1960”
             * @example false
             */
            readonly approximate?: boolean;
            /**
             * @description YYYY, YYYY-MM or YYYY-MM-DD
             * @example 1998-03
             */
            readonly value: string;
        };
        readonly PassportAnswer: {
            readonly allowedActions: readonly string[];
            readonly appointment: null | components["schemas"]["Appointment"];
            /** @description Number of the copy of her birth act; without it she sends an image of the copy. */
            readonly birthActNumber?: string;
            /** @enum {string|null} */
            readonly closing: "not-collected" | "person-died" | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly deliverTo: string;
            readonly documents: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly kind: "birth-act" | "guardianship" | "loss-receipt" | "nationality" | "old-passport" | "photo";
                readonly mediaType: string;
                readonly size: number;
            }[];
            /** Format: date */
            readonly dueOn: string | null;
            readonly expectedBetween: null | components["schemas"]["Expectation"];
            readonly for: string;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "first" | "renewal" | "replacement";
            /** @enum {string} */
            readonly language: "en" | "fr";
            /** Format: uuid */
            readonly lossReportId: string | null;
            readonly message: string | null;
            readonly missing: readonly {
                readonly code: string;
                readonly pointer: string;
                readonly words: components["schemas"]["Words"];
            }[];
            readonly nextStep: null | {
                /** @enum {string} */
                readonly code: "send-proofs";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Send the missing documents";
                    /** @enum {string} */
                    readonly fr: "Envoyez les pièces qui manquent";
                };
            } | {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            };
            readonly oldPassport?: components["schemas"]["OldPassport"];
            readonly overdue: boolean;
            readonly person: components["schemas"]["PassportPerson"];
            readonly post: string;
            readonly reference: string;
            readonly refusal: {
                readonly note: string | null;
                /** @enum {string} */
                readonly reason: "duplicate-person" | "forged-document" | "guardian-not-proved" | "identity-not-proved" | "nationality-not-proved" | "no-answer" | "not-entitled" | "passport-valid" | "refused-by-ministry";
                readonly text: components["schemas"]["Words"];
            } | null;
            /** Format: uuid */
            readonly registrationId: string | null;
            /** @enum {string} */
            readonly state: "APPOINTMENT" | "AT_POST" | "CAPTURED" | "CLOSED" | "HANDED_OVER" | "PRODUCED" | "REFUSED" | "REQUESTED" | "RETURNED" | "SENT_TO_PRODUCTION" | "WITHDRAWN";
            readonly steps: readonly components["schemas"]["PassportStep"][];
            readonly text: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly PassportAnswerPage: {
            readonly items: readonly components["schemas"]["PassportAnswer"][];
            readonly next: string | null;
        };
        readonly PassportDeskAnswer: {
            readonly allowedActions: readonly string[];
            readonly appointment: null | components["schemas"]["Appointment"];
            readonly assignedTo: string | null;
            /** @description Number of the copy of her birth act; without it she sends an image of the copy. */
            readonly birthActNumber?: string;
            readonly capture: null | components["schemas"]["Capture"];
            readonly capturedBy: string | null;
            /** @enum {string|null} */
            readonly closing: "not-collected" | "person-died" | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly deliverTo: string;
            readonly documents: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly kind: "birth-act" | "guardianship" | "loss-receipt" | "nationality" | "old-passport" | "photo";
                readonly mediaType: string;
                readonly size: number;
            }[];
            /** Format: date */
            readonly dueOn: string | null;
            readonly expectedBetween: null | components["schemas"]["Expectation"];
            readonly for: string;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "first" | "renewal" | "replacement";
            /** @enum {string} */
            readonly language: "en" | "fr";
            /** Format: uuid */
            readonly lossReportId: string | null;
            readonly message: string | null;
            readonly ministryMessage: {
                /** @enum {string} */
                readonly reason: "data-differs" | "document-missing" | "fingerprints-unusable" | "photo-unusable";
                readonly text: string;
            } | null;
            readonly ministryReference: string | null;
            readonly missedAppointments: number;
            readonly missing: readonly {
                readonly code: string;
                readonly pointer: string;
                readonly words: components["schemas"]["Words"];
            }[];
            readonly nextStep: null | {
                /** @enum {string} */
                readonly code: "send-proofs";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Send the missing documents";
                    /** @enum {string} */
                    readonly fr: "Envoyez les pièces qui manquent";
                };
            } | {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            };
            readonly oldPassport?: components["schemas"]["OldPassport"];
            readonly overdue: boolean;
            readonly passportNumber: string | null;
            readonly person: components["schemas"]["PassportPerson"];
            readonly post: string;
            readonly reference: string;
            readonly refusal: {
                readonly note: string | null;
                /** @enum {string} */
                readonly reason: "duplicate-person" | "forged-document" | "guardian-not-proved" | "identity-not-proved" | "nationality-not-proved" | "no-answer" | "not-entitled" | "passport-valid" | "refused-by-ministry";
                readonly text: components["schemas"]["Words"];
            } | null;
            /** Format: uuid */
            readonly registrationId: string | null;
            /** @enum {string} */
            readonly state: "APPOINTMENT" | "AT_POST" | "CAPTURED" | "CLOSED" | "HANDED_OVER" | "PRODUCED" | "REFUSED" | "REQUESTED" | "RETURNED" | "SENT_TO_PRODUCTION" | "WITHDRAWN";
            readonly steps: readonly components["schemas"]["PassportStep"][];
            readonly text: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly PassportDto: {
            /**
             * Format: date
             * @example 2030-01-31
             */
            readonly expiresOn: string;
            /** @example AA0000000 */
            readonly number: string;
        };
        readonly PassportLine: {
            readonly allowedActions: readonly string[];
            readonly appointment: null | components["schemas"]["Appointment"];
            readonly assignedTo: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly deliverTo: string;
            readonly documents: readonly ("birth-act" | "guardianship" | "loss-receipt" | "nationality" | "old-passport" | "photo")[];
            readonly due: {
                /** Format: date */
                readonly on: string;
                /** @enum {string} */
                readonly step: "APPOINTMENT" | "AT_POST" | "CAPTURED" | "CLOSED" | "HANDED_OVER" | "PRODUCED" | "REFUSED" | "REQUESTED" | "RETURNED" | "SENT_TO_PRODUCTION" | "WITHDRAWN";
            } | null;
            /** Format: date */
            readonly dueOn: string | null;
            readonly for: string;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "first" | "renewal" | "replacement";
            readonly overdue: boolean;
            readonly post: string;
            readonly reference: string;
            /** @enum {string} */
            readonly state: "APPOINTMENT" | "AT_POST" | "CAPTURED" | "CLOSED" | "HANDED_OVER" | "PRODUCED" | "REFUSED" | "REQUESTED" | "RETURNED" | "SENT_TO_PRODUCTION" | "WITHDRAWN";
            readonly steps: readonly components["schemas"]["PassportStep"][];
            readonly text: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly PassportNumberDto: {
            /** @example AB1234567 */
            readonly passportNumber: string;
        };
        readonly PassportPerson: {
            readonly address?: {
                readonly city: string;
                readonly country: string;
                readonly lines: string;
            };
            /** @description ISO 3166-1 alpha-3, as every country here. */
            readonly birthCountry: string;
            readonly birthDate: components["schemas"]["PartialDate"];
            readonly birthPlace: string;
            readonly father?: components["schemas"]["NameForms"];
            readonly mother?: components["schemas"]["NameForms"];
            readonly name: components["schemas"]["NameForms"];
            readonly nationalities: readonly string[];
            /** @description 14 digits and a letter; its shape is looked at, its truth is not ours to judge. */
            readonly nina?: string;
            readonly occupation?: string;
            /** @description As the family writes it. */
            readonly originalName?: {
                readonly givenNames: string;
                /** @enum {string} */
                readonly script: "Arab" | "Latn" | "Nkoo";
                readonly surname: string;
            };
            readonly phone?: string;
            /** @enum {string} */
            readonly sex: "F" | "M" | "X";
        };
        readonly PassportProductionAnswer: {
            /** @description Number of the copy of her birth act; without it she sends an image of the copy. */
            readonly birthActNumber?: string;
            readonly capture: null | components["schemas"]["Capture"];
            readonly deliverTo: string;
            /** Format: date */
            readonly dueOn: string | null;
            readonly fromRegister: boolean;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "first" | "renewal" | "replacement";
            readonly ministryReference: string | null;
            readonly oldPassport?: components["schemas"]["OldPassport"];
            readonly person: components["schemas"]["PassportPerson"];
            readonly post: string;
            readonly reference: string;
            /** Format: date */
            readonly since: string;
            /** @enum {string} */
            readonly state: "APPOINTMENT" | "AT_POST" | "CAPTURED" | "CLOSED" | "HANDED_OVER" | "PRODUCED" | "REFUSED" | "REQUESTED" | "RETURNED" | "SENT_TO_PRODUCTION" | "WITHDRAWN";
            readonly version: number;
        };
        readonly PassportProductionLine: {
            readonly deliverTo: string;
            /** Format: date */
            readonly dueOn: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "first" | "renewal" | "replacement";
            readonly ministryReference: string | null;
            readonly post: string;
            readonly reference: string;
            /** Format: date */
            readonly since: string;
            /** @enum {string} */
            readonly state: "APPOINTMENT" | "AT_POST" | "CAPTURED" | "CLOSED" | "HANDED_OVER" | "PRODUCED" | "REFUSED" | "REQUESTED" | "RETURNED" | "SENT_TO_PRODUCTION" | "WITHDRAWN";
            readonly version: number;
        };
        readonly PassportProductionLinePage: {
            readonly items: readonly components["schemas"]["PassportProductionLine"][];
            readonly next: string | null;
        };
        readonly PassportStep: {
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly state: "APPOINTMENT" | "AT_POST" | "CAPTURED" | "CLOSED" | "HANDED_OVER" | "PRODUCED" | "REFUSED" | "REQUESTED" | "RETURNED" | "SENT_TO_PRODUCTION" | "WITHDRAWN";
        };
        readonly PasswordResetResponse: {
            /**
             * @example password-changed
             * @enum {string}
             */
            readonly status: "password-changed";
        };
        readonly PaymentAnswer: {
            /**
             * @example [
             *       "start-checkout"
             *     ]
             */
            readonly allowedActions: readonly string[];
            readonly amount: components["schemas"]["AmountAnswer"];
            /**
             * Format: date
             * @example 2026-12-09
             */
            readonly dueBy: string;
            /**
             * Format: uuid
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly id: string;
            /** @example BER */
            readonly post: string;
            readonly receipt: components["schemas"]["ReceiptAnswer"] | null;
            readonly refund: components["schemas"]["RefundAnswer"] | null;
            /** @enum {string} */
            readonly state: "DUE" | "PAID" | "REFUND_DUE" | "REFUNDED" | "CANCELLED" | "EXPIRED";
            readonly subject: components["schemas"]["SubjectAnswer"];
            /** @example 1 */
            readonly version: number;
        };
        readonly PaymentListAnswer: {
            readonly items: readonly components["schemas"]["PaymentAnswer"][];
        };
        readonly PersonFacts: {
            /** @description ISO 3166-1 alpha-3, as every country here. */
            readonly birthCountry: string;
            readonly birthDate: components["schemas"]["PartialDate"];
            readonly birthPlace: string;
            readonly name: components["schemas"]["NameForms"];
            readonly nationalities: readonly string[];
            /** @description As the family writes it. */
            readonly originalName?: {
                readonly givenNames: string;
                /** @enum {string} */
                readonly script: "Arab" | "Latn" | "Nkoo";
                readonly surname: string;
            };
            /** @enum {string} */
            readonly sex: "F" | "M" | "X";
        };
        readonly PersonFactsDto: {
            /** @example MLI */
            readonly birthCountry: string;
            readonly birthDate: components["schemas"]["BirthDateDto"];
            /** @example Kati */
            readonly birthPlace: string;
            readonly name: components["schemas"]["WrittenNameDto"];
            /**
             * @example [
             *       "MLI"
             *     ]
             */
            readonly nationalities: readonly string[];
            /** @description As the family writes it */
            readonly originalName?: components["schemas"]["OriginalNameDto"];
            /**
             * @example F
             * @enum {string}
             */
            readonly sex: "F" | "M" | "X";
        };
        readonly PersonFields: {
            /** @example DEU */
            readonly birthCountry?: string;
            readonly birthDate?: components["schemas"]["PartialDateFields"];
            /** @example Kati */
            readonly birthPlace?: string;
            /**
             * @description Short code from the account of this person, whose identity paper you have seen
             * @example K7Q2MXCD
             */
            readonly linkCode?: string;
            readonly name?: components["schemas"]["NameFields"];
            /**
             * @example [
             *       "MLI"
             *     ]
             */
            readonly nationalities?: readonly string[];
            /**
             * @description Only its shape is looked at
             * @example 12345678901234A
             */
            readonly nina?: string;
            /** @example Infirmière */
            readonly occupation?: string;
            /** @description As the family writes it */
            readonly originalName?: components["schemas"]["OriginalNameFields"];
            /** @example 12 rue de la Roquette, Paris */
            readonly residence?: string;
            /**
             * @example F
             * @enum {string}
             */
            readonly sex?: "F" | "M" | "X";
        };
        readonly PersonFile: {
            readonly address: {
                readonly city: string;
                readonly country: string;
                readonly lines: string;
            };
            /** @description ISO 3166-1 alpha-3, as every country here. */
            readonly birthCountry: string;
            readonly birthDate: components["schemas"]["PartialDate"];
            readonly birthPlace: string;
            readonly emergencyContact: components["schemas"]["EmergencyContact"];
            readonly father?: components["schemas"]["NameForms"];
            /** @enum {string} */
            readonly maritalStatus?: "divorced" | "married" | "single" | "widowed";
            readonly mother?: components["schemas"]["NameForms"];
            readonly name: components["schemas"]["NameForms"];
            readonly nationalities: readonly string[];
            /** @description 14 digits and a letter; its shape is looked at, its truth is not ours to judge. */
            readonly nina?: string;
            readonly occupation?: string;
            /** @description As the family writes it. */
            readonly originalName?: {
                readonly givenNames: string;
                /** @enum {string} */
                readonly script: "Arab" | "Latn" | "Nkoo";
                readonly surname: string;
            };
            readonly passport?: {
                readonly expiresOn: string;
                readonly number: string;
            };
            readonly phone?: string;
            /** @enum {string} */
            readonly sex: "F" | "M" | "X";
            /** @description A list: polygamous marriages exist in Malian law. */
            readonly spouses?: readonly components["schemas"]["NameForms"][];
        };
        readonly PersonFileDto: {
            readonly address: components["schemas"]["AddressDto"];
            /** @example MLI */
            readonly birthCountry: string;
            readonly birthDate: components["schemas"]["BirthDateDto"];
            /** @example Kati */
            readonly birthPlace: string;
            readonly emergencyContact: components["schemas"]["EmergencyContactDto"];
            readonly father?: components["schemas"]["WrittenNameDto"];
            /**
             * @example single
             * @enum {string}
             */
            readonly maritalStatus?: "single" | "married" | "divorced" | "widowed";
            readonly mother?: components["schemas"]["WrittenNameDto"];
            readonly name: components["schemas"]["WrittenNameDto"];
            /**
             * @example [
             *       "MLI"
             *     ]
             */
            readonly nationalities: readonly string[];
            /** @example 12345678901234A */
            readonly nina?: string;
            /** @example Infirmière */
            readonly occupation?: string;
            /** @description As the family writes it */
            readonly originalName?: components["schemas"]["OriginalNameDto"];
            readonly passport?: components["schemas"]["PassportDto"];
            /** @example +33 6 00 00 00 00 */
            readonly phone?: string;
            /**
             * @example F
             * @enum {string}
             */
            readonly sex: "F" | "M" | "X";
            readonly spouses?: readonly components["schemas"]["WrittenNameDto"][];
        };
        readonly PlaceDto: {
            /** @example TUR */
            readonly country: string;
            /** @example Istanbul */
            readonly place: string;
        };
        readonly PostNames: {
            /** @example Embassy of Mali in Berlin */
            readonly en: string;
            /** @example Ambassade du Mali à Berlin */
            readonly fr: string;
        };
        readonly PostResponse: {
            /**
             * @example {
             *       "workingDays": [
             *         1,
             *         2,
             *         3,
             *         4,
             *         5
             *       ],
             *       "holidays": [
             *         "2026-12-25"
             *       ]
             *     }
             */
            readonly calendar: Record<string, never>;
            /** @example Berlin */
            readonly city: string;
            /** @example null */
            readonly closedOn: string | null;
            /** @example BER */
            readonly code: string;
            /** @example DEU */
            readonly country: string;
            /**
             * @example [
             *       "EUR"
             *     ]
             */
            readonly currencies: readonly string[];
            /**
             * @example [
             *       {
             *         "country": "DEU",
             *         "from": "2020-01-01",
             *         "to": null
             *       }
             *     ]
             */
            readonly jurisdictions: readonly string[];
            /** @enum {string} */
            readonly kind: "embassy" | "consulate-general" | "consulate" | "honorary-consulate" | "section" | "headquarters-desk" | "border-post" | "civil-centre" | "central-office" | "production-centre";
            readonly names: components["schemas"]["PostNames"];
            /** @example 2020-01-01 */
            readonly openedOn: string;
            /** @example HQ */
            readonly parent: string | null;
            /** @description Sample data, not an official statement */
            readonly sample: boolean;
            /** @example Europe/Berlin */
            readonly timeZone: string;
            /** @example 1 */
            readonly version: number;
        };
        readonly PostsResponse: {
            readonly items: readonly components["schemas"]["PostResponse"][];
        };
        /** @description Problem document (RFC 9457) */
        readonly Problem: {
            /** @description Stable; programs may rely on it */
            readonly code: string;
            readonly detail?: string;
            readonly errors?: readonly {
                readonly code: string;
                readonly detail: string;
                readonly pointer: string;
            }[];
            readonly requestId?: string;
            readonly status: number;
            readonly title: string;
            /** @example urn:problem:jatigi:not-found */
            readonly type: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly ProcessingDeadlines: {
            readonly admissibilityWorkingDays: number;
            readonly decisionHours: number;
            readonly examinationDays: number;
            readonly examinationMaxDays: number;
            readonly informationDays: number;
            readonly paymentDays: number;
        };
        readonly ProgramName: {
            /** @enum {string} */
            readonly kind: "machine" | "native" | "kiosk";
            /** @example Borne du consulat */
            readonly name: string;
        };
        readonly ProgramResponse: {
            /**
             * Format: uuid
             * @description client_id, and the person id that grants are given to
             */
            readonly clientId: string;
            /** @description Names of the keys in use */
            readonly keyIds: readonly string[];
            /** @enum {string} */
            readonly kind: "machine" | "native" | "kiosk";
            /** @example Ministère de la sécurité */
            readonly name: string;
            /** @description What waits for another administrator */
            readonly pending: Record<string, never> | null;
            readonly redirectUris: readonly string[];
            readonly requestsPerMinute: number;
            readonly scopes: readonly string[];
            /** @enum {string} */
            readonly state: "PROPOSED" | "ACTIVE" | "REJECTED" | "DISABLED";
            /** @description The last thirty days; with one program only */
            readonly usage?: readonly components["schemas"]["UsageOfDay"][];
        };
        readonly ProgramsResponse: {
            readonly items: readonly components["schemas"]["ProgramResponse"][];
        };
        readonly ProposeDecisionDto: {
            /**
             * @description For a refusal
             * @example [
             *       "R12"
             *     ]
             */
            readonly codes?: readonly string[];
            /**
             * @description Must be what was proposed; otherwise return the file
             * @example grant
             * @enum {string}
             */
            readonly decision: "grant" | "refuse";
            /**
             * @description For a grant: 1, 2, or 0 for many
             * @example 1
             */
            readonly entries?: number;
            /** @description For the person who decides; never shown to the applicant */
            readonly note?: string;
            /** @example 30 */
            readonly stayDays?: number;
            /**
             * Format: date
             * @example 2027-01-05
             */
            readonly validFrom?: string;
            /**
             * Format: date
             * @example 2027-04-04
             */
            readonly validUntil?: string;
            /**
             * @description For a grant
             * @example V03S
             */
            readonly visaType?: string;
        };
        readonly ProposeMergeDto: {
            /**
             * Format: uuid
             * @description The person whose files both become; the other one is the former
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly keep: string;
        };
        readonly ProposeNoteDto: {
            readonly facts: components["schemas"]["NoteFactsFields"];
            /**
             * @example recognition
             * @enum {string}
             */
            readonly kind: "recognition" | "marriage" | "marriage-end" | "death";
        };
        readonly ProvePersonDto: {
            /**
             * @description The code that the person reads from her account
             * @example K7Q2MXCD
             */
            readonly code: string;
        };
        readonly PublicHistoryLine: {
            /** Format: date-time */
            readonly at: string;
            readonly detail: {
                readonly [key: string]: unknown;
            };
            readonly kind: string;
            readonly text: components["schemas"]["Words"];
        };
        readonly PublicKeyDto: {
            /**
             * @example ES256
             * @enum {string}
             */
            readonly alg?: "ES256";
            /**
             * @example P-256
             * @enum {string}
             */
            readonly crv: "P-256";
            /** @example ministere-2027 */
            readonly kid: string;
            /**
             * @example EC
             * @enum {string}
             */
            readonly kty: "EC";
            /**
             * @example sig
             * @enum {string}
             */
            readonly use?: "sig";
            /** @example f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU */
            readonly x: string;
            /** @example f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU */
            readonly y: string;
        };
        readonly PublicKeysDto: {
            readonly keys: readonly components["schemas"]["PublicKeyDto"][];
        };
        readonly PublicStep: {
            readonly code: string;
            readonly text: components["schemas"]["Words"];
        };
        readonly ReceiptAnswer: {
            /** @enum {string} */
            readonly method: "online" | "counter";
            /** @example BER-2026-000001 */
            readonly number: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:00:00.000Z
             */
            readonly receivedAt: string;
            /**
             * Format: uuid
             * @description Shown to the post only
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly receivedBy?: string | null;
        };
        readonly RecipientDto: {
            /**
             * Format: email
             * @example awa@example.org
             */
            readonly email?: string;
            /** @example fr */
            readonly language: string;
            /**
             * @description By SMS, when no e-mail is given
             * @example +22370000001
             */
            readonly phone?: string;
        };
        readonly RecognisingPersonFields: {
            readonly birthDate?: components["schemas"]["PartialDateFields"];
            /** @example Ségou */
            readonly birthPlace?: string;
            readonly name: components["schemas"]["NameFields"];
            /**
             * @example [
             *       "MLI"
             *     ]
             */
            readonly nationalities?: readonly string[];
        };
        readonly RecognitionFacts: {
            readonly authority: string;
            readonly on: string;
            readonly person: {
                readonly birthDate?: components["schemas"]["PartialDate"];
                readonly birthPlace?: string;
                readonly name: components["schemas"]["NameForms"];
                readonly nationalities?: readonly string[];
            };
            /** @enum {string} */
            readonly recognisedBy: "father" | "mother";
            readonly reference?: string;
        };
        readonly RecordedRead: {
            /** Format: date-time */
            readonly at: string;
            readonly purpose: string;
            readonly what: string;
        };
        readonly RecordJudgmentDto: {
            /** @example Tribunal de grande instance de Kati */
            readonly court: string;
            /**
             * Format: date
             * @example 2026-12-10
             */
            readonly date: string;
            /** @example JS 2026/112 */
            readonly reference: string;
        };
        readonly RecordPresenceDto: {
            /**
             * @example counter
             * @enum {string}
             */
            readonly mode: "counter" | "video";
            readonly note?: string;
            /**
             * Format: date
             * @example 2026-11-28
             */
            readonly on: string;
            /** @example 10:30 */
            readonly time?: string;
        };
        readonly RedeemLinkCodeDto: {
            /** @example K7Q2MXCD */
            readonly code: string;
        };
        readonly RedeemPaperCodeDto: {
            /**
             * @description As printed; spaces, dashes and case do not matter
             * @example K7Q2-MXCD-PWRT
             */
            readonly code: string;
            /**
             * @description At least 15 characters
             * @example un fleuve coule au nord
             */
            readonly password: string;
        };
        readonly RefundAnswer: {
            /** @example BER-2026-R000001 */
            readonly number: string;
            /** @enum {string} */
            readonly reason: "application-withdrawn" | "declared-inadmissible";
            /**
             * Format: date-time
             * @example 2026-11-24T09:00:00.000Z
             */
            readonly refundedAt: string | null;
        };
        readonly RefundDto: {
            /**
             * @description How the money went back
             * @example bank-transfer
             * @enum {string}
             */
            readonly means: "bank-transfer" | "card" | "cash";
        };
        readonly RefusalList: {
            readonly items: readonly {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            }[];
        };
        readonly RefuseEmergencyDocumentDto: {
            /**
             * @example identity-not-proved
             * @enum {string}
             */
            readonly reason: "identity-not-proved" | "nationality-not-proved" | "guardian-not-proved" | "travel-ban" | "forged-document" | "person-died";
            readonly text?: string;
        };
        readonly RefusePassportDto: {
            /**
             * @example nationality-not-proved
             * @enum {string}
             */
            readonly reason: "nationality-not-proved" | "identity-not-proved" | "guardian-not-proved" | "no-answer" | "forged-document" | "passport-valid";
            readonly text?: string;
        };
        readonly RefuseProductionDto: {
            /**
             * @example refused-by-ministry
             * @enum {string}
             */
            readonly reason: "refused-by-ministry" | "duplicate-person" | "not-entitled";
        };
        readonly RefuseRegistrationDto: {
            /**
             * @example nationality-not-proved
             * @enum {string}
             */
            readonly reason: "nationality-not-proved" | "identity-not-proved" | "residence-not-proved" | "guardian-not-proved" | "other-post" | "forged-document";
            readonly text?: string;
        };
        readonly RegisterProgramDto: {
            /** @description New keys; give old and new while one replaces another */
            readonly jwks?: components["schemas"]["PublicKeysDto"];
            /**
             * @description Absent: machine
             * @example machine
             * @enum {string}
             */
            readonly kind?: "machine" | "native" | "kiosk";
            /** @example Ministère de la sécurité */
            readonly name: string;
            /**
             * @description Native programs: where the person is taken back to
             * @example [
             *       "org.example.jatigi:/back"
             *     ]
             */
            readonly redirectUris?: readonly string[];
            /**
             * @description Requests a minute
             * @example 600
             */
            readonly requestsPerMinute?: number;
            /**
             * @description Actions; of a machine, none: all that its roles allow
             * @example [
             *       "visas.application.read"
             *     ]
             */
            readonly scopes?: readonly string[];
        };
        readonly RegistrationAnswer: {
            readonly allowedActions: readonly string[];
            readonly certificate: {
                readonly number: string;
            } | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly documents: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly kind: "guardianship" | "identity" | "nationality" | "photo" | "residence";
                readonly mediaType: string;
                readonly size: number;
            }[];
            readonly facts: components["schemas"]["PersonFile"];
            readonly for: string;
            /** Format: uuid */
            readonly id: string;
            readonly message: string | null;
            readonly missing: readonly {
                readonly code: string;
                readonly pointer: string;
                readonly words: components["schemas"]["Words"];
            }[];
            readonly nextStep: null | {
                /** @enum {string} */
                readonly code: "answer";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Correct what the post asks";
                    /** @enum {string} */
                    readonly fr: "Corrigez ce que le poste demande";
                };
            } | {
                /** @enum {string} */
                readonly code: "send-proofs";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Send the missing documents";
                    /** @enum {string} */
                    readonly fr: "Envoyez les pièces qui manquent";
                };
            } | {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            };
            readonly number: string | null;
            /** Format: uuid */
            readonly personId: string;
            readonly post: string;
            readonly reference: string;
            readonly refusal: {
                readonly note: string | null;
                /** @enum {string} */
                readonly reason: "forged-document" | "guardian-not-proved" | "identity-not-proved" | "nationality-not-proved" | "other-post" | "residence-not-proved";
                readonly text: components["schemas"]["Words"];
            } | null;
            /** Format: date */
            readonly registeredOn: string | null;
            /** @description Another registration of the same person counts, since two persons turned out to be one. */
            readonly setAside: boolean;
            /** @enum {string} */
            readonly state: "EXPIRED" | "REFUSED" | "REGISTERED" | "REQUESTED" | "STRUCK_OFF" | "TRANSFERRED" | "VERIFIED" | "WITHDRAWN";
            readonly text: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: date */
            readonly validUntil: string | null;
            readonly version: number;
        };
        readonly RegistrationAnswerPage: {
            readonly items: readonly components["schemas"]["RegistrationAnswer"][];
            readonly next: string | null;
        };
        readonly RegistrationAtDesk: {
            readonly allowedActions: readonly string[];
            readonly assignedTo: string | null;
            readonly certificate: {
                readonly number: string;
            } | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly documents: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly kind: "guardianship" | "identity" | "nationality" | "photo" | "residence";
                readonly mediaType: string;
                readonly size: number;
            }[];
            readonly doublePersons: readonly {
                /** Format: uuid */
                readonly id: string;
                /** @enum {string} */
                readonly state: "MERGED" | "NOT_THE_SAME" | "PROPOSED" | "SUSPECTED" | "UNDONE" | "UNDO_PROPOSED";
            }[];
            readonly facts: components["schemas"]["PersonFile"];
            readonly for: string;
            /** Format: uuid */
            readonly id: string;
            readonly message: string | null;
            readonly missing: readonly {
                readonly code: string;
                readonly pointer: string;
                readonly words: components["schemas"]["Words"];
            }[];
            readonly nextStep: null | {
                /** @enum {string} */
                readonly code: "answer";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Correct what the post asks";
                    /** @enum {string} */
                    readonly fr: "Corrigez ce que le poste demande";
                };
            } | {
                /** @enum {string} */
                readonly code: "send-proofs";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Send the missing documents";
                    /** @enum {string} */
                    readonly fr: "Envoyez les pièces qui manquent";
                };
            } | {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            };
            readonly number: string | null;
            /** Format: uuid */
            readonly personId: string;
            readonly post: string;
            readonly reference: string;
            readonly refusal: {
                readonly note: string | null;
                /** @enum {string} */
                readonly reason: "forged-document" | "guardian-not-proved" | "identity-not-proved" | "nationality-not-proved" | "other-post" | "residence-not-proved";
                readonly text: components["schemas"]["Words"];
            } | null;
            /** Format: date */
            readonly registeredOn: string | null;
            /** @description Another registration of the same person counts, since two persons turned out to be one. */
            readonly setAside: boolean;
            /** @enum {string} */
            readonly state: "EXPIRED" | "REFUSED" | "REGISTERED" | "REQUESTED" | "STRUCK_OFF" | "TRANSFERRED" | "VERIFIED" | "WITHDRAWN";
            readonly text: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: date */
            readonly validUntil: string | null;
            readonly verifiedBy: string | null;
            readonly version: number;
        };
        readonly RegistrationDeskLine: {
            readonly allowedActions: readonly string[];
            readonly assignedTo: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly documents: readonly ("guardianship" | "identity" | "nationality" | "photo" | "residence")[];
            readonly for: string;
            /** Format: uuid */
            readonly id: string;
            readonly missing: readonly {
                readonly code: string;
                readonly pointer: string;
                readonly words: components["schemas"]["Words"];
            }[];
            readonly nextStep: null | {
                /** @enum {string} */
                readonly code: "answer";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Correct what the post asks";
                    /** @enum {string} */
                    readonly fr: "Corrigez ce que le poste demande";
                };
            } | {
                /** @enum {string} */
                readonly code: "send-proofs";
                readonly text: {
                    /** @enum {string} */
                    readonly en: "Send the missing documents";
                    /** @enum {string} */
                    readonly fr: "Envoyez les pièces qui manquent";
                };
            } | {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            };
            readonly number: string | null;
            /** Format: uuid */
            readonly personId: string;
            readonly post: string;
            readonly reference: string;
            /** Format: date */
            readonly registeredOn: string | null;
            /** @description Another registration of the same person counts, since two persons turned out to be one. */
            readonly setAside: boolean;
            /** @enum {string} */
            readonly state: "EXPIRED" | "REFUSED" | "REGISTERED" | "REQUESTED" | "STRUCK_OFF" | "TRANSFERRED" | "VERIFIED" | "WITHDRAWN";
            readonly text: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: date */
            readonly validUntil: string | null;
            readonly version: number;
        };
        readonly RejectDocumentDto: {
            /**
             * @example unreadable
             * @enum {string}
             */
            readonly reason: "unreadable" | "wrong-document" | "expired" | "incomplete" | "not-authentic";
        };
        readonly RejectDto: {
            /**
             * @example duplicate
             * @enum {string}
             */
            readonly reason: "duplicate" | "no-jurisdiction" | "not-proved" | "false-declaration" | "judgment-refused" | "other";
            /** @description For the declarant; never in an event */
            readonly text?: string;
        };
        readonly ReportLossDto: {
            /**
             * @example lost
             * @enum {string}
             */
            readonly circumstance: "lost" | "stolen";
            /** @example TUR */
            readonly country: string;
            readonly document: components["schemas"]["LostDocumentDto"];
            /**
             * @description self, ward, a registration by id or consular number, or counter: somebody without account
             * @example self
             */
            readonly for: string;
            /**
             * @description As far as it is known
             * @example 2026-11-25
             */
            readonly on: string;
            /** @description Who does not stand in the register says who she is; else the facts of the register count */
            readonly person?: components["schemas"]["PersonFactsDto"];
            /** @example Aéroport d’Istanbul */
            readonly place: string;
            /** @example 2026/1234 */
            readonly policeReference?: string;
            /**
             * @description The post that helps you
             * @example PAR
             */
            readonly post: string;
            readonly text?: string;
        };
        readonly RequestCertificateDto: {
            /**
             * @description One of /certificate-kinds
             * @example residence
             */
            readonly kind: string;
            /**
             * @example fr
             * @enum {string}
             */
            readonly language: "fr" | "en";
            /** @description You, where the kind does not ask a registration */
            readonly person?: components["schemas"]["StatedPersonFields"];
            /**
             * @description The post that certifies
             * @example PAR
             */
            readonly post: string;
            /**
             * Format: uuid
             * @description Your registration, or that of somebody you are responsible for
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly registrationId?: string;
            /**
             * @example {
             *       "birthAct": {
             *         "centre": "CEC-KATI"
             *       }
             *     }
             */
            readonly statements: {
                readonly [key: string]: unknown;
            };
        };
        readonly RequestEmergencyDocumentDto: {
            /**
             * @description ward: a child that is not registered yet; counter: somebody without account stands there
             * @example self
             * @enum {string}
             */
            readonly for?: "self" | "ward" | "counter";
            readonly journey: components["schemas"]["JourneyDto"];
            /**
             * @description Language of the paper
             * @example fr
             * @enum {string}
             */
            readonly language?: "fr";
            /**
             * Format: uuid
             * @description Needed when the document was lost or stolen
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly lossReportId?: string;
            /** @description Who does not stand in the register says who she is; else the facts of the register count */
            readonly person?: components["schemas"]["PersonFactsDto"];
            /**
             * @description The post where you are
             * @example PAR
             */
            readonly post: string;
            /**
             * @example lost
             * @enum {string}
             */
            readonly reason: "lost" | "stolen" | "expired" | "newborn" | "other";
            /** @description A registered person, by the id of her registration or her consular number; instead of `for` */
            readonly registrationId?: string;
        };
        readonly RequestGrantDto: {
            /**
             * Format: date
             * @example 2027-01-15
             */
            readonly from: string;
            /**
             * Format: uuid
             * @description Person, or machine client, who gets the role
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly personId: string;
            /**
             * @description Post codes, or * alone
             * @example [
             *       "BER"
             *     ]
             */
            readonly posts: readonly string[];
            /**
             * @example agent
             * @enum {string}
             */
            readonly role: "agent" | "head-of-section" | "consul" | "central-desk" | "security-officer" | "civil-status-centre" | "border-officer" | "production-centre" | "treasury-officer" | "auditor" | "administrator";
            /**
             * Format: date
             * @description First day it counts no more
             * @example 2027-01-15
             */
            readonly to?: string;
        };
        readonly RequestPassportDto: {
            /**
             * @description Instead of an image of the copy
             * @example 2026/114
             */
            readonly birthActNumber?: string;
            /**
             * @description The post that hands over; the same one unless told
             * @example LYS
             */
            readonly deliverTo?: string;
            /**
             * @description Whom `person` describes; self unless told
             * @example self
             * @enum {string}
             */
            readonly for?: "self" | "ward";
            /**
             * @example first
             * @enum {string}
             */
            readonly kind: "first" | "renewal" | "replacement";
            /**
             * @example fr
             * @enum {string}
             */
            readonly language: "fr" | "en";
            /**
             * Format: uuid
             * @description Your loss report of the old passport
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly lossReportId?: string;
            readonly oldPassport?: components["schemas"]["OldPassportDto"];
            /** @description Left out when the consular register knows the person */
            readonly person?: components["schemas"]["StatedPersonDto"];
            /**
             * @description The post that files and captures
             * @example PAR
             */
            readonly post: string;
            /**
             * Format: uuid
             * @description A standing registration, yours or a ward’s
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly registrationId?: string;
        };
        readonly RequestRecoveryDto: {
            /**
             * Format: email
             * @description Either this or `phone`
             * @example awa@example.org
             */
            readonly email?: string;
            /**
             * @description Either this or `email`; a code comes by SMS
             * @example +223 70 00 00 01
             */
            readonly phone?: string;
        };
        readonly RequestRegistrationDto: {
            readonly facts: components["schemas"]["PersonFileDto"];
            /**
             * @description ward: somebody you are responsible for
             * @example self
             * @enum {string}
             */
            readonly for: "self" | "ward";
            /**
             * @description The post whose register it is
             * @example PAR
             */
            readonly post: string;
        };
        readonly RequiredDocument: {
            readonly kind: string;
            readonly mediaTypes: readonly string[];
            /** @enum {string} */
            readonly need: "on-request" | "required";
            readonly title: components["schemas"]["Words"];
        };
        readonly ResetPasswordDto: {
            /** @example 04218837 */
            readonly code: string;
            /**
             * Format: email
             * @description Either this or `phone`
             * @example awa@example.org
             */
            readonly email?: string;
            /**
             * @description At least 15 characters
             * @example un autre fleuve au sud
             */
            readonly password: string;
            /**
             * @description Either this or `email`; a code comes by SMS
             * @example +223 70 00 00 01
             */
            readonly phone?: string;
            /** @description Required once a second factor is enrolled */
            readonly totp?: string;
        };
        readonly ResolveDuplicateDto: {
            /**
             * @description `duplicate` rejects this declaration
             * @example duplicate
             * @enum {string}
             */
            readonly verdict: "duplicate" | "not-duplicate";
        };
        readonly ReturnFromProductionDto: {
            readonly message: string;
            /**
             * @example photo-unusable
             * @enum {string}
             */
            readonly reason: "photo-unusable" | "fingerprints-unusable" | "data-differs" | "document-missing";
        };
        readonly ReturnPassportDto: {
            /** @example Envoyez une copie lisible de l’acte de naissance. */
            readonly message: string;
        };
        readonly ReturnRegistrationDto: {
            /** @example Envoyez un justificatif de domicile de moins de trois mois. */
            readonly message: string;
        };
        readonly RevokeCertificateDto: {
            /**
             * @example obtained-by-fraud
             * @enum {string}
             */
            readonly reason: "obtained-by-fraud" | "issued-in-error" | "no-longer-true" | "requested" | "person-died";
            readonly text?: string;
        };
        readonly RowProblem: {
            readonly code: string;
            readonly column: string;
            readonly line: number;
        };
        readonly SampleRow: {
            readonly declaredOn: string | null;
            readonly facts: components["schemas"]["BirthFacts"];
            readonly line: number;
            readonly mediaType: string;
            readonly number: number;
            readonly signedOn: string | null;
            readonly year: number;
        };
        readonly ScopeResponse: {
            /** @example visas.application.read */
            readonly action: string;
            readonly words: components["schemas"]["WordsDto"];
        };
        readonly ScopesResponse: {
            readonly items: readonly components["schemas"]["ScopeResponse"][];
        };
        readonly SearchLine: {
            readonly answerBy: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly hasScan: boolean;
            readonly heldBy: string;
            /** Format: uuid */
            readonly id: string;
            readonly overdue: boolean;
            readonly product: string;
            readonly reference: string;
            readonly state: string;
            /** @enum {string} */
            readonly subject: "certificate" | "copy";
            readonly version: number;
        };
        readonly SearchLinePage: {
            readonly items: readonly components["schemas"]["SearchLine"][];
            readonly next: string | null;
        };
        readonly Session: {
            /** Format: uuid */
            readonly accountId: string | null;
            /** Format: date-time */
            readonly expiresAt: string | null;
            /** @enum {unknown} */
            readonly kind: "person" | "client";
            /** Format: uuid */
            readonly personId: string | null;
            /** @enum {unknown} */
            readonly strength: "password" | "mfa" | "client";
        };
        readonly SignIn: {
            /** @example awa@example.org */
            readonly login: string;
            /** @example correct horse battery staple */
            readonly password: string;
            /** @example 492039 */
            readonly totp?: string;
        };
        readonly StaffCopyAnswer: {
            readonly act: {
                /** Format: uuid */
                readonly id: string;
                readonly parentsFit: boolean;
                readonly printedNumber: string;
                /** @enum {string} */
                readonly standing: "ANNULLED" | "SIGNED";
            } | null;
            readonly actReference: {
                readonly number: number;
                readonly year: number;
            } | null;
            readonly allowedActions: readonly string[];
            readonly assignedTo: string | null;
            readonly child: {
                readonly birthDate: components["schemas"]["PartialDate"];
                readonly birthPlace?: string;
                readonly givenNames: string;
                readonly surname: string;
            };
            /** Format: date-time */
            readonly createdAt: string;
            readonly denial: {
                readonly contest: components["schemas"]["Words"];
                /** @enum {string} */
                readonly reason: "act-annulled" | "no-such-act" | "not-entitled" | "other" | "parents-stated-wrongly" | "proof-not-convincing";
                readonly text: components["schemas"]["Words"];
            } | null;
            readonly document: {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
            } | null;
            readonly documents: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly kind: "identity" | "mandate" | "relation";
                readonly mediaType: string;
                readonly size: number;
            }[];
            /** Format: date */
            readonly expectedOn: string | null;
            readonly fee: null | components["schemas"]["Money"];
            readonly heldBy: string;
            /** Format: uuid */
            readonly id: string;
            readonly language: string;
            readonly nextStep: {
                readonly code: string;
                readonly text: components["schemas"]["Words"];
            } | null;
            readonly parents: {
                readonly father?: components["schemas"]["NameForms"];
                readonly mother?: components["schemas"]["NameForms"];
            };
            readonly post: string;
            /** @enum {string} */
            readonly product: "extract" | "extract-with-parentage" | "full-copy";
            readonly purpose: string | null;
            readonly reference: string;
            /** @enum {string} */
            readonly relation: "descendant" | "father" | "mother" | "representative" | "self" | "spouse" | "third-party";
            /** @enum {string} */
            readonly state: "APPROVED" | "AWAITING_PAYMENT" | "DELIVERED" | "DENIED" | "ENTITLEMENT_CHECK" | "LOCATED" | "NOT_FOUND" | "REQUESTED" | "SEALED" | "SEARCHING" | "WITHDRAWN";
            readonly text: components["schemas"]["Words"];
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly StaffHistoryLine: {
            /** Format: date-time */
            readonly at: string;
            /** @description The person who acted; null for the system. */
            readonly by: string | null;
            readonly detail: {
                readonly [key: string]: unknown;
            };
            /** @enum {string} */
            readonly kind: "admitted" | "assigned" | "closed" | "decision-proposed" | "declared-inadmissible" | "document-accepted" | "document-attached" | "document-rejected" | "document-waived" | "granted" | "information-received" | "information-requested" | "issued" | "late-payment" | "opened" | "paid" | "payment-due" | "refused" | "returned" | "revoked" | "started" | "submitted" | "withdrawn";
            readonly text: components["schemas"]["Words"];
        };
        readonly StartApplicationDto: {
            readonly applicant?: components["schemas"]["ApplicantFields"];
            readonly journey?: components["schemas"]["JourneyFields"];
            /**
             * @description Language of the letters to the applicant
             * @example fr
             * @enum {string}
             */
            readonly language?: "fr" | "en";
            readonly travelDocument?: components["schemas"]["TravelDocumentFields"];
        };
        readonly StartCheckoutDto: {
            /**
             * @description Language of the page
             * @example fr
             * @enum {string}
             */
            readonly language?: "fr" | "en";
            /**
             * @description Path of ours where the payer comes back
             * @example /
             */
            readonly returnTo?: string;
        };
        readonly StartDeclarationDto: {
            readonly facts?: components["schemas"]["FactsFields"];
            /**
             * @description The post that registers the birth
             * @example PAR
             */
            readonly post: string;
        };
        readonly StatedActReference: {
            readonly centre: string;
            readonly number?: number;
            readonly year?: number;
        };
        readonly StatedChildFields: {
            /** @description As far as it is known */
            readonly birthDate: components["schemas"]["PartialDateFields"];
            /** @example Paris 14e */
            readonly birthPlace?: string;
            /** @example Awa */
            readonly givenNames: string;
            /**
             * @description In Latin letters, accents kept
             * @example Traoré
             */
            readonly surname: string;
        };
        readonly StatedParentsFields: {
            /** @description Absent when the act names no father */
            readonly father?: components["schemas"]["NameFields"];
            /** @description Absent when the act names no mother */
            readonly mother?: components["schemas"]["NameFields"];
        };
        readonly StatedPersonDto: {
            /** @example MLI */
            readonly birthCountry: string;
            readonly birthDate: components["schemas"]["BirthDateDto"];
            /** @example Kati */
            readonly birthPlace: string;
            readonly father?: components["schemas"]["WrittenNameDto"];
            readonly mother?: components["schemas"]["WrittenNameDto"];
            readonly name: components["schemas"]["WrittenNameDto"];
            /**
             * @example [
             *       "MLI"
             *     ]
             */
            readonly nationalities: readonly string[];
            /** @example 12345678901234A */
            readonly nina?: string;
            /** @example Infirmière */
            readonly occupation?: string;
            /** @description As the family writes it */
            readonly originalName?: components["schemas"]["OriginalNameDto"];
            /**
             * @example F
             * @enum {string}
             */
            readonly sex: "F" | "M" | "X";
        };
        readonly StatedPersonFields: {
            readonly address: components["schemas"]["CertificateAddressFields"];
            /** @example MLI */
            readonly birthCountry: string;
            readonly birthDate: components["schemas"]["PartialDateFields"];
            /** @example Kati */
            readonly birthPlace: string;
            readonly name: components["schemas"]["NameFields"];
            /**
             * @example [
             *       "MLI"
             *     ]
             */
            readonly nationalities: readonly string[];
            /** @example Infirmière */
            readonly occupation?: string;
            /** @description As the family writes it */
            readonly originalName?: components["schemas"]["OriginalNameFields"];
            /**
             * @example F
             * @enum {string}
             */
            readonly sex: "F" | "M" | "X";
        };
        readonly StrikeOffDto: {
            /**
             * @example left-for-good
             * @enum {string}
             */
            readonly reason: "left-for-good" | "nationality-lost" | "deceased" | "fraud" | "requested";
        };
        readonly SubjectAnswer: {
            /**
             * Format: uuid
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "visa-application" | "copy-request" | "certificate-request";
        };
        readonly Tracking: {
            /** Format: date */
            readonly expectedOn: string | null;
            readonly nextStep: null | components["schemas"]["PublicStep"];
            readonly reference: string;
            readonly state: string;
            readonly text: components["schemas"]["Words"];
        };
        readonly TravelDocumentFields: {
            /**
             * Format: date
             * @example 2034-01-09
             */
            readonly expiresOn?: string;
            /** @example 12 */
            readonly freePages?: number;
            /**
             * Format: date
             * @example 2024-01-10
             */
            readonly issuedOn?: string;
            /** @example DEU */
            readonly issuer?: string;
            /**
             * @example ordinary
             * @enum {string}
             */
            readonly kind?: "ordinary" | "diplomatic" | "service" | "refugee" | "stateless" | "other";
            /** @example C01X00T47 */
            readonly number?: string;
        };
        readonly TravelDocumentPartial: {
            /** Format: date */
            readonly expiresOn?: string;
            readonly freePages?: number;
            /** Format: date */
            readonly issuedOn?: string;
            readonly issuer?: string;
            /** @enum {string} */
            readonly kind?: "diplomatic" | "ordinary" | "other" | "refugee" | "service" | "stateless";
            readonly number?: string;
        };
        readonly UnmatchedAnswer: {
            readonly amount: components["schemas"]["AmountAnswer"];
            /** @example ch_4711 */
            readonly chargeId: string;
            /**
             * Format: uuid
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly id: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:00:00.000Z
             */
            readonly paidAt: string;
            /**
             * Format: uuid
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly paymentId: string | null;
            /** @example BER */
            readonly post: string | null;
            /** @example simulator */
            readonly provider: string;
            /** @enum {string} */
            readonly reason: "unknown-reference" | "currency-mismatch" | "amount-mismatch" | "already-paid" | "payment-cancelled" | "payment-expired" | "paid-too-late";
            /**
             * Format: date-time
             * @example 2026-11-24T09:00:00.000Z
             */
            readonly receivedAt: string;
            /** @description What the provider says it was for */
            readonly reference: string;
        };
        readonly UnmatchedPageAnswer: {
            readonly items: readonly components["schemas"]["UnmatchedAnswer"][];
            /** @description Cursor of the next page */
            readonly next: string | null;
        };
        readonly UsageOfDay: {
            /** Format: date */
            readonly day: string;
            /** @description Of these, answered with 4xx */
            readonly refused: number;
            /** @description Requests that reached the gateway with a token of this program */
            readonly requests: number;
        };
        readonly UserCodeDto: {
            /** @example WDJB-MJHT */
            readonly userCode: string;
        };
        readonly VerificationResponse: {
            /**
             * @description Code of the centre that holds the act
             * @example PAR
             */
            readonly heldBy?: string;
            /**
             * @description First letters only
             * @example K••• A••
             */
            readonly holder?: string;
            /** Format: date */
            readonly issuedOn?: string;
            /**
             * @description What it is
             * @example certificate-residence
             */
            readonly kind?: string;
            /**
             * @description Pour une personne, en français / for a person, in French
             * @example Document authentique
             */
            readonly message: string;
            /**
             * @description The same in English
             * @example Genuine document
             */
            readonly messageEn: string;
            /** @example MLV-4K7QZ-9D2MX-7 */
            readonly number: string;
            /**
             * @example valid
             * @enum {string}
             */
            readonly result: "valid" | "expired" | "revoked" | "superseded" | "tampered" | "unknown";
            /** @description true: made under a TEST authority, worth nothing */
            readonly test?: boolean;
            /** Format: date */
            readonly validFrom?: string;
            /** Format: date */
            readonly validUntil?: string | null;
            /**
             * Format: date
             * @description When it was revoked or superseded
             */
            readonly withdrawnOn?: string;
        };
        readonly "visas.AssignDto": {
            /**
             * Format: uuid
             * @description Person who takes the file; the caller when absent
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly to?: string;
        };
        readonly "visas.Due": {
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly step: "admissibility" | "answer" | "decision" | "examination" | "issue" | "payment";
        };
        readonly WebhookAnswer: {
            /** @enum {string} */
            readonly outcome: "settled" | "unmatched" | "duplicate" | "noted";
        };
        readonly WebhookBody: {
            readonly amount: components["schemas"]["MoneyAnswer"];
            /** @example ch_1 */
            readonly chargeId: string;
            /** @example evt_1 */
            readonly eventId: string;
            /**
             * Format: date-time
             * @example 2026-11-24T09:00:00.000Z
             */
            readonly occurredAt: string;
            /**
             * Format: uuid
             * @description Our payment id
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            readonly reference: string;
            /** @example charge.succeeded */
            readonly type: string;
        };
        readonly WitnessDto: {
            /** @example C-A1B2-C3D4-E */
            readonly consularNumber: string;
        };
        readonly Words: {
            readonly en: string;
            readonly fr: string;
        };
        readonly WordsDto: {
            readonly en: string;
            readonly fr: string;
        };
        readonly WrittenNameDto: {
            /** @example Awa */
            readonly givenNames: string;
            /**
             * @description In Latin letters, accents kept
             * @example Traoré
             */
            readonly surname: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "civil-registry.ActsController_search": {
        readonly parameters: {
            readonly query?: {
                readonly birthDate?: string;
                /** @description Centre of the register */
                readonly centre?: string;
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description Names of the child, in any order and spelling */
                readonly names?: string;
                readonly number?: number;
                readonly year?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Acts of your posts by number, or by names and date of birth */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FoundActPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.ActsController_act": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The act with its marginal notes, its standing and what is proposed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.ActsController_annul": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnnulDto"];
            };
        };
        readonly responses: {
            /** @description The proposed annulment, for another person to decide */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActProposalLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.ActsController_notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The marginal notes in order */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["MarginalNote"][];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.ActsController_proposeNote": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeNoteDto"];
            };
        };
        readonly responses: {
            /** @description The proposed marginal note, for another person to decide */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActProposalLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.ActsController_apply": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
                readonly proposalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The act with the note in its margin, or annulled */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.ActsController_dismiss": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
                readonly proposalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The act as it was */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.PublicCopiesController_centres": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Consulates and centres at home that keep registers */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly code: string;
                            readonly country: string;
                            readonly kind: string;
                        }[];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificateKindsController_kinds": {
        readonly parameters: {
            readonly query?: {
                /** @description Whose fees are shown */
                readonly post?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Kinds of certificates: fields, documents, checks, fee and times */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly checks: readonly ({
                                /** @enum {string} */
                                readonly of: "registration";
                            } | {
                                /** @enum {string} */
                                readonly of: "proof-of-address";
                            } | {
                                /** @enum {string} */
                                readonly of: "presence";
                                readonly video: boolean;
                                readonly withinDays: number;
                            } | {
                                readonly field: string;
                                /** @enum {string} */
                                readonly of: "birth-act-notes";
                            })[];
                            readonly code: string;
                            readonly decisionDays: number;
                            readonly documents: readonly components["schemas"]["CertificateDocumentRule"][];
                            readonly explanation: components["schemas"]["Words"];
                            readonly fee: null | components["schemas"]["Money"];
                            readonly fields: readonly components["schemas"]["CertificateField"][];
                            /**
                             * @description Two: one proposes, another one signs.
                             * @enum {number}
                             */
                            readonly officers: 1 | 2;
                            /**
                             * @description Whether the person must stand in the consular register, or may state herself who she is.
                             * @enum {string}
                             */
                            readonly person: "registered" | "registered-or-stated";
                            readonly title: components["schemas"]["Words"];
                            readonly validityDays: number;
                        }[];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificatesController_own": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Own requests, newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateAnswerPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificatesController_request": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestCertificateDto"];
            };
        };
        readonly responses: {
            /** @description The request, and what comes next */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificatesController_one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request with its history and allowedActions */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly allowedActions: readonly string[];
                        readonly certificate: {
                            readonly number: string;
                            /** @enum {string|null} */
                            readonly standing: "expired" | "revoked" | "valid" | null;
                            /** Format: date */
                            readonly validUntil: string | null;
                        } | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly denial: {
                            readonly contest: components["schemas"]["Words"];
                            readonly note: string | null;
                            /** @enum {string} */
                            readonly reason: "act-annulled" | "address-not-proved" | "forged-document" | "identity-not-proved" | "not-free-to-marry" | "other" | "person-died" | "presence-not-shown" | "registration-ended";
                            readonly text: components["schemas"]["Words"];
                        } | null;
                        readonly documents: readonly {
                            /** Format: date-time */
                            readonly at: string;
                            readonly kind: string;
                            readonly mediaType: string;
                            readonly size: number;
                        }[];
                        /** Format: date */
                        readonly dueOn: string | null;
                        readonly fee: null | components["schemas"]["Money"];
                        /** @enum {string} */
                        readonly for: "self" | "ward";
                        readonly history: readonly components["schemas"]["CertificateHistoryLine"][];
                        /** Format: uuid */
                        readonly id: string;
                        readonly kind: string;
                        /** @enum {string} */
                        readonly language: "en" | "fr";
                        readonly message: string | null;
                        readonly missing: readonly string[];
                        readonly nextStep: null | {
                            /** @enum {string} */
                            readonly code: "answer";
                            readonly text: {
                                /** @enum {string} */
                                readonly en: "Send what the post asks";
                                /** @enum {string} */
                                readonly fr: "Envoyez ce que le poste demande";
                            };
                        } | {
                            /** @enum {string} */
                            readonly code: "send-documents";
                            readonly text: {
                                /** @enum {string} */
                                readonly en: "Send the missing documents";
                                /** @enum {string} */
                                readonly fr: "Envoyez les pièces qui manquent";
                            };
                        } | {
                            readonly code: string;
                            readonly text: components["schemas"]["Words"];
                        };
                        readonly payment: null | components["schemas"]["CertificatePaymentOf"];
                        readonly person: components["schemas"]["CertifiedPerson"];
                        readonly post: string;
                        readonly presence: {
                            /** @enum {string} */
                            readonly mode: "counter" | "video";
                            /** Format: date */
                            readonly on: string;
                            readonly time: string | null;
                        } | null;
                        readonly reference: string;
                        /** Format: uuid */
                        readonly registrationId: string | null;
                        readonly revocation: {
                            readonly note: string | null;
                            /** @enum {string} */
                            readonly reason: "issued-in-error" | "no-longer-true" | "obtained-by-fraud" | "person-died" | "requested";
                            readonly text: components["schemas"]["Words"];
                        } | null;
                        /** @enum {string} */
                        readonly state: "APPROVED" | "AWAITING_PAYMENT" | "DELIVERED" | "DENIED" | "ENQUIRY" | "EXPIRED" | "INTERVIEW" | "NOT_FOUND" | "PROPOSED" | "REQUESTED" | "REVOKED" | "SEALED" | "WITHDRAWN";
                        readonly statements: components["schemas"]["CertificateStatements"];
                        readonly text: components["schemas"]["Words"];
                        readonly title: components["schemas"]["Words"];
                        /** Format: date-time */
                        readonly updatedAt: string;
                        readonly version: number;
                    } | {
                        readonly allowedActions: readonly string[];
                        readonly approvedBy: string | null;
                        readonly assignedTo: string | null;
                        readonly certificate: {
                            readonly number: string;
                            /** @enum {string|null} */
                            readonly standing: "expired" | "revoked" | "valid" | null;
                            /** Format: date */
                            readonly validUntil: string | null;
                        } | null;
                        readonly checks: readonly ({
                            /** @enum {string} */
                            readonly of: "registration";
                        } | {
                            /** @enum {string} */
                            readonly of: "proof-of-address";
                        } | {
                            /** @enum {string} */
                            readonly of: "presence";
                            readonly video: boolean;
                            readonly withinDays: number;
                        } | {
                            readonly field: string;
                            /** @enum {string} */
                            readonly of: "birth-act-notes";
                        })[];
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly denial: {
                            readonly contest: components["schemas"]["Words"];
                            readonly note: string | null;
                            /** @enum {string} */
                            readonly reason: "act-annulled" | "address-not-proved" | "forged-document" | "identity-not-proved" | "not-free-to-marry" | "other" | "person-died" | "presence-not-shown" | "registration-ended";
                            readonly text: components["schemas"]["Words"];
                        } | null;
                        readonly documents: readonly {
                            /** Format: date-time */
                            readonly at: string;
                            readonly kind: string;
                            readonly mediaType: string;
                            readonly size: number;
                        }[];
                        /** Format: date */
                        readonly dueOn: string | null;
                        readonly fee: null | components["schemas"]["Money"];
                        /** @enum {string} */
                        readonly for: "self" | "ward";
                        readonly heldBy: string | null;
                        readonly history: readonly components["schemas"]["CertificateHistoryLine"][];
                        /** Format: uuid */
                        readonly id: string;
                        readonly kind: string;
                        /** @enum {string} */
                        readonly language: "en" | "fr";
                        readonly message: string | null;
                        /** @enum {string|null} */
                        readonly messageTo: "agent" | "person" | null;
                        readonly missing: readonly string[];
                        readonly nextStep: null | {
                            /** @enum {string} */
                            readonly code: "answer";
                            readonly text: {
                                /** @enum {string} */
                                readonly en: "Send what the post asks";
                                /** @enum {string} */
                                readonly fr: "Envoyez ce que le poste demande";
                            };
                        } | {
                            /** @enum {string} */
                            readonly code: "send-documents";
                            readonly text: {
                                /** @enum {string} */
                                readonly en: "Send the missing documents";
                                /** @enum {string} */
                                readonly fr: "Envoyez les pièces qui manquent";
                            };
                        } | {
                            readonly code: string;
                            readonly text: components["schemas"]["Words"];
                        };
                        /** @enum {number} */
                        readonly officers: 1 | 2;
                        readonly payment: null | components["schemas"]["CertificatePaymentOf"];
                        readonly person: components["schemas"]["CertifiedPerson"];
                        readonly post: string;
                        readonly presence: {
                            readonly by: string;
                            /** @enum {string} */
                            readonly mode: "counter" | "video";
                            readonly note: string | null;
                            /** Format: date */
                            readonly on: string;
                            readonly time: string | null;
                        } | null;
                        readonly proposedBy: string | null;
                        readonly reading: {
                            readonly act: {
                                readonly centre: string;
                                readonly number: number;
                                readonly year: number;
                            };
                            /** Format: uuid */
                            readonly actId: string | null;
                            /** @enum {string} */
                            readonly answeredBy: "home-centre" | "register";
                            /** Format: date */
                            readonly answeredOn: string;
                            /** @enum {string} */
                            readonly outcome: "annulled" | "dead" | "free" | "married";
                        } | null;
                        readonly reference: string;
                        /** Format: uuid */
                        readonly registrationId: string | null;
                        readonly revocation: {
                            readonly note: string | null;
                            /** @enum {string} */
                            readonly reason: "issued-in-error" | "no-longer-true" | "obtained-by-fraud" | "person-died" | "requested";
                            readonly text: components["schemas"]["Words"];
                        } | null;
                        /** @enum {string} */
                        readonly state: "APPROVED" | "AWAITING_PAYMENT" | "DELIVERED" | "DENIED" | "ENQUIRY" | "EXPIRED" | "INTERVIEW" | "NOT_FOUND" | "PROPOSED" | "REQUESTED" | "REVOKED" | "SEALED" | "WITHDRAWN";
                        readonly statements: components["schemas"]["CertificateStatements"];
                        readonly text: components["schemas"]["Words"];
                        readonly title: components["schemas"]["Words"];
                        /** Format: date-time */
                        readonly updatedAt: string;
                        readonly version: number;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificateDeskController_approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, granted: to be paid or sealed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificateDeskController_assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, yours */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificatesController_sealed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sealed certificate, PDF; the first download delivers it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificateDeskController_deny": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DenyCertificateDto"];
            };
        };
        readonly responses: {
            /** @description The denied request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificatesController_document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bytes that were sent */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificatesController_attach": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag that you read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/pdf": string;
                readonly "image/jpeg": string;
                readonly "image/png": string;
            };
        };
        readonly responses: {
            /** @description The request, with this document */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificateDeskController_propose": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, for another person to sign */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificateDeskController_recordPresence": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordPresenceDto"];
            };
        };
        readonly responses: {
            /** @description The request, with who was seen, how and when */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificateDeskController_return": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CertificateMessageDto"];
            };
        };
        readonly responses: {
            /** @description The request, with what the person is asked */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificateDeskController_returnToAgent": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CertificateMessageDto"];
            };
        };
        readonly responses: {
            /** @description The request, back on the desk */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificateDeskController_revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevokeCertificateDto"];
            };
        };
        readonly responses: {
            /** @description The revoked certificate */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificatesController_withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The withdrawn request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificateDeskController_counts": {
        readonly parameters: {
            readonly query?: {
                readonly assigned?: "me" | "nobody";
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description One kind alone */
                readonly kind?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description One of your posts */
                readonly post?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many requests of your posts wait in each queue */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly counts: {
                            readonly [key: string]: number;
                        };
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CertificateDeskController_page": {
        readonly parameters: {
            readonly query?: {
                readonly assigned?: "me" | "nobody";
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description One kind alone */
                readonly kind?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description One of your posts */
                readonly post?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly queue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Requests of your posts in this queue, and how many wait in each */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly counts: {
                            readonly [key: string]: number;
                        };
                        readonly items: readonly components["schemas"]["CertificateDeskLine"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.PublicCopiesController_check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckCopyDto"];
            };
        };
        readonly responses: {
            /** @description match, no-match, revoked or superseded; nothing else */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly result: "match" | "no-match" | "revoked" | "superseded";
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CopyRequestsController_own": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Own orders, newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CopyAnswerPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CopyRequestsController_order": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderCopyDto"];
            };
        };
        readonly responses: {
            /** @description The order, and what comes next */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CopyAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CopyRequestsController_one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order, with allowedActions */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CopyAnswer"] | components["schemas"]["StaffCopyAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CopyHandlingController_accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order goes on: sealed, paid or searched */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CopyLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CopyHandlingController_assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order, yours */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CopyLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CopyHandlingController_deny": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DenyCopyDto"];
            };
        };
        readonly responses: {
            /** @description The denied order */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CopyLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CopyRequestsController_sealed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sealed copy, PDF; the first download delivers it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CopyRequestsController_proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bytes that were sent */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CopyRequestsController_attach": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag that you read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/pdf": string;
                readonly "image/jpeg": string;
                readonly "image/png": string;
            };
        };
        readonly responses: {
            /** @description The order, with this proof */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CopyAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CopyRequestsController_history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What happened */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["CopyHistoryLine"][];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CopyRequestsController_withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The withdrawn order */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CopyAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.CopyHandlingController_page": {
        readonly parameters: {
            readonly query?: {
                readonly assigned?: "me" | "nobody";
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description One of your posts */
                readonly post?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly queue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Orders of your posts in this queue, and how many wait in each */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly counts: {
                            readonly [key: string]: number;
                        };
                        readonly items: readonly components["schemas"]["CopyLine"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.PublicCopiesController_track": {
        readonly parameters: {
            readonly query: {
                /** @description Birth date of the person of the act, as it was stated */
                readonly birthDate: string;
                /** @description Reference of the order */
                readonly reference: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description State and next step, nothing more */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly expectedOn: string | null;
                        readonly nextStep: {
                            readonly code: string;
                            readonly text: components["schemas"]["Words"];
                        } | null;
                        readonly reference: string;
                        /** @enum {string} */
                        readonly state: "APPROVED" | "AWAITING_PAYMENT" | "DELIVERED" | "DENIED" | "ENTITLEMENT_CHECK" | "LOCATED" | "NOT_FOUND" | "REQUESTED" | "SEALED" | "SEARCHING" | "WITHDRAWN";
                        readonly text: components["schemas"]["Words"];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.DeclarationsController_start": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartDeclarationDto"];
            };
        };
        readonly responses: {
            /** @description The draft of a declaration */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.DeclarationsController_declaration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The declaration, with allowedActions, what is missing and warnings */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.DeclarationsController_edit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag that you read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EditDeclarationDto"];
            };
        };
        readonly responses: {
            /** @description The changed draft of a declaration */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.HandlingController_assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignDto"];
            };
        };
        readonly responses: {
            /** @description The declaration, assigned */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.HandlingController_awaitJudgment": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The late declaration, waiting for the court */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.DeclarationsController_declare": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The declared birth: in time or late, perhaps a suspected duplicate */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.DuplicatesController_compare": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The declaration and each candidate with its facts and reasons */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly candidates: readonly components["schemas"]["DuplicateCandidate"][];
                        readonly declaration: {
                            readonly facts: components["schemas"]["DraftFacts"];
                            /** Format: uuid */
                            readonly id: string;
                            readonly post: string;
                            /** @enum {string} */
                            readonly state: "ACKNOWLEDGED" | "DECLARED" | "DRAFT" | "JUDGMENT_AWAITED" | "LATE" | "REJECTED" | "SIGNED" | "VERIFIED" | "VOLET_SENT" | "WITHDRAWN";
                        };
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.DuplicatesController_resolve": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly candidateId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResolveDuplicateDto"];
            };
        };
        readonly responses: {
            /** @description The declaration; rejected when it is a duplicate */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.DeclarationsController_history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What happened, and who consulted the declaration why */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            /** Format: date-time */
                            readonly at: string;
                            /** @description The person who acted; null for the system. */
                            readonly by: string | null;
                            readonly detail: {
                                readonly [key: string]: unknown;
                            };
                            /** @enum {string} */
                            readonly kind: "assigned" | "declared" | "duplicate-resolved" | "duplicate-suspected" | "edited" | "judgment-awaited" | "judgment-recorded" | "late" | "rejected" | "returned-to-draft" | "signed" | "started" | "verified" | "volet-acknowledged" | "volet-sent" | "withdrawn";
                            readonly text: {
                                /** @enum {string} */
                                readonly en: "Declaration opened";
                                /** @enum {string} */
                                readonly fr: "Déclaration ouverte";
                            } | {
                                /** @enum {string} */
                                readonly en: "Declaration changed";
                                /** @enum {string} */
                                readonly fr: "Déclaration modifiée";
                            } | {
                                /** @enum {string} */
                                readonly en: "Declaration assigned";
                                /** @enum {string} */
                                readonly fr: "Déclaration confiée";
                            } | {
                                /** @enum {string} */
                                readonly en: "Birth declared";
                                /** @enum {string} */
                                readonly fr: "Naissance déclarée";
                            } | {
                                /** @enum {string} */
                                readonly en: "Declared late: a judgment is needed";
                                /** @enum {string} */
                                readonly fr: "Déclaration hors délai : un jugement est nécessaire";
                            } | {
                                /** @enum {string} */
                                readonly en: "Possible duplicate";
                                /** @enum {string} */
                                readonly fr: "Doublon possible";
                            } | {
                                /** @enum {string} */
                                readonly en: "Suspicion examined";
                                /** @enum {string} */
                                readonly fr: "Doublon examiné";
                            } | {
                                /** @enum {string} */
                                readonly en: "Returned for correction";
                                /** @enum {string} */
                                readonly fr: "Rendue pour correction";
                            } | {
                                /** @enum {string} */
                                readonly en: "Judgment awaited";
                                /** @enum {string} */
                                readonly fr: "Jugement attendu";
                            } | {
                                /** @enum {string} */
                                readonly en: "Judgment recorded";
                                /** @enum {string} */
                                readonly fr: "Jugement enregistré";
                            } | {
                                /** @enum {string} */
                                readonly en: "Declaration verified";
                                /** @enum {string} */
                                readonly fr: "Déclaration vérifiée";
                            } | {
                                /** @enum {string} */
                                readonly en: "Act signed";
                                /** @enum {string} */
                                readonly fr: "Acte signé";
                            } | {
                                /** @enum {string} */
                                readonly en: "Declaration rejected";
                                /** @enum {string} */
                                readonly fr: "Déclaration rejetée";
                            } | {
                                /** @enum {string} */
                                readonly en: "Draft abandoned";
                                /** @enum {string} */
                                readonly fr: "Brouillon abandonné";
                            } | {
                                /** @enum {string} */
                                readonly en: "Second volet sent to the central office";
                                /** @enum {string} */
                                readonly fr: "Volet no 2 envoyé au service central";
                            } | {
                                /** @enum {string} */
                                readonly en: "Second volet received";
                                /** @enum {string} */
                                readonly fr: "Volet no 2 reçu par le service central";
                            };
                        }[];
                        readonly reads: readonly components["schemas"]["RecordedRead"][];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.HandlingController_recordJudgment": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordJudgmentDto"];
            };
        };
        readonly responses: {
            /** @description The late declaration, verified by its judgment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.HandlingController_reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RejectDto"];
            };
        };
        readonly responses: {
            /** @description The rejected declaration */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.DeclarationsController_returnToDraft": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The declaration, a draft again, to be corrected */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.HandlingController_sign": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The declaration with its act, under the next number of the register */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.HandlingController_verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The verified declaration, waiting for the signature of another person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.DeclarationsController_withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The abandoned draft */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.ImportsController_page": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Imports of your centres, the newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.ImportsController_one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Problems, gaps, and rows that wait to be compared */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly centre: string;
                        readonly confirmed: number;
                        readonly gaps: readonly components["schemas"]["Gap"][];
                        /** Format: uuid */
                        readonly id: string;
                        readonly problems: readonly components["schemas"]["RowProblem"][];
                        readonly rows: number;
                        readonly sample: readonly components["schemas"]["SampleRow"][];
                        readonly staged: number;
                        /** Format: date-time */
                        readonly stagedAt: string;
                        readonly stagedBy: string;
                        readonly state: string;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.ImportsController_confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmImportDto"];
            };
        };
        readonly responses: {
            /** @description How many rows became acts, and how many wait */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly confirmed: number;
                        /** Format: uuid */
                        readonly id: string;
                        readonly state: string;
                        readonly waiting: number;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.ImportsController_scan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly line: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The image of this row */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.PolicyController_policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Legal delay of a declaration, by country and centre, and where it comes from */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly activeFrom: string;
                        readonly declaration: components["schemas"]["DeclarationPolicy"];
                        readonly perCentre: {
                            readonly [key: string]: components["schemas"]["DeclarationPolicyPartial"];
                        };
                        readonly perCountry: {
                            readonly [key: string]: components["schemas"]["DeclarationPolicyPartial"];
                        };
                        readonly source: string;
                        readonly version: string;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.QueuesController_queue": {
        readonly parameters: {
            readonly query?: {
                readonly assigned?: "me" | "nobody";
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Begun on this day or later */
                readonly from?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description One of your posts */
                readonly post?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly queue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Declarations of your posts in this queue, and how many wait in each */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly counts: {
                            readonly [key: string]: number;
                        };
                        readonly items: readonly components["schemas"]["DeclarationQueueLine"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.RegistersController_registers": {
        readonly parameters: {
            readonly query?: {
                /** @description One of your posts */
                readonly post?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Registers of your posts and the last number given in each */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly centre: string;
                            readonly kind: string;
                            readonly lastNumber: number;
                            readonly year: number;
                        }[];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.SearchesController_page": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description open when absent */
                readonly state?: "open" | "closed";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Searches of your centre, the oldest first, without names */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchLinePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.SearchesController_one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the requester stated about the act */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly actReference?: {
                            readonly number: number;
                            readonly year: number;
                        } | null;
                        readonly answerBy: string | null;
                        readonly child: {
                            readonly birthDate: components["schemas"]["PartialDate"];
                            readonly birthPlace?: string;
                            readonly givenNames: string;
                            readonly surname: string;
                        };
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly hasScan: boolean;
                        readonly heldBy: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly overdue: boolean;
                        readonly parents: {
                            readonly father?: components["schemas"]["NameForms"];
                            readonly mother?: components["schemas"]["NameForms"];
                        } | null;
                        readonly product: string;
                        readonly reference: string;
                        readonly state: string;
                        /** @enum {string} */
                        readonly subject: "certificate" | "copy";
                        readonly version: number;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.SearchesController_answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnswerSearchDto"];
            };
        };
        readonly responses: {
            /** @description The search, closed: the order goes on */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** @enum {string} */
                        readonly state: "closed";
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.SearchesController_notFound": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NotFoundDto"];
            };
        };
        readonly responses: {
            /** @description The search, closed: the requester is told */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** @enum {string} */
                        readonly state: "closed";
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.SearchesController_scan": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag that you read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/pdf": string;
                readonly "image/jpeg": string;
                readonly "image/png": string;
            };
        };
        readonly responses: {
            /** @description The search, with the image of the act */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.VoletsController_list": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                readonly state?: "waiting" | "acknowledged";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Second volets that wait, the oldest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly acknowledgeBy: string;
                            /** Format: uuid */
                            readonly actId: string;
                            readonly overdue: boolean;
                            readonly printedNumber: string;
                            readonly reference: components["schemas"]["ActReference"];
                            readonly sendings: number;
                            /** Format: date-time */
                            readonly sentAt: string;
                            /** @enum {string} */
                            readonly state: "ACKNOWLEDGED" | "WAITING";
                        }[];
                        readonly next: string | null;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.VoletsController_volet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One second volet with the facts of its act */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly acknowledgeBy: string;
                        /** Format: uuid */
                        readonly actId: string;
                        readonly declaredOn: string | null;
                        readonly facts: components["schemas"]["BirthFacts"];
                        readonly judgment: null | components["schemas"]["Judgment"];
                        readonly overdue: boolean;
                        readonly printedNumber: string;
                        readonly reference: components["schemas"]["ActReference"];
                        readonly sendings: number;
                        /** Format: date-time */
                        readonly sentAt: string;
                        readonly signedOn: string | null;
                        /** @enum {string} */
                        readonly state: "ACKNOWLEDGED" | "WAITING";
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "civil-registry.VoletsController_acknowledge": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The acknowledged volet */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly acknowledgedAt: string;
                        /** Format: uuid */
                        readonly actId: string;
                        /** @enum {string} */
                        readonly state: "ACKNOWLEDGED";
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "documents.VerificationController_certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
        };
    };
    readonly "documents.VerificationController_verifyFile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/pdf": string;
                readonly "image/jpeg": string;
                readonly "image/png": string;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "documents.VerificationController_verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.StaffController_find": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FindAccountDto"];
            };
        };
        readonly responses: {
            /** @description The account with this address, if there is one */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.AccountsController_open": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenAccountDto"];
            };
        };
        readonly responses: {
            /** @description A code is on its way, by mail or by SMS */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CodeSentResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.StaffController_disable": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DisableAccountDto"];
            };
        };
        readonly responses: {
            /** @description The account, disabled */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.StaffController_link": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkAccountDto"];
            };
        };
        readonly responses: {
            /** @description The proposal to make both one person, for another administrator to confirm */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoublePairLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.AccountsController_confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmAccountDto"];
            };
        };
        readonly responses: {
            /** @description The account is confirmed by the code that was sent */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConfirmedResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ConsentsController_read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly uid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Which program asks, and for what */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthorizationRequestResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ConsentsController_decide": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly uid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionDto"];
            };
        };
        readonly responses: {
            /** @description Where the browser goes on */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContinueResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DeskAccountsController_newest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest accounts opened at your desks */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["DeskAccountRow"][];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DeskAccountsController_open": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenDeskAccountDto"];
            };
        };
        readonly responses: {
            /** @description The account, waiting for its code to be used */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeskAccountRow"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DeskAccountsController_one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One account of a desk: number, state, until when its code works */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeskAccountRow"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DeskAccountsController_issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A new code for the slip */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperCodeResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ConsentsController_decideDevice": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecideDeviceDto"];
            };
        };
        readonly responses: {
            /** @description The kiosk goes on, or is told no */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ConsentsController_lookUp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserCodeDto"];
            };
        };
        readonly responses: {
            /** @description Which program asks, and for what */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthorizationRequestResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DoublePersonsController_compare": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Both persons with their files, and why they may be one */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly allowedActions: readonly string[];
                        readonly assignedTo: null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly decidedBy: string | null;
                        readonly history: readonly components["schemas"]["DoubleHistoryLine"][];
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: uuid */
                        readonly keepPersonId: string | null;
                        readonly otherPost: string | null;
                        readonly persons: readonly components["schemas"]["DoublePerson"][];
                        readonly post: string;
                        readonly proposedBy: string | null;
                        readonly reasons: readonly {
                            /** @enum {string} */
                            readonly code: "birth-date-near" | "birth-date-possible" | "different-father" | "different-mother" | "different-nina" | "different-sex" | "names-alike" | "names-swapped" | "same-birth-date" | "same-father" | "same-mother" | "same-names" | "same-nina" | "same-passport" | "same-place";
                            readonly text: components["schemas"]["Words"];
                        }[];
                        readonly reference: string;
                        readonly score: number;
                        /** @enum {string} */
                        readonly source: "accounts" | "link-code" | "register";
                        /** @enum {string} */
                        readonly state: "MERGED" | "NOT_THE_SAME" | "PROPOSED" | "SUSPECTED" | "UNDONE" | "UNDO_PROPOSED";
                        /** Format: date-time */
                        readonly updatedAt: string;
                        readonly version: number;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DoublePersonsController_confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One person: every file of the former is the kept person’s */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoublePairLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DoublePersonsController_confirmUndo": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Two persons again, every file back where it was */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoublePairLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DoublePersonsController_notTheSame": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Two persons; the register does not ask again */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoublePairLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DoublePersonsController_propose": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeMergeDto"];
            };
        };
        readonly responses: {
            /** @description The pair, waiting for another officer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoublePairLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DoublePersonsController_proposeUndo": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The merge, waiting for another officer to undo it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoublePairLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DoublePersonsController_reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The pair, suspected as before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoublePairLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DoublePersonsController_rejectUndo": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The merge stays */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoublePairLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DoublePersonsController_page": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description One of your posts */
                readonly post?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly queue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Pairs of your posts in this queue, and how many wait in each */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly counts: {
                            readonly [key: string]: number;
                        };
                        readonly items: readonly components["schemas"]["DoublePairLine"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDocumentsController_own": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What this person asked for, newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmergencyAnswerPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDocumentsController_request": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestEmergencyDocumentDto"];
            };
        };
        readonly responses: {
            /** @description The request, and what comes next */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmergencyAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDocumentsController_one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document, with allowedActions */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmergencyAnswer"] | components["schemas"]["DeskEmergency"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDeskController_approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApproveEmergencyDocumentDto"];
            };
        };
        readonly responses: {
            /** @description The approved document, being sealed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmergencyLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDeskController_assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, yours */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmergencyLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDeskController_checkIdentity": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckIdentityDto"];
            };
        };
        readonly responses: {
            /** @description Who it is is known; another person approves */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmergencyLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDocumentsController_file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bytes as they were sent */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDocumentsController_attach": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag that you read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/pdf": string;
                readonly "image/jpeg": string;
                readonly "image/png": string;
            };
        };
        readonly responses: {
            /** @description The request, with this file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmergencyLine"] | components["schemas"]["EmergencyAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyEndingsController_end": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndEmergencyDocumentDto"];
            };
        };
        readonly responses: {
            /** @description The document does not count any more */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmergencyLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDeskController_handOver": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person holds the document */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmergencyLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDocumentsController_history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What happened */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["CaseHistoryLine"][];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDocumentsController_paper": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sealed sheet, PDF */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDeskController_refuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefuseEmergencyDocumentDto"];
            };
        };
        readonly responses: {
            /** @description The refused request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmergencyLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDocumentsController_withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The withdrawn request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmergencyLine"] | components["schemas"]["EmergencyAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyEndingsController_arrivals": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArrivalDto"];
            };
        };
        readonly responses: {
            /** @description The document of this number has done its journey */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmergencyLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.EmergencyDeskController_page": {
        readonly parameters: {
            readonly query?: {
                readonly assigned?: "me" | "nobody";
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description One of your posts */
                readonly post?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly queue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Requests of your posts in this queue, and how many wait in each */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly counts: {
                            readonly [key: string]: number;
                        };
                        readonly items: readonly components["schemas"]["EmergencyLine"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.GrantsController_list": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                readonly personId?: string;
                readonly state?: "REQUESTED" | "GIVEN" | "ENDED";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Grants that this caller may see */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantsResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.GrantsController_request": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestGrantDto"];
            };
        };
        readonly responses: {
            /** @description The grant, waiting for another administrator */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.GrantsController_get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One grant */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.GrantsController_approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The grant, given */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.GrantsController_end": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndGrantDto"];
            };
        };
        readonly responses: {
            /** @description The grant, ended */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.LossReportsController_own": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Own reports, newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LossReportAnswerPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.LossReportsController_report": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportLossDto"];
            };
        };
        readonly responses: {
            /** @description The document is invalid from now on */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LossReportAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.LossReportsController_one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report, with allowedActions */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LossReportAnswer"] | components["schemas"]["DeskLossReport"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.LossReportsController_found": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FoundDto"];
            };
        };
        readonly responses: {
            /** @description The document turned up; it stays invalid */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LossReportAnswer"] | components["schemas"]["LossReportLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.LossReportsController_history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What happened */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["CaseHistoryLine"][];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.LossReportsController_receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sealed receipt, PDF */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.LossReportsController_page": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description One of your posts */
                readonly post?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly queue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Reports made at your posts */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly counts: {
                            readonly [key: string]: number;
                        };
                        readonly items: readonly components["schemas"]["LossReportLine"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.LostDocumentsController_check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckLostDocumentDto"];
            };
        };
        readonly responses: {
            /** @description Whether this document was reported lost or stolen */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly listed: boolean;
                    } | {
                        /** @enum {string} */
                        readonly circumstance: "lost" | "stolen";
                        /** @enum {string} */
                        readonly kind: "consular-card" | "emergency-travel-document" | "identity-card" | "passport";
                        readonly listed: boolean;
                        readonly since: string;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProgramsController_list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every program, newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProgramsResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProgramsController_register": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterProgramDto"];
            };
        };
        readonly responses: {
            /** @description Waits for another administrator */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProgramResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProgramsController_get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One program, with its figures of thirty days */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProgramResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProgramsController_approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The program as decided */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProgramResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProgramsController_change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeProgramDto"];
            };
        };
        readonly responses: {
            /** @description The change waits for another administrator */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProgramResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProgramsController_disable": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The program, disabled: its tokens end within seconds */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProgramResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProgramsController_reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The program as it was; a new one is rejected */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProgramResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.AccountsController_me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The signed-in account */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnAccountResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.OwnAccountController_change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag that you read */
                readonly "If-Match": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EditOwnAccountDto"];
            };
        };
        readonly responses: {
            /** @description The changed account */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnAccountResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ConsentsController_list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The programs that act for this person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsentsResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ConsentsController_end": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its tokens end within two seconds */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ContactsController_ask": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeContactDto"];
            };
        };
        readonly responses: {
            /** @description A code is on its way to the new contact */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CodeSentResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ContactsController_confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmContactDto"];
            };
        };
        readonly responses: {
            /** @description The account with the proved contact */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnAccountResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.OwnAccountController_linkCode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A code for the counter; it works once */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkCodeResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.OwnAccountController_endSessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every session of the person ends within two seconds */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.FactorsController_start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The seed of a second factor, to be confirmed */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FactorSeedResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.FactorsController_confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmFactorDto"];
            };
        };
        readonly responses: {
            /** @description The second factor is in use */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FactorConfirmedResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.DeskAccountsController_redeem": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RedeemPaperCodeDto"];
            };
        };
        readonly responses: {
            /** @description The account is open */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaperCodeRedeemedResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportRequestsController_own": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Own requests and those for wards, newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportAnswerPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportRequestsController_request": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestPassportDto"];
            };
        };
        readonly responses: {
            /** @description The request, and what comes next */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportRequestsController_one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request: next step, deadline, when the passport is expected */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportAnswer"] | components["schemas"]["PassportDeskAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportRequestsController_edit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag that you read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EditPassportDto"];
            };
        };
        readonly responses: {
            /** @description The changed request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProductionController_accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptProductionDto"];
            };
        };
        readonly responses: {
            /** @description Taken in, under the reference of the ministry */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportProductionLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportDeskController_appointment": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppointmentDto"];
            };
        };
        readonly responses: {
            /** @description The request, with a day for the capture */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportDeskController_assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, yours */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportRequestsController_proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bytes that were sent */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportRequestsController_attach": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag that you read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/pdf": string;
                readonly "image/jpeg": string;
                readonly "image/png": string;
            };
        };
        readonly responses: {
            /** @description The request, with this proof */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportDeskController_handOver": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandOverDto"];
            };
        };
        readonly responses: {
            /** @description The finished request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportRequestsController_history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What happened */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["CaseHistoryLine"][];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportDeskController_missed": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, waiting for another day */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProductionController_produced": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PassportNumberDto"];
            };
        };
        readonly responses: {
            /** @description Made, on its way to the post */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportProductionLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportDeskController_receive": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PassportNumberDto"];
            };
        };
        readonly responses: {
            /** @description The request, its passport at the post */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportDeskController_capture": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaptureDto"];
            };
        };
        readonly responses: {
            /** @description The request, to be forwarded by another person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportDeskController_refuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefusePassportDto"];
            };
        };
        readonly responses: {
            /** @description The refused request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProductionController_refuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefuseProductionDto"];
            };
        };
        readonly responses: {
            /** @description The refused request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportProductionLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportRequestsController_resubmit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The corrected request, back with the post */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportDeskController_return": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnPassportDto"];
            };
        };
        readonly responses: {
            /** @description The request, back with the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProductionController_return": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnFromProductionDto"];
            };
        };
        readonly responses: {
            /** @description Back with the post that captured */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportProductionLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportDeskController_send": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, with the ministry */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportDeskController_uncollected": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The closed request: nobody came, the passport goes back */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportRequestsController_withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The withdrawn request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProductionController_page": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description Sent, unless told */
                readonly state?: "SENT_TO_PRODUCTION" | "PRODUCED";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was sent and waits, the oldest first, without personal data */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportProductionLinePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProductionController_one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the passport is made from; every read is recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PassportProductionAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PassportDeskController_page": {
        readonly parameters: {
            readonly query?: {
                readonly assigned?: "me" | "nobody";
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description One of your posts */
                readonly post?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly queue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Requests of your posts in this queue, and how many wait in each */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly counts: {
                            readonly [key: string]: number;
                        };
                        readonly items: readonly components["schemas"]["PassportLine"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RecoveryController_request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestRecoveryDto"];
            };
        };
        readonly responses: {
            /** @description A code is on its way, when the account exists */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CodeSentResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RecoveryController_reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        readonly responses: {
            /** @description The password is changed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PasswordResetResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PostsController_list": {
        readonly parameters: {
            readonly query?: {
                /** @description Posts competent for this country today, or standing in it */
                readonly country?: string;
                readonly kind?: "embassy" | "consulate-general" | "consulate" | "honorary-consulate" | "section" | "headquarters-desk" | "border-post" | "civil-centre" | "central-office" | "production-centre";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every post, with calendar and jurisdictions */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PostsResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PostsController_get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One post */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PostResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.PostsController_competent": {
        readonly parameters: {
            readonly query: {
                /** @description Country of residence */
                readonly country: string;
                /** @description Today when absent */
                readonly date?: string;
                /** @description ISO 3166-2 */
                readonly region?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The post that is competent for a place and a date */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PostResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegistrationsController_own": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Own registrations and those of wards, newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationAnswerPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegistrationsController_request": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestRegistrationDto"];
            };
        };
        readonly responses: {
            /** @description The request, and what comes next */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegistrationsController_one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The registration, with allowedActions */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationAnswer"] | components["schemas"]["RegistrationAtDesk"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegistrationsController_edit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag that you read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EditRegistrationDto"];
            };
        };
        readonly responses: {
            /** @description The changed request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegisterDeskController_assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, yours */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegistrationsController_certificate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sealed certificate of registration, PDF */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegistrationsController_proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bytes that were sent */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegistrationsController_attach": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag that you read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/pdf": string;
                readonly "image/jpeg": string;
                readonly "image/png": string;
            };
        };
        readonly responses: {
            /** @description The request, with this proof */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegistrationsController_history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What happened */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["CaseHistoryLine"][];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProvedPersonsController_linkCode": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProvePersonDto"];
            };
        };
        readonly responses: {
            /** @description A proposal to make the account’s person and the registration’s one */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoublePairLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegisterDeskController_refuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefuseRegistrationDto"];
            };
        };
        readonly responses: {
            /** @description The refused request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegisterDeskController_register": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person stands in the register, under her number for life */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegisterDeskController_return": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnRegistrationDto"];
            };
        };
        readonly responses: {
            /** @description The request, back with the person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegisterDeskController_strikeOff": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StrikeOffDto"];
            };
        };
        readonly responses: {
            /** @description The person no longer stands in the register */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegisterDeskController_verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The verified request, waiting for another person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationDeskLine"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegistrationsController_withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The withdrawn request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ProvedPersonsController_byNumber": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whose number it is now, and her registrations at every post */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly number: string | null;
                        readonly otherNumbers: readonly string[];
                        /** Format: uuid */
                        readonly personId: string;
                        readonly registrations: readonly {
                            /** Format: uuid */
                            readonly id: string;
                            readonly post: string;
                            readonly reference: string;
                            readonly setAside: boolean;
                            /** @enum {string} */
                            readonly state: "EXPIRED" | "REFUSED" | "REGISTERED" | "REQUESTED" | "STRUCK_OFF" | "TRANSFERRED" | "VERIFIED" | "WITHDRAWN";
                        }[];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.RegisterDeskController_page": {
        readonly parameters: {
            readonly query?: {
                readonly assigned?: "me" | "nobody";
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description One of your posts */
                readonly post?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly queue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Requests of your posts in this queue, and how many wait in each */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly counts: {
                            readonly [key: string]: number;
                        };
                        readonly items: readonly components["schemas"]["RegistrationDeskLine"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ConsentsController_scopes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What a person can let a program do, in words */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopesResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.ContactsController_signInCode": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AskSignInCodeDto"];
            };
        };
        readonly responses: {
            /** @description A code is on its way, when the account exists */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CodeSentResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.StaffController_invite": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InviteStaffDto"];
            };
        };
        readonly responses: {
            /** @description The invitation is on its way by mail */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "identity.StaffController_accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptInvitationDto"];
            };
        };
        readonly responses: {
            /** @description The staff account, ready for its second factor */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FactorSeedResponse"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "notifications.DeliveriesController_list": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description Only deliveries in this status */
                readonly status?: "created" | "submitting" | "sent" | "delivered" | "permanent-failure" | "temporary-failure" | "technical-failure" | "unknown";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Newest first; `unknown` are those a person must look at */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryResponsePage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "payments.PaymentsController_bySubject": {
        readonly parameters: {
            readonly query: {
                /** @description The application the money is for */
                readonly subject: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was asked for one application, newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentListAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "payments.PaymentsController_get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One amount due, with what this caller may do */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "payments.CheckoutsController_start": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartCheckoutDto"];
            };
        };
        readonly responses: {
            /** @description Where to send the payer */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckoutAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "payments.PaymentsController_counterReceipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CounterReceiptDto"];
            };
        };
        readonly responses: {
            /** @description Paid, with the receipt number */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "payments.PaymentsController_refund": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefundDto"];
            };
        };
        readonly responses: {
            /** @description Refunded, with the refund number */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "payments.UnmatchedController_list": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Money that arrived and fits no open amount, oldest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnmatchedPageAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "payments.WebhooksController_receive": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description t=<unix seconds>,v1=<hex HMAC-SHA256> */
                readonly "Jatigi-Signature": string;
            };
            readonly path: {
                readonly provider: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookBody"];
            };
        };
        readonly responses: {
            /** @description Heard, also when it was heard before or fits nothing */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "gateway.showSession": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description sign-in-required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "gateway.openSession": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignIn"];
            };
        };
        readonly responses: {
            /** @description Signed in; the session is in the cookie __Host-jatigi-session */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description invalid-request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sign-in-failed, second-factor-required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate-limited, too-many-attempts */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "gateway.closeSession": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Signed out */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description client-header-missing, origin-refused */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ApplicationsController_own": {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Own applications, newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationListItemPage"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ApplicationsController_start": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartApplicationDto"];
            };
        };
        readonly responses: {
            /** @description The draft */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ApplicationsController_file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, with allowedActions and what is missing */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationAnswer"] | components["schemas"]["ApplicationStaffAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ApplicationsController_edit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag that you read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EditApplicationDto"];
            };
        };
        readonly responses: {
            /** @description The changed draft */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ExaminationController_admit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, being examined */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ApplicationsController_answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MessageDto"];
            };
        };
        readonly responses: {
            /** @description The file, back where it was */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ExaminationController_assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["visas.AssignDto"];
            };
        };
        readonly responses: {
            /** @description The file, assigned */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ExaminationController_decide": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecideDto"];
            };
        };
        readonly responses: {
            /** @description The decided file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ExaminationController_declareInadmissible": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CodesDto"];
            };
        };
        readonly responses: {
            /** @description The closed file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.DocumentsController_upload": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bytes that were uploaded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.DocumentsController_attach": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag that you read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/pdf": string;
                readonly "image/jpeg": string;
                readonly "image/png": string;
            };
        };
        readonly responses: {
            /** @description The file, with this document uploaded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.DocumentsController_accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, with this document accepted */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.DocumentsController_reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RejectDocumentDto"];
            };
        };
        readonly responses: {
            /** @description The file, with this document rejected */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.DocumentsController_waive": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, with this document waived */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.DocumentsController_eVisa": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sealed e-visa, PDF */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ApplicationsController_history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What happened, and who consulted the file why */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationHistory"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ExaminationController_propose": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeDecisionDto"];
            };
        };
        readonly responses: {
            /** @description The file, waiting for another person to decide */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ExaminationController_requestInformation": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MessageDto"];
            };
        };
        readonly responses: {
            /** @description The file, waiting for the applicant */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ExaminationController_return": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoteDto"];
            };
        };
        readonly responses: {
            /** @description The file, back in examination */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationSummary"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ApplicationsController_submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The submitted file, with the amount due */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.ApplicationsController_withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description New for each request, the same for its retry */
                readonly "Idempotency-Key": string;
                /** @description The ETag that you read */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The withdrawn file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationAnswer"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.QueuesController_queue": {
        readonly parameters: {
            readonly query?: {
                /** @description Only files that are assigned to you, or to nobody */
                readonly assigned?: "me" | "nobody";
                /** @description The `next` of the previous page */
                readonly cursor?: string;
                /** @description Items per page */
                readonly limit?: number;
                /** @description Only files whose deadline has passed */
                readonly overdue?: "true";
                /** @description One of your posts */
                readonly post?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly queue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Files of your posts in this queue, and how many wait in each */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly counts: {
                            readonly [key: string]: number;
                        };
                        readonly items: readonly components["schemas"]["ApplicationSummary"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.RefusalCodesController_list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every refusal code with its words */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RefusalList"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.RequirementsController_requirements": {
        readonly parameters: {
            readonly query: {
                readonly arrival: string;
                readonly birthDate?: string;
                readonly departure: string;
                /** @description 1, 2, or 0 for many */
                readonly entries?: number;
                /** @description Nationality of the travel document */
                readonly nationality: string;
                readonly processing?: "standard" | "express";
                readonly purpose: "tourism" | "family-visit" | "business" | "mission" | "medical-care" | "short-study" | "work" | "press" | "transit" | "official" | "other";
                /** @description Country of residence */
                readonly residence: string;
                readonly travelDocument: "ordinary" | "diplomatic" | "service" | "refugee" | "stateless" | "other";
                readonly visaType?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the policy in force asks for, and every rule that says so */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly biometrics: boolean;
                        readonly consultations: readonly string[];
                        readonly documents: readonly components["schemas"]["RequiredDocument"][];
                        readonly fee: null | components["schemas"]["Money"];
                        /** @enum {string} */
                        readonly outcome: "bond-required" | "exempt" | "on-arrival" | "refused-category" | "suspended" | "visa-required";
                        readonly policyVersion: string;
                        readonly post: string | null;
                        readonly processing: {
                            /** @enum {string} */
                            readonly class: "express" | "standard";
                            readonly deadlines: components["schemas"]["ProcessingDeadlines"];
                        } | null;
                        /** @description Every rule that had a part in the answer, each dated. */
                        readonly rules: readonly components["schemas"]["AppliedRule"][];
                        /** @description The chosen type: the one asked for, else the cheapest that fits. */
                        readonly visaType: string | null;
                        readonly visaTypes: readonly components["schemas"]["FittingVisaType"][];
                        readonly words: components["schemas"]["Words"];
                    };
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "visas.TrackingController_track": {
        readonly parameters: {
            readonly query: {
                /** @description Birth date of the applicant */
                readonly birthDate: string;
                /** @description Reference on the receipt; spaces and case do not matter */
                readonly reference: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description State and next step, nothing more */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tracking"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem document (RFC 9457) */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
