// The rival of the gateway: Fastify and reply-from with nothing between. node bare-proxy.mjs UPSTREAM; prints its address.
import Fastify from 'fastify';
import replyFrom from '@fastify/reply-from';

const fastify = Fastify();
await fastify.register(replyFrom, { base: process.argv[2], undici: { connections: 128, pipelining: 1 } });
fastify.all('/*', (request, reply) => reply.from(request.url));
console.log(await fastify.listen({ host: '127.0.0.1', port: 0 }));
process.on('disconnect', () => process.exit(0));
