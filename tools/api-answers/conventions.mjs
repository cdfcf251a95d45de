const formats = [
  [/^at$|At$/, 'date-time'],
  [/^id$|[a-z]Id$/, 'uuid'],
];

const policyRules = ['Applied', 'Outcome', 'Competence', 'Fee', 'Document', 'Consultation', 'Processing'];

/** Ids that are words. */
const words = new Set(policyRules.map((rule) => `${rule}Rule.id`));

/** By its name a member says what its text is: `…At` an instant, `…Id` an id. The journey compares it with answers. */
export function conventionOf(owner, name, schema) {
  if (words.has(`${owner}.${name}`)) return schema;
  const isText = [schema.type].flat().includes('string') && !schema.enum && !schema.format;
  const found = isText && formats.find(([pattern]) => pattern.test(name));
  return found ? { ...schema, format: found[1] } : schema;
}
