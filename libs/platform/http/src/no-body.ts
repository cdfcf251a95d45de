import { Body } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';

const nothing: PipeTransform = {
  transform(body: unknown) {
    const fields = typeof body === 'object' && body !== null ? Object.keys(body) : [];
    if (fields.length === 0) return {};
    const detail = 'This field does not exist.';
    throw new DomainError({
      code: 'invalid-request',
      kind: 'invalid',
      detail: 'This command takes no fields.',
      errors: fields.map((field) => ({ pointer: `/${field}`, code: 'unknown-field', detail })),
    });
  },
};

/** A command without data of its own: an empty object or no body at all. @throws 400 for any field */
export const NoBody = (): ParameterDecorator => Body(nothing);
