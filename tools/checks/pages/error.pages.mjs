/**
 * Error pages, made by the portal of this build in front of a stand-in that answers with problems only (portal-alone.mjs):
 * a real platform is rarely broken at will.
 */
export const errorPages = {
  area: 'errors',
  maxScriptBytes: 15 * 1024,
  alone: true,
  pages: [
    { name: 'forbidden', path: '/posts/403', status: 403 },
    { name: 'second-factor-required', path: '/posts/factor', status: 403 },
    { name: 'gone', path: '/posts/404', status: 404 },
    { name: 'conflict', path: '/posts/409', status: 409 },
    { name: 'stale', path: '/posts/412', status: 412 },
    { name: 'too-many', path: '/posts/429', status: 429 },
    { name: 'fault', path: '/posts/500', status: 500 },
    { name: 'service-away', path: '/posts/503', status: 503 },
    { name: 'session-ended', path: '/account/counter-code', submit: 'main form', status: 401 },
  ],
};
