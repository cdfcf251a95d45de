import type { FastifyRequest } from 'fastify';
import { visitorOf } from '../portal/page-pass';

/**
 * The address a request comes from. Behind `hops` reverse proxies it is the entry that the outermost of ours appended
 * to X-Forwarded-For; what a client wrote further left is never believed.
 */
export function addressOf(request: Pick<FastifyRequest, 'headers' | 'socket'>, hops: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown';
  if (hops === 0) return direct;
  const header = request.headers['x-forwarded-for'];
  const chain = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').map((one) => one.trim());
  return chain.at(-hops) || direct;
}

/** The address of the person behind a request: of her browser, also when the portal asks for her. */
export function callerAddressOf(request: FastifyRequest, hops: number): string {
  return visitorOf(request)?.address ?? addressOf(request, hops);
}

/** One key per subscriber: an IPv6 subscriber owns a whole /64. */
export function networkOf(address: string): string {
  const plain = address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::', 2);
  const groups = head.split(':').filter(Boolean);
  const tailGroups = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tailGroups.length;
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...tailGroups];
  return `${all.slice(0, 4).join(':')}::/64`;
}
