import { renderToString } from 'react-dom/server';
import { createRequestHandler, RouterContextProvider, ServerRouter } from 'react-router';
import type { EntryContext, ServerBuild } from 'react-router';
import { gatewayContext } from './api/gateway-context';
import type { GatewaySettings } from './api/gateway-context';

/** Renders a page to the end before a byte leaves: a fault can still become an error page. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  headers.set('content-type', 'text/html; charset=utf-8');
  const html = renderToString(<ServerRouter context={context} url={request.url} />);
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** Faults of loaders are logged by the server that called; a stack must not reach a page. */
export function handleError(): void {}

interface Settings extends GatewaySettings {
  build: ServerBuild;
}

/** The pages as one function, for the HTTP server in `main.ts`. */
export function pagesOf({ build, ...settings }: Settings): (request: Request) => Promise<Response> {
  const handle = createRequestHandler(build, 'production');
  return (request) => {
    const context = new RouterContextProvider();
    context.set(gatewayContext, settings);
    return handle(request, context);
  };
}
