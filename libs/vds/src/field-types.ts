import { c40Length, decodeC40, encodeC40 } from './c40';
import { isDate } from './date';
import type { FieldDefinition, FieldValues, ZoneFormat } from './document-profile';
import { decodeStay, encodeStay } from './stay';
import { VdsError } from './vds-error';

type Values = Readonly<Record<string, unknown>>;

/** How values of one type get into a seal and out of it. Lengths are checked by whoever calls. */
interface FieldCodec {
  /** @returns undefined when the values have nothing for this field */
  write(field: FieldDefinition, values: Values): Uint8Array | undefined;
  /** members that the field adds to the values */
  read(field: FieldDefinition, bytes: Uint8Array): Values;
}

/** A codec of a type whose field is one member of its own name. */
function single<V>(
  encode: (value: V, field: FieldDefinition) => Uint8Array,
  decode: (bytes: Uint8Array, field: FieldDefinition) => V,
): FieldCodec {
  return {
    write: (field, values) => {
      const value = values[field.name];
      return value === undefined ? undefined : encode(value as V, field);
    },
    read: (field, bytes) => ({ [field.name]: decode(bytes, field) }),
  };
}

const place = ({ name, tag }: FieldDefinition): string => `${name} (tag ${tag})`;

/** Characters of each line that the seal holds; a printed second line is as wide as the first. */
const ZONES: Readonly<Record<ZoneFormat, readonly [number, number]>> = {
  'MRV-A': [44, 28],
  'MRV-B': [36, 28],
  TD2: [36, 36],
};

const zone: FieldCodec = {
  write: (field, values) => {
    const lines = values[field.name] as FieldValues['zone'] | undefined;
    const format = field.format as ZoneFormat;
    if (!lines || (values['format'] !== undefined && values['format'] !== format)) return undefined;
    const [first, second] = ZONES[format];
    if (lines[0].length === first && (lines[1].length === second || lines[1].length === first))
      return encodeC40(lines[0] + lines[1].slice(0, second));
    if (values['format'] === undefined) return undefined; // perhaps an alternative fits
    throw new VdsError(`the zone is not an ${format}`);
  },
  read: (field, bytes) => {
    const format = field.format as ZoneFormat;
    const [first, second] = ZONES[format];
    const text = decodeC40(bytes);
    if (text.length !== first + second) throw new VdsError(`the sealed zone is not an ${format}`);
    return { format, [field.name]: [text.slice(0, first), text.slice(first)] };
  },
};

/** Short texts are filled up, because the field has no length of its own to be shorter in (own reading of 9303-7). */
function filled(text: string, { min }: FieldDefinition): string {
  let width = text.length;
  while (c40Length(width) < min) width += 1;
  return text.padEnd(width, '<');
}

const c40 = single<string>(
  (value, field) => {
    if (!/^[A-Z0-9]+$/.test(value)) throw new VdsError(`${place(field)}: capital letters and digits only`);
    return encodeC40(filled(value, field));
  },
  (bytes) => decodeC40(bytes).replace(/<+$/, ''),
);

const utf8 = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeText(bytes: Uint8Array, field: FieldDefinition): string {
  try {
    return strict.decode(bytes);
  } catch {
    throw new VdsError(`${place(field)} is no UTF-8`);
  }
}

function encodeText(value: string, field: FieldDefinition): Uint8Array {
  const room = new Uint8Array(field.max);
  const text = value.normalize('NFC');
  const { read, written } = utf8.encodeInto(text, room); // stops before a letter that does not fit
  if (read < text.length && !field.cuttable) throw new VdsError(`${place(field)} is longer than ${field.max} bytes`);
  return room.subarray(0, written);
}

const date = single<string>(
  (value, field) => {
    if (!isDate(value)) throw new VdsError(`${place(field)}: "${value}" is not a date`);
    return utf8.encode(value.replace(/-/g, ''));
  },
  (bytes, field) => {
    const text = decodeText(bytes, field).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    if (!isDate(text)) throw new VdsError(`${place(field)} is not YYYYMMDD`);
    return text;
  },
);

const number = single<number>(
  (value, field) => {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** (8 * field.max))
      throw new VdsError(`${place(field)}: a whole number below ${2 ** (8 * field.max)}`);
    const bytes: number[] = [];
    for (let rest = value; rest > 0 || bytes.length < field.min; rest = Math.floor(rest / 256))
      bytes.unshift(rest % 256);
    return Uint8Array.from(bytes);
  },
  (bytes, field) => {
    // One number, one form: otherwise two byte strings would say the same.
    if (bytes.length > field.min && bytes[0] === 0) throw new VdsError(`${place(field)} begins with a needless zero`);
    return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  },
);

/** A new type of field is an entry here and one in `FieldValues`. */
export const FIELD_TYPES: Readonly<Record<keyof FieldValues, FieldCodec>> = {
  zone,
  c40,
  text: single<string>(encodeText, decodeText),
  date,
  number,
  bytes: single<Uint8Array>(
    (value) => value,
    (bytes) => bytes,
  ),
  stay: single(encodeStay, decodeStay),
};
