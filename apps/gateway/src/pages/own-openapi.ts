import { problemSchema } from '@jatigi/platform-http';
import type { OpenApiDocument } from './merge-openapi';

const problem = (description: string): unknown => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const session = (description: string): unknown => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Session' } } },
});

/** The gateway's own operations and what holds for all of them. */
export const ownOpenApi: OpenApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Jatigi',
    version: '1',
    description:
      'Consular platform: one door for people and programs. Sign in for a session cookie (send the header ' +
      'Jatigi-Client with unsafe methods), or send a token of /oidc with a proof of its key (DPoP). Errors are RFC 9457 problems.',
  },
  paths: {
    '/v1/session': {
      post: {
        operationId: 'openSession',
        summary: 'Sign in',
        'x-who': [{ who: 'anyone' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/SignIn' } } },
        },
        responses: {
          '201': session('Signed in; the session is in the cookie __Host-jatigi-session'),
          '400': problem('invalid-request'),
          '401': problem('sign-in-failed, second-factor-required'),
          '429': problem('rate-limited, too-many-attempts'),
        },
      },
      get: {
        operationId: 'showSession',
        summary: 'Who is signed in',
        'x-who': [{ who: 'signed-in' }],
        responses: { '200': session('The session'), '401': problem('sign-in-required') },
      },
      delete: {
        operationId: 'closeSession',
        summary: 'Sign out',
        'x-who': [{ who: 'signed-in' }],
        responses: { '204': { description: 'Signed out' }, '403': problem('client-header-missing, origin-refused') },
      },
    },
  },
  components: {
    schemas: {
      SignIn: {
        type: 'object',
        additionalProperties: false,
        required: ['login', 'password'],
        properties: {
          login: { type: 'string', maxLength: 254, examples: ['awa@example.org'] },
          password: { type: 'string', maxLength: 256, examples: ['correct horse battery staple'] },
          totp: { type: 'string', pattern: '^\\d{6}$', examples: ['492039'] },
        },
      },
      Session: {
        type: 'object',
        required: ['personId', 'accountId', 'kind', 'strength', 'expiresAt'],
        properties: {
          personId: { type: ['string', 'null'], format: 'uuid' },
          accountId: { type: ['string', 'null'], format: 'uuid' },
          kind: { enum: ['person', 'client'] },
          strength: { enum: ['password', 'mfa', 'client'] },
          expiresAt: { type: ['string', 'null'], format: 'date-time' },
        },
      },
      Problem: problemSchema,
    },
  },
};
