import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isPartialDate, isPlainDate } from '@jatigi/kernel';

/**
 * One decorator per field: the check at the edge and its OpenAPI schema with an example, so that they cannot differ.
 * Optional fields may be absent; `null` counts as absent only where `nullable` says so.
 */
interface Common {
  optional?: boolean;
  description?: string;
  example?: unknown;
}

const property = (schema: ApiPropertyOptions, { optional, description, example }: Common): PropertyDecorator =>
  ApiProperty({
    ...schema,
    required: !optional,
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  } as ApiPropertyOptions);

const presence = ({ optional }: Common): PropertyDecorator[] => [optional ? IsOptional() : IsDefined()];

/** Free text, trimmed, normalised to NFC, without control characters. */
export function Text(options: Common & { min?: number; max?: number; pattern?: RegExp } = {}): PropertyDecorator {
  const { min = 1, max = 200, pattern } = options;
  return applyDecorators(
    ...presence(options),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? asTyped(value) : value)),
    IsString(),
    MinLength(min),
    MaxLength(max),
    Matches(/^[^\u0000-\u0009\u000b-\u001f\u007f]*$/u, { message: 'Control characters are not allowed.' }),
    ...(pattern ? [Matches(pattern)] : []),
    property(
      { type: String, minLength: min, maxLength: max, ...(pattern ? { pattern: pattern.source } : {}) },
      options,
    ),
  );
}

/** One form of each letter, no blanks around it, lines as they end elsewhere (forms and files of Windows end them by CR LF). */
const asTyped = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim();

export function Choice<T extends string>(choices: readonly T[], options: Common = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    IsIn([...choices]),
    property({ type: String, enum: [...choices] }, { example: choices[0], ...options }),
  );
}

/** A calendar date that exists, `YYYY-MM-DD`. */
export function DateField(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    ValidateBy({
      name: 'isPlainDate',
      validator: { validate: isPlainDate, defaultMessage: () => 'A date is written YYYY-MM-DD and must exist.' },
    }),
    property({ type: String, format: 'date' }, { example: '2027-01-15', ...options }),
  );
}

/** A date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function PartialDateField(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    ValidateBy({
      name: 'isPartialDate',
      validator: {
        validate: isPartialDate,
        defaultMessage: () => 'A date is written as far as it is known, YYYY, YYYY-MM or YYYY-MM-DD, and must exist.',
      },
    }),
    property({ type: String, pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }, { example: '1960-03', ...options }),
  );
}

/** A whole number. Converts from text, because queries and paths are text. */
export function IntField(options: Common & { min?: number; max?: number } = {}): PropertyDecorator {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options;
  const fromText = ({ value }: { value: unknown }): unknown =>
    typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  return applyDecorators(
    ...presence(options),
    Transform(fromText),
    IsInt(),
    Min(min),
    Max(max),
    property({ type: 'integer', minimum: min, maximum: max }, options),
  );
}

export function Flag(options: Common = {}): PropertyDecorator {
  return applyDecorators(...presence(options), IsBoolean(), property({ type: Boolean }, { example: true, ...options }));
}

export function UuidField(options: Common = {}): PropertyDecorator {
  const example = '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b';
  return applyDecorators(
    ...presence(options),
    IsUUID('all'),
    property({ type: String, format: 'uuid' }, { example, ...options }),
  );
}

/** ICAO / ISO 3166-1 alpha-3 code of a country or nationality. */
export function CountryField(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    Matches(/^[A-Z]{3}$/, { message: 'A country is its ISO 3166-1 alpha-3 code, for example MLI.' }),
    property({ type: String, pattern: '^[A-Z]{3}$' }, { example: 'DEU', ...options }),
  );
}

export function EmailField(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsEmail(),
    MaxLength(254),
    property({ type: String, format: 'email' }, { example: 'awa@example.org', ...options }),
  );
}

type ClassOf = new () => object;

/** Swagger knows a function that gives the class from the class itself by its name alone, which must be `type`. */
const lazily = (classOf: () => ClassOf): (() => ClassOf) => {
  const type = (): ClassOf => classOf();
  return type;
};

export function Nested(type: () => ClassOf, options: Common = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    ValidateNested(),
    Type(type),
    property({ type: lazily(type) } as ApiPropertyOptions, options),
  );
}

/** An object whose fields another standard names: handed on or looked into elsewhere, not checked field by field here. */
export function ObjectField(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    IsObject(),
    property({ type: 'object', additionalProperties: true } as ApiPropertyOptions, options),
  );
}

/** A list of objects, or of short texts matching `pattern`. */
export function ListOf(
  type: (() => ClassOf) | 'text',
  options: Common & { max?: number; pattern?: RegExp } = {},
): PropertyDecorator {
  const { max = 50, pattern } = options;
  const items =
    type === 'text'
      ? [
          IsString({ each: true }),
          MaxLength(200, { each: true }),
          ...(pattern ? [Matches(pattern, { each: true })] : []),
        ]
      : [ValidateNested({ each: true }), Type(type)];
  const schema = { type: type === 'text' ? String : lazily(type), isArray: true, maxItems: max } as ApiPropertyOptions;
  return applyDecorators(...presence(options), IsArray(), ArrayMaxSize(max), ...items, property(schema, options));
}
