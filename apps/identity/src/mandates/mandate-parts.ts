import { AnswerOffer } from './answer-offer';
import { EndMandate } from './end-mandate';
import { GiveMandate } from './give-mandate';
import { MandateNotices } from './mandate-notices';
import { MandateStore } from './mandate-store';
import { MandateReactions } from './mandate.reactions';
import { mandateSchema } from './mandate.schema';
import { MandateUsesController } from './mandate-uses.controller';
import { MandatesController } from './mandates.controller';
import { ReadMandates } from './read-mandates';
import { SweepMandates } from './sweep-mandates';
import { UseMandate } from './use-mandate';

/** Mandates: what a person lets a helper do in her name, and the log of what he did. */
export const mandates = {
  controllers: [MandatesController, MandateUsesController],
  providers: [
    AnswerOffer,
    EndMandate,
    GiveMandate,
    MandateNotices,
    MandateStore,
    ReadMandates,
    SweepMandates,
    UseMandate,
  ],
  entities: [mandateSchema],
  reactions: [MandateReactions],
};
