/** Rules that need the whole graph of imports. Which layer may import which is checked by the linter (layersRule.js). */
import { tests } from './layers.config.js'

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Arrows go one way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-test-in-source',
      comment: 'A test is read by the test runner alone.',
      severity: 'error',
      from: {},
      to: { path: '\\.test\\.ts$' },
    },
    {
      name: 'no-testing-in-source',
      comment: 'Examples, fixtures and suites are for tests, commands and benchmarks.',
      severity: 'error',
      from: { path: '^(src|graph)/', pathNot: [tests.path, '^src/(testing|e2e)/'] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'found',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|dist-single|look|.cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.mts', '.d.ts', '.d.mts', '.js', '.mjs', '.svelte', '.json'],
    },
  },
}
