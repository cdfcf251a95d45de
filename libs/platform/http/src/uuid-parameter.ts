import { Param } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { isUuid, notFound } from '@jatigi/kernel';

const uuidPipe: PipeTransform<string, string> = {
  transform(value) {
    if (!isUuid(value)) throw notFound('This object');
    return value.toLowerCase();
  },
};

/** A path parameter that is a UUID. Anything else does not exist (404). */
export const Uuid = (name = 'id'): ParameterDecorator => Param(name, uuidPipe);
