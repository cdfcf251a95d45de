import { createServer } from 'node:http';
import { checkoutPage } from './page.mjs';
import { verify } from './signature.mjs';

const LATE_MS = 15_000;

/** What a person may press on the page. Each press that pays is a charge of its own. */
const actions = {
  pay: [{}],
  fail: [{ outcome: 'failed' }],
  twice: [{}, {}],
  late: [{ delayMs: LATE_MS }],
};

async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > 64 * 1024) throw new Refusal(413, 'too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

class Refusal extends Error {
  constructor(status, code) {
    super(code);
    this.status = status;
  }
}

function parseJson(raw) {
  try {
    const value = JSON.parse(raw.length > 0 ? raw.toString('utf8') : '{}');
    if (value !== null && typeof value === 'object') return value;
  } catch {
    // told below
  }
  throw new Refusal(400, 'not-json');
}

function isOrder({ reference, amount }) {
  return typeof reference === 'string' && Number.isSafeInteger(amount?.minor) && /^[A-Z]{3}$/.test(amount?.currency);
}

function json(response, status, value) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

async function open({ request, response, checkouts, secret }) {
  const raw = await bodyOf(request);
  if (!verify(secret, raw, request.headers['jatigi-signature'])) throw new Refusal(401, 'signature-invalid');
  const order = parseJson(raw);
  if (!isOrder(order)) throw new Refusal(400, 'order-invalid');
  const { checkoutId, url } = checkouts.open(order, request.headers['idempotency-key']);
  json(response, 201, { checkoutId, url });
}

function show({ response, checkout }) {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  response.writeHead(200, headers).end(checkoutPage(checkout));
}

/** For scripts: `{ wait: true }` answers only when every delivery was accepted. */
async function pay({ request, response, checkouts, checkout }) {
  const { wait, ...options } = parseJson(await bodyOf(request));
  const { event, delivered } = checkouts.pay(checkout, options);
  if (!wait) return json(response, 202, { event });
  return json(response, 200, { event, deliveries: await delivered });
}

async function press({ request, response, checkouts, checkout }) {
  const chosen = actions[new URLSearchParams((await bodyOf(request)).toString('utf8')).get('action')];
  if (!chosen) throw new Refusal(400, 'action-unknown');
  for (const options of chosen) checkouts.pay(checkout, options);
  response.writeHead(303, { Location: `/checkouts/${checkout.checkoutId}` }).end();
}

const routes = { 'GET ': show, 'POST pay': pay, 'POST actions': press };

async function answer(context) {
  const { request, response, checkouts } = context;
  const path = new URL(request.url, 'http://simulator').pathname;
  if (path === '/health/live' || path === '/health/ready') return json(response, 200, { status: 'ok' });
  if (request.method === 'POST' && path === '/checkouts') return open(context);
  const match = /^\/checkouts\/(co_[0-9a-f]{32})(?:\/(pay|actions))?$/.exec(path);
  const checkout = match && checkouts.find(match[1]);
  const route = routes[`${request.method} ${match?.[2] ?? ''}`];
  if (!checkout || !route) throw new Refusal(404, 'not-found');
  return route({ ...context, checkout });
}

/** The HTTP server of the simulator; not listening yet. */
export function createSimulator({ checkouts, secret }) {
  return createServer((request, response) => {
    answer({ request, response, checkouts, secret }).catch((error) => {
      if (!(error instanceof Refusal)) console.error(JSON.stringify({ level: 'error', err: error.message }));
      if (!response.headersSent) json(response, error.status ?? 500, { code: error.message });
    });
  });
}
