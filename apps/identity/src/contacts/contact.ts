import { expectServedPhone } from '@jatigi/identity-domain';
import type { ContactKind } from '@jatigi/identity-domain';
import { DomainError, finding } from '@jatigi/kernel';
import { EmailField, Text } from '@jatigi/platform-http';

/** Where a person is reached: an address as typed, or a number as E.164. */
export interface Contact {
  kind: ContactKind;
  value: string;
}

/** The fields of a request that names one address or one number. */
export class ContactDto {
  @EmailField({ optional: true, description: 'Either this or `phone`' })
  email?: string;

  @Text({
    optional: true,
    max: 40,
    example: '+223 70 00 00 01',
    description: 'Either this or `email`; a code comes by SMS',
  })
  phone?: string;
}

/** @throws 400 `contact-missing`, `contact-ambiguous`, `phone-invalid`; 422 `phone-not-served` */
export function contactOf({ email, phone }: ContactDto): Contact {
  if (email !== undefined && phone !== undefined) {
    throw fault('contact-ambiguous', 'Give an e-mail address or a telephone number, not both.');
  }
  if (email !== undefined) return { kind: 'email', value: email };
  if (phone !== undefined) return { kind: 'phone', value: expectServedPhone(phone) };
  throw fault('contact-missing', 'Give an e-mail address or a telephone number.');
}

function fault(code: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'invalid', detail, errors: [finding('/email', code, detail)] });
}
