import * as acts from './civil-registry-acts';
import { certificateEvents } from './civil-registry-certificates';
import * as copies from './civil-registry-copies';
import * as declarations from './civil-registry-declarations';
import { defineEvents } from './define-events';

/** Published by civil-registry on `civil-registry.v1`. Aggregate: declaration, act, copy or certificate request. */
export const civilRegistryEvents = defineEvents('civil-registry', [
  declarations.DeclarationMade,
  declarations.DeclarationLateFlagged,
  declarations.DeclarationDuplicateSuspected,
  declarations.DeclarationDuplicateResolved,
  declarations.DeclarationVerified,
  declarations.DeclarationRejected,
  acts.ActSigned,
  acts.ActImported,
  acts.ActAnnulled,
  acts.VoletSent,
  acts.VoletAcknowledged,
  acts.NoteApplied,
  copies.CopyRequested,
  copies.CopySearching,
  copies.CopyPaymentDue,
  copies.CopyApproved,
  copies.CopyDenied,
  copies.CopyWithdrawn,
  copies.CopyNotFound,
  copies.CopySealed,
  copies.CopyDelivered,
  acts.CopiesInvalidated,
  acts.PersonDied,
  ...certificateEvents,
]);
