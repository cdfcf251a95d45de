export const PARSE_OPTIONS = { format: { type: 'string' }, 'issued-on': { type: 'string' } } as const;

/** One option for each field of `MrzInput`. */
export const BUILD_OPTIONS = {
  'document-code': { type: 'string' },
  issuer: { type: 'string' },
  surname: { type: 'string' },
  'given-names': { type: 'string' },
  'document-number': { type: 'string' },
  nationality: { type: 'string' },
  'birth-date': { type: 'string' },
  sex: { type: 'string' },
  'expiry-date': { type: 'string' },
  'optional-data': { type: 'string' },
  'optional-data2': { type: 'string' },
  'issued-on': { type: 'string' },
  truncation: { type: 'string' },
} as const;

export const HELP = `jatigi-mrz reads and builds machine-readable zones (ICAO Doc 9303): TD1, TD2, TD3, MRV-A, MRV-B.

  jatigi-mrz parse [--format F] [--issued-on DATE] [FILE | - | LINE LINE [LINE]]
  jatigi-mrz build F [FILE | -] [--surname TEXT …]

parse  takes the zone from a file, from the standard input (- or nothing), or line by line. A line that begins with a
       hyphen cannot occur; put lines into quotes, because < means something to a shell.
  --format F          insist on a format; otherwise it follows from the lines
  --issued-on DATE    YYYY-MM-DD: the document code must have been possible on that day (9303-4 §4.4)
build  takes the fields from a JSON object, from options, or from both; options win.
${Object.keys(BUILD_OPTIONS)
  .map((name) => `  --${name}`)
  .join('\n')}
       Dates are YYYY-MM-DD; unknown parts of a birth date are left out or XX (nothing known: an empty text).
       Sex is M, F or X. The last four fields may be missing.

One JSON object is printed, with "status": VALID; INVALID with "problems" (field, line, position, found, expected) and
"suggestions", ways in which the zone may have been misread, none of them applied; WRONG_USAGE with "message".
Exit code: 0 only for VALID, 1 for INVALID, 2 for WRONG_USAGE.`;
