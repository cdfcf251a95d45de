import { readLog } from '@jatigi/platform-messaging';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contract } from './bench-event';
import { serve } from './door';
import { openService } from './service';

/** A producer that answers `GET /internal/events?after=…` out of its log, in a process of its own. */
serve({
  start: async ({ appUrl }: { appUrl: string }) => {
    const { dataSource } = await openService(appUrl);
    const server = createServer((request, response) => {
      const after = Number(new URL(request.url ?? '', 'http://producer').searchParams.get('after'));
      readLog(dataSource, contract, { after })
        .then((page) => response.end(JSON.stringify(page)))
        .catch((error: Error) => response.writeHead(500).end(error.message));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  },
  stop: () => void setTimeout(() => process.exit(0), 50),
});
