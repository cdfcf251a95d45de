import { AskStepUp } from './ask-step-up';
import { Ceremonies } from './ceremonies';
import { EnrolPasskey } from './enrol-passkey';
import { OwnPasskeys } from './own-passkeys';
import { OwnRecoveryCodes } from './own-recovery-codes';
import { PasskeyChallenges } from './passkey-challenges';
import { PasskeyRows } from './passkey-rows';
import { PasskeyThrottle } from './passkey-throttle';
import { PasskeysController } from './passkeys.controller';
import { ProvePasskey } from './prove-passkey';
import { RecoveryCodes } from './recovery-codes';
import { SignInByPasskey } from './sign-in-by-passkey';

/** Passkeys, and the codes on paper that stand for them when they are lost. */
export const passkeys = {
  controllers: [PasskeysController],
  providers: [
    AskStepUp,
    Ceremonies,
    EnrolPasskey,
    OwnPasskeys,
    OwnRecoveryCodes,
    PasskeyChallenges,
    PasskeyRows,
    PasskeyThrottle,
    ProvePasskey,
    RecoveryCodes,
    SignInByPasskey,
  ],
};
