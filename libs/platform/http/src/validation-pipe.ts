import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { DomainError } from '@jatigi/kernel';
import type { FieldError } from '@jatigi/kernel';

const codes: Record<string, string> = {
  whitelistValidation: 'unknown-field',
  isNotEmpty: 'required',
  isDefined: 'required',
  isIn: 'not-a-choice',
  maxLength: 'too-long',
  minLength: 'too-short',
  max: 'too-large',
  min: 'too-small',
  arrayMaxSize: 'too-many',
  matches: 'wrong-format',
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const escaped = (segment: string): string => segment.replaceAll('~', '~0').replaceAll('/', '~1');

/** Flattens class-validator's tree into RFC 6901 pointers. Never echoes the value. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escaped(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([constraint, detail]) => ({
      pointer,
      code: codes[constraint] ?? kebab(constraint),
      detail: constraint === 'whitelistValidation' ? 'This field does not exist.' : detail,
    }));
    return [...own, ...fieldErrors(error.children ?? [], pointer)];
  });
}

/** DTOs at the edge: unknown fields refused, strings never silently converted except in queries and paths. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      new DomainError({
        code: 'invalid-request',
        kind: 'invalid',
        detail: 'Some fields are not valid; see errors.',
        errors: fieldErrors(errors),
      }),
  });
}
