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
          '401': problem(
            'sign-in-failed, second-factor-required, passkey-challenge-invalid, passkey-wrong-site, passkey-unverified',
          ),
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
    '/v1/sessions': {
      get: {
        operationId: 'listSessions',
        summary: 'Where the person who asks is signed in',
        responses: {
          '200': {
            description: 'Live sessions of this account, the one that asks first',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Sessions' } } },
          },
          '401': problem('sign-in-required'),
        },
      },
    },
    '/v1/sessions/{id}': {
      delete: {
        operationId: 'endSession',
        summary: 'End one session of one’s own; it acts within a second',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': { description: 'Ended' },
          '401': problem('sign-in-required'),
          '403': problem('client-header-missing, origin-refused'),
          '404': problem('not-found'),
        },
      },
    },
    '/v1/session/passkey-options': {
      post: {
        operationId: 'askForPasskey',
        summary: 'What to ask an authenticator before signing in with a passkey',
        responses: {
          '200': {
            description: 'Options and the challenge they hold; five minutes, once',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PasskeyOptions' } } },
          },
          '429': problem('rate-limited'),
        },
      },
    },
    '/v1/session/acting': {
      post: {
        operationId: 'actForSomebody',
        summary: 'Act in the name of who gave you this mandate, until you stop',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Acting' } } },
        },
        responses: {
          '201': {
            description: 'The session acts under the mandate; it has another cookie',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Acting' } } },
          },
          '400': problem('invalid-request'),
          '401': problem('sign-in-required'),
          '403': problem('mandate-not-live'),
        },
      },
      delete: {
        operationId: 'stopActing',
        summary: 'Act for yourself again',
        responses: { '204': { description: 'The session has another cookie' }, '401': problem('sign-in-required') },
      },
    },
  },
  components: {
    schemas: {
      PasskeyOptions: {
        type: 'object',
        required: ['challengeId', 'options'],
        properties: {
          challengeId: { type: 'string', format: 'uuid' },
          options: { type: 'object', description: 'For navigator.credentials.get, as WebAuthn writes them in JSON' },
        },
      },
      SignIn: {
        type: 'object',
        additionalProperties: false,
        description: 'A login and a password with what else the account asks for, or a passkey alone',
        properties: {
          login: { type: 'string', maxLength: 254, examples: ['awa@example.org'] },
          password: { type: 'string', maxLength: 256, examples: ['correct horse battery staple'] },
          totp: { type: 'string', pattern: '^\\d{6}$', examples: ['492039'] },
          code: { type: 'string', pattern: '^\\d{8}$', examples: ['04218837'] },
          recoveryCode: { type: 'string', maxLength: 40, examples: ['K7Q2MXCD4WRT'] },
          passkey: {
            type: 'object',
            additionalProperties: false,
            required: ['challengeId', 'response'],
            properties: {
              challengeId: { type: 'string', format: 'uuid' },
              response: { type: 'object', description: 'As PublicKeyCredential.toJSON() writes it' },
            },
          },
        },
      },
      Session: {
        type: 'object',
        required: ['personId', 'accountId', 'kind', 'strength', 'expiresAt', 'mandateId'],
        properties: {
          personId: { type: ['string', 'null'], format: 'uuid' },
          accountId: { type: ['string', 'null'], format: 'uuid' },
          kind: { enum: ['person', 'client'] },
          strength: { enum: ['password', 'mfa', 'client'] },
          expiresAt: { type: ['string', 'null'], format: 'date-time' },
          mandateId: { type: ['string', 'null'], format: 'uuid' },
        },
      },
      Sessions: {
        type: 'object',
        required: ['items'],
        properties: { items: { type: 'array', items: { $ref: '#/components/schemas/OwnSession' } } },
      },
      OwnSession: {
        type: 'object',
        required: ['id', 'current', 'device', 'strength', 'createdAt', 'lastSeenAt', 'expiresAt'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          current: { type: 'boolean', description: 'The session that asks' },
          device: { type: ['string', 'null'], examples: ['Firefox · Android'] },
          strength: { enum: ['password', 'mfa'] },
          createdAt: { type: 'string', format: 'date-time' },
          lastSeenAt: { type: 'string', format: 'date-time' },
          expiresAt: { type: 'string', format: 'date-time' },
        },
      },
      Acting: {
        type: 'object',
        additionalProperties: false,
        required: ['mandateId'],
        properties: { mandateId: { type: 'string', format: 'uuid' } },
      },
      Problem: problemSchema,
    },
  },
};
