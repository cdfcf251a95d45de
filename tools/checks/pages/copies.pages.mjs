import { citizenOrder } from './citizen-order.mjs';

/** Ordering copies, and everything of mine. See public.pages.mjs for the entries. */
export const copiesPages = {
  area: 'copies',
  maxScriptBytes: 130 * 1024,
  pages: [
    { name: 'files', path: '/files', as: 'citizen' },
    { name: 'order-copy', path: '/copies/new', as: 'citizen' },
    { name: 'order-copy-empty', path: '/copies/new', as: 'citizen', submit: 'main form', status: 400 },
    { name: 'copy-file', prepare: citizenOrder, as: 'citizen' },
  ],
};
