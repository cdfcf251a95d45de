/** Words, English and French, that name what may never be in an event, whatever the reason. */
const never = [
  ...['passport', 'passeport', 'nina', 'mrz', 'iban', 'ssn', 'password', 'token', 'secret'],
  ...['birth', 'birthday', 'born', 'naissance', 'dob', 'fingerprint', 'fingerprints', 'empreinte', 'empreintes'],
  ...['photo', 'portrait', 'picture', 'face', 'biometric', 'biometrics', 'biometrie'],
  ...['mail', 'email', 'courriel', 'phone', 'telephone', 'tel', 'mobile', 'whatsapp', 'fax'],
  ...['address', 'adresse', 'street', 'rue', 'surname', 'forename', 'prenom', 'prenoms', 'patronyme'],
  ...['religion', 'ethnicity', 'health', 'sante', 'disability', 'handicap'],
];
/** Words that mostly do: a field so named needs a stated reason in the lint of `tools/contracts`. */
const unlessExplained = [
  ...['name', 'names', 'firstname', 'lastname', 'fullname', 'nickname', 'nom', 'noms', 'initials'],
  ...['number', 'numero', 'card', 'carte', 'contact', 'ip', 'signature'],
  ...['mother', 'mere', 'father', 'pere', 'parent', 'parents', 'spouse', 'conjoint', 'child', 'enfant', 'sibling'],
  ...['sex', 'sexe', 'gender', 'nationality', 'nationalite', 'profession', 'occupation', 'income', 'age'],
  ...['text', 'texte', 'comment', 'comments', 'commentaire', 'remark', 'remarque', 'note', 'notes', 'message'],
  ...['description', 'detail', 'details', 'title', 'label'],
];
/** Stems that are found inside longer words too: `emailaddress`, `birthdate`. */
const stems = [
  'passport',
  'passeport',
  'birth',
  'naissance',
  'email',
  'phone',
  'surname',
  'prenom',
  'adresse',
  'address',
];

/**
 * Whether a field of this name would hold personal data.
 * @returns `never`: no reason is good enough; `unless-explained`: only with a stated reason; null: the name is harmless
 */
export function personalDataIn(fieldName: string): 'never' | 'unless-explained' | null {
  const words = fieldName
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  if (words.some((word) => never.includes(word) || stems.some((stem) => word.includes(stem)))) return 'never';
  return words.some((word) => unlessExplained.includes(word)) ? 'unless-explained' : null;
}
