import { build } from 'esbuild';

export const undeclared = build;
