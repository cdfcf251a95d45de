import { existsSync } from 'node:fs';
import { join } from 'node:path';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const shared = ['type:kernel', 'type:contract'];

/** Who may depend on whom, and which packages a layer must never see. The reasons stand in ARCHITECTURE.md. */
const layers = [
  // The kernel is plain TypeScript: it may use what Node brings, and no package at all.
  { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:kernel'], bannedExternalImports: ['*'] },
  {
    sourceTag: 'type:contract',
    onlyDependOnLibsWithTags: ['type:kernel'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'kafkajs'],
  },
  {
    sourceTag: 'type:domain',
    onlyDependOnLibsWithTags: shared,
    bannedExternalImports: [
      '@nestjs/*',
      'typeorm',
      'kafkajs',
      'rxjs',
      'class-validator',
      'class-transformer',
      'fastify',
      'pg',
      'pino',
    ],
  },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: [...shared, 'type:platform'] },
  {
    sourceTag: 'type:app',
    onlyDependOnLibsWithTags: [...shared, 'type:domain', 'type:platform', 'type:library', 'type:ui'],
  },
  {
    sourceTag: 'type:ui',
    onlyDependOnLibsWithTags: ['type:ui', 'type:library'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'kafkajs', 'react-router', '@lingui/*'],
  },
  {
    sourceTag: 'type:library',
    onlyDependOnLibsWithTags: ['type:contract', 'type:library'],
    bannedExternalImports: ['@nestjs/*', 'typeorm'],
  },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: [...shared, 'type:platform', 'type:library', 'type:tool'] },
];

const contexts = ['visas', 'civil-registry', 'identity', 'payments', 'documents', 'gateway', 'notifications', 'portal'];

/** A context sees itself and what is shared; what is shared sees no context. */
const scopes = [
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  ...contexts.map((name) => ({
    sourceTag: `scope:${name}`,
    onlyDependOnLibsWithTags: [`scope:${name}`, 'scope:shared'],
  })),
];

const moduleBoundaries = {
  allow: [],
  banTransitiveDependencies: true,
  enforceBuildableLibDependency: true,
  depConstraints: [...layers, ...scopes],
};

/**
 * The boundary rule of Nx skips itself, without an error, when no project graph is cached. A lint that passes because
 * it did not look is worse than none, so this rule fails every file as long as the graph is missing.
 */
const boundariesAlive = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing: 'No project graph: module boundaries were not checked. Run the lint through Nx (nx run-many -t lint).',
    },
  },
  create: (context) => ({
    Program(node) {
      const data =
        process.env.NX_WORKSPACE_DATA_DIRECTORY ?? join(context.cwd, relativeRoot(context.cwd), '.nx/workspace-data');
      if (!existsSync(join(data, 'project-graph.json'))) context.report({ node, messageId: 'missing' });
    },
  }),
};

/** Nx starts ESLint inside the project's folder; the workspace is the nearest folder above that holds nx.json. */
function relativeRoot(from) {
  for (let up = ''; up.length < 60; up += '../') if (existsSync(join(from, up, 'nx.json'))) return up;
  return '';
}

const asErrors = (rules) =>
  Object.fromEntries(Object.entries(rules).map(([name, level]) => [name, level === 'warn' ? 'error' : level]));

const noExportAll = {
  selector: 'ExportAllDeclaration',
  message: 'Name each export: `export *` hides what a library offers and makes import cycles.',
};
const noDtoTypeImport = {
  selector: "ImportDeclaration[importKind='type'] ImportSpecifier[imported.name=/(Dto|Query|Body)$/]",
  message:
    'A DTO imported as a type loses its class at run time, and nothing is validated any more. Import it as a value.',
};
const noInlineDtoTypeImport = {
  ...noDtoTypeImport,
  selector: "ImportSpecifier[importKind='type'][imported.name=/(Dto|Query|Body)$/]",
};
const noEnvironment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only config.ts reads the environment; inject the typed settings instead.',
  },
  {
    selector: "ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name='env']",
    message: 'Only config.ts reads the environment; inject the typed settings instead.',
  },
];
// Two limits in one place, because a constructor may receive one dependency more than a function has parameters.
const parameters = [
  {
    selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>5]",
    message: 'A constructor with more than 5 dependencies does too much.',
  },
  {
    selector: ":not(MethodDefinition[kind='constructor']) > FunctionExpression[params.length>4]",
    message: 'More than 4 parameters: pass an object.',
  },
  {
    selector: ':matches(FunctionDeclaration, ArrowFunctionExpression)[params.length>4]',
    message: 'More than 4 parameters: pass an object.',
  },
];
const everywhere = [noExportAll, noDtoTypeImport, noInlineDtoTypeImport, ...parameters];

const code = ['**/*.{ts,tsx,mts,cts,mjs,cjs,js}'];
const specs = ['**/*.spec.{ts,mjs}', '**/test/**', '**/testing/**'];
// Tables of facts and hand-read SQL are read from top to bottom: cutting them into pieces helps nobody.
const tables = ['**/migrations/*.ts', '**/tables.ts', '**/*.data.ts', '**/*.lifecycle.ts'];
const mayReadEnvironment = ['**/config.ts', 'tools/**', '**/jest*.cjs', 'libs/platform/{config,testing}/**', ...specs];

export default [
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      '**/.local',
      '**/.nx',
      '**/coverage',
      '**/src/generated',
      'tools/lint-fixtures/workspace',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended.map((config) => ({
    ...config,
    files: code,
    ...(config.rules && { rules: asErrors(config.rules) }),
  })),
  {
    files: code,
    plugins: { '@nx': nx, workspace: { rules: { 'boundaries-alive': boundariesAlive } } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // Nest hands classes and handlers to decorators and guards as `Function`.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/common',
              importNames: ['forwardRef'],
              message: 'Modules form a tree; a reaction to another module is an event.',
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...everywhere, ...noEnvironment],
      complexity: ['error', 10],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
    },
  },
  { files: mayReadEnvironment, rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
  { files: specs, rules: { 'max-lines-per-function': 'off' } },
  // Markup is read from top to bottom, one element a line: it is long before it is complicated.
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 70, skipBlankLines: true }] } },
  { files: tables, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.{cjs,js}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // What a stranger's program may know: it is installed and run where nothing else of this workspace is.
    files: ['examples/**/*.mjs'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!@jatigi/(gateway-client|event-consumer(/contracts)?)$|pg$|node:|\\./)',
              message: 'An example knows the published libraries, and nothing else of this workspace.',
            },
          ],
        },
      ],
    },
  },
  {
    // A project's settings reach for the preset at the root of the workspace; everything else minds the boundaries.
    files: code,
    ignores: ['**/jest.config.cjs', 'tools/**/*.{mjs,cjs}', 'examples/**', '*.{mjs,cjs}'],
    rules: {
      'workspace/boundaries-alive': 'error',
      '@nx/enforce-module-boundaries': ['error', moduleBoundaries],
    },
  },
];
