import { visaIsAppliedFor } from './applicant.mjs';
import { annulmentRevokesCopies } from './annulment.mjs';
import { twoDecideAtOnce } from './at-once.mjs';
import { badInputIsRefused } from './bad-input.mjs';
import { visaIsUsed } from './border.mjs';
import { desksWorkOffline } from './border-offline.mjs';
import { certificatesAreIssued } from './certificates.mjs';
import { refusalIsContested } from './contested.mjs';
import { copiesAreOrdered } from './copies.mjs';
import { familyIsTakenTogether } from './family.mjs';
import { doublePersonIsMerged } from './double-person.mjs';
import { draftsSurvive, photoIsMadeSmaller } from './drafts.mjs';
import { helperIsTrusted } from './helper.mjs';
import { homeActIsCopied } from './home-act.mjs';
import { revokedInTheAir } from './in-the-air.mjs';
import { interruptionsHarmNothing } from './interruptions.mjs';
import { lateBirthIsSigned } from './registers.mjs';
import { oldRegisterIsConfirmed } from './old-register.mjs';
import { passkeysSignIn, registersWithPasskey } from './passkey.mjs';
import { passportIsHandedOver } from './passport.mjs';
import { everybodyHasAnAccount } from './phone-account.mjs';
import { policyIsChanged } from './policy.mjs';
import { kioskIsAllowed } from './programs.mjs';
import { personIsRegistered } from './registration.mjs';
import { silenceGrantsNothing } from './silence.mjs';
import { stolenPassportIsReplaced } from './travel.mjs';
import { touristComesAndGoes } from './tourist.mjs';
import { visaIsDecided } from './staff.mjs';
import { walkInIsEntered } from './walk-in.mjs';
import { wholeFileIsFilled } from './whole-file.mjs';

const sample = ['/tracking', 'order of a copy', 'visa: name', 'declare: child'];
const NO_PROGRAM = { javaScript: false };

/** Parts in which the time of visas is moved. */
export const needClock = ['silence'];

/** What `npm run journey:pages` plays; each part says in a few words what it saw, or throws. */
export const parts = {
  visa: (scene) => visa(scene, {}),
  'visa-without-javascript': (scene) => visa(scene, NO_PROGRAM),
  border: async (scene) => `used up; a revoked one refused ${await visaIsUsed(scene)} ms after the confirmation`,
  'border-offline': async (scene) => `${await desksWorkOffline(scene)} lines of two desks, each told once`,
  'at-once': async (scene) => `${await twoDecideAtOnce(scene)} decided, the other one read so`,
  silence: async (scene) => `nothing granted; ${await silenceGrantsNothing(scene)} lines in the history`,
  'in-the-air': async (scene) => `every desk refuses ${await revokedInTheAir(scene)} s after the confirmation`,
  tourist: async (scene) => `in, out and used up; ${await touristComesAndGoes(scene)}`,
  copies: (scene) => copies(scene, {}),
  'copies-without-javascript': (scene) => copies(scene, NO_PROGRAM),
  'late-birth': async (scene) => `signed as no. ${(await lateBirthIsSigned(scene)).number}`,
  'home-act': async (scene) => `sealed copy ${await homeActIsCopied(scene)} ms after Kati answered`,
  'old-register': async (scene) => `two acts, gap ${await oldRegisterIsConfirmed(scene)}`,
  registration: async (scene) => `sealed certificate ${await personIsRegistered(scene)} ms after registration`,
  'registration-without-javascript': async (scene) => `${await personIsRegistered(scene, NO_PROGRAM)} ms`,
  'double-person': async (scene) => `one person ${await doublePersonIsMerged(scene)} ms after the confirmation`,
  travel: async (scene) => `sealed laissez-passer ${await stolenPassportIsReplaced(scene)} ms after approval`,
  'travel-without-javascript': async (scene) => `${await stolenPassportIsReplaced(scene, NO_PROGRAM)} ms`,
  passport: async (scene) => `handed over after ${await passportIsHandedOver(scene)} steps`,
  'passport-without-javascript': async (scene) => `${await passportIsHandedOver(scene, NO_PROGRAM)} steps`,
  certificates: (scene) => certificates(scene, {}),
  'certificates-without-javascript': (scene) => certificates(scene, NO_PROGRAM),
  'phone-account': async (scene) => `by SMS, and by paper as ${await everybodyHasAnAccount(scene)}`,
  'phone-account-without-javascript': async (scene) => `as ${await everybodyHasAnAccount(scene, NO_PROGRAM)}`,
  family: async (scene) => `${await familyIsTakenTogether(scene)} files, each with its own outcome`,
  'family-without-javascript': async (scene) => `${await familyIsTakenTogether(scene, NO_PROGRAM)} files`,
  'walk-in': async (scene) => `entered as ${await walkInIsEntered(scene)}, found in three ways`,
  'walk-in-without-javascript': async (scene) => `entered as ${await walkInIsEntered(scene, NO_PROGRAM)}`,
  'whole-file': async (scene) => `${await wholeFileIsFilled(scene)} answers read by an officer`,
  'whole-file-without-javascript': async (scene) => `${await wholeFileIsFilled(scene, NO_PROGRAM)} answers`,
  contested: async (scene) => `a refusal overturned; ${await refusalIsContested(scene)} visas in the family`,
  policy: async (scene) => `a set with ${await policyIsChanged(scene)} differences, approved by a second person`,
  'policy-without-javascript': async (scene) => `${await policyIsChanged(scene, NO_PROGRAM)} differences`,
  programs: async (scene) => `a kiosk did its work ${await kioskIsAllowed(scene)} ms after her yes`,
  'programs-without-javascript': async (scene) => `${await kioskIsAllowed(scene, NO_PROGRAM)} ms`,
  'passkey-registration': async (scene) =>
    `sealed certificate ${await registersWithPasskey(scene)} ms after registration`,
  passkey: async (scene) => `added, signed in with, removed; ${await passkeysSignIn(scene)} recovery codes left`,
  helper: async (scene) => `${await helperIsTrusted(scene)} lines in the log`,
  'helper-without-javascript': async (scene) => `${await helperIsTrusted(scene, NO_PROGRAM)} lines`,
  annulment: async (scene) => `told by public verification ${await annulmentRevokesCopies(scene)} ms later`,
  drafts: async (scene) => `${await draftsSurvive(scene)} fields, none lost`,
  'bad-input': async (scene) => `${await badInputIsRefused(scene)} sent, each answered in words`,
  'bad-input-sample': async (scene) => `${await badInputIsRefused(scene, { only: sample })} sent`,
  interruptions: async (scene) => (await interruptionsHarmNothing(scene)).join(', '),
  photo: async (scene) => {
    await photoIsMadeSmaller(scene);
    return 'scaled down and sent again';
  },
};

async function visa(scene, options) {
  const { id, context } = await visaIsAppliedFor(scene, options);
  await visaIsDecided(scene, { visaId: id });
  await context.close();
  return 'applied for, paid and decided';
}

async function certificates(scene, options) {
  const { seconds, machine, steps, sealed } = await certificatesAreIssued(scene, options);
  return `residence in ${seconds} s of her time (${steps} steps, ${machine} ms without reading); celibacy sealed ${sealed} ms after payment`;
}

async function copies(scene, options) {
  return `registered; sealed copy ${await copiesAreOrdered(scene, options)} ms after the order`;
}
