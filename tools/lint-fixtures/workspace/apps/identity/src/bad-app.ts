import { visas } from '@fixture/visas';

export const neighbour = visas;
