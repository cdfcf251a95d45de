import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';

const UPLOADS = '/v1/documents/uploads';
const personId = '0199a000-0000-7000-8000-00000000000a';
export const applicationId = '0199a000-0000-7000-8000-000000000001';

const photo = {
  kind: 'photo',
  title: { fr: 'Photo d’identité', en: 'Photo' },
  ...{ need: 'required', mediaTypes: ['image/jpeg', 'application/pdf'], state: 'missing', reason: null, upload: null },
};
const application = {
  ...{ id: applicationId, version: 1, state: 'DRAFT', reference: null, post: null, due: null, submittedAt: null },
  ...{ createdAt: '2026-11-28T08:00:00Z', allowedActions: ['attach'], applicant: {}, travelDocument: {}, journey: {} },
  ...{
    fee: null,
    documents: [photo],
    payment: null,
    informationRequest: null,
    decision: null,
    visa: null,
    missing: [],
  },
};

/** What an applicant gets from the services, as their contracts say it; uploads in parts as tus 1.0.0 says it. */
export class Village {
  /** Parts as they came: where, how many bytes. */
  parts = [];
  /** What the application took: the whole file, and how it came. */
  attached = [];
  /** Asked before a part is stored: `true` cuts the connection in the middle of it. */
  breaks = () => false;
  /** Whether uploads in parts are taken at all. */
  takesParts = true;
  files = new Map();

  answer = (request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    this.on(request, response, pathname).catch(() => response.destroy());
  };

  async on(request, response, pathname) {
    if (pathname === '/v1/session') return json(response, 200, { strength: 'mfa', mandateId: null });
    if (pathname === '/v1/identity/me') return json(response, 200, { personId, givenName: 'Erika', grants: [] });
    if (pathname === UPLOADS || pathname.startsWith(`${UPLOADS}/`)) return this.inParts(request, response, pathname);
    if (pathname.endsWith('/documents/photo')) return this.attach(request, response);
    if (pathname.startsWith('/v1/visas/applications/')) return json(response, 200, application);
    return problem(response, 404, 'not-found');
  }

  async inParts(request, response, pathname) {
    if (!this.takesParts) return problem(response, 403, 'not-permitted');
    if (request.method === 'POST') {
      const id = `0199a000-0000-7000-8000-${String(this.files.size + 100).padStart(12, '0')}`;
      this.files.set(id, { length: Number(request.headers['upload-length']), bytes: Buffer.alloc(0) });
      return json(response, 201, { id }, { location: `${UPLOADS}/${id}` });
    }
    const file = this.files.get(pathname.split('/').at(-1));
    if (!file) return problem(response, 404, 'upload-unknown');
    if (request.method === 'PATCH') return this.part(request, response, file);
    response.writeHead(200, { 'upload-offset': file.bytes.length }).end();
  }

  async part(request, response, file) {
    const offset = Number(request.headers['upload-offset']);
    if (await this.breaks({ offset, total: file.length })) return void setTimeout(() => request.socket.destroy(), 20);
    const bytes = await buffer(request);
    if (offset !== file.bytes.length) return problem(response, 409, 'upload-offset-differs');
    const digest = createHash('sha256').update(bytes).digest('base64');
    if (request.headers['upload-checksum'] !== `sha256 ${digest}`)
      return problem(response, 409, 'upload-checksum-differs');
    this.parts.push({ offset, size: bytes.length });
    file.bytes = Buffer.concat([file.bytes, bytes]);
    response.writeHead(204, { 'upload-offset': file.bytes.length }).end();
  }

  async attach(request, response) {
    const body = await buffer(request);
    const type = request.headers['content-type'];
    if (type !== 'application/json') this.attached.push({ type, bytes: body, inParts: false });
    else {
      const { uploadId, mediaType } = JSON.parse(body);
      const file = this.files.get(uploadId);
      if (file?.bytes.length !== file?.length) return problem(response, 409, 'upload-unfinished');
      this.attached.push({ type: mediaType, bytes: file.bytes, inParts: true });
    }
    json(response, 200, application);
  }
}

const json = (response, status, body, headers = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const problem = (response, status, code) =>
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify({ status, code }));
