// Stands for a payment provider on one machine: a real HTTP server with a hosted page and signed webhooks.
// Never part of a deployment. Protocol: README.md.
import { Checkouts } from './checkouts.mjs';
import { createSimulator } from './server.mjs';
import { WebhookSender } from './webhook-sender.mjs';

function setting(name, fallback) {
  const value = process.env[name] ?? fallback;
  if (value) return value;
  console.error(`payment-simulator: ${name} is missing`);
  process.exit(1);
}

const secret = setting('PROVIDER_SECRET');
const port = Number(setting('PORT', '4006'));
const host = setting('HOST', '127.0.0.1');
const webhooks = new WebhookSender({ url: setting('PAYMENTS_WEBHOOK_URL'), secret });
const publicUrl = () => setting('PUBLIC_URL', `http://${host}:${server.address().port}`);
const checkouts = new Checkouts({ webhooks, publicUrl });
const server = createSimulator({ checkouts, secret });

server.listen(port, host, () => {
  console.log(JSON.stringify({ level: 'info', msg: 'payment simulator listens', url: publicUrl() }));
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    webhooks.stop();
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
