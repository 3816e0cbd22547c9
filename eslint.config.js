import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import { layersRule } from './layersRule.js'
import svelteConfig from './svelte.config.js'

/** The only files that may use what the whole page shares. Add a file only with a reason. */
const allow = {
  // The one file that reads and writes the URL.
  address: ['src/link/address.ts'],
  // Where Svelte meets what is not Svelte: the canvas, the address, the document's own attributes; and what only the DOM can do after a render: open a <dialog>, move the focus.
  effect: ['src/*/**/*.svelte', '**/*.svelte.browser.test.ts'],
}

const addressMessage = 'The URL is read and written in src/link/address.ts alone.'
const effectMessage = 'Compute with $derived; effects live where eslint.config.js allows them.'

const restrictedGlobals = ['location', 'history'].map((name) => ({ name, message: addressMessage }))
/** What the oldest browsers that we support lack. */
const youngProperties = [
  ['URL', 'canParse', 'Safari has it from 17 on: use parseUrl.'],
  ['AbortSignal', 'any', 'Safari has it from 17.4 on.'],
  ['Promise', 'withResolvers', 'Safari has it from 17.4 on.'],
  ['Object', 'groupBy', 'Safari has it from 17.4 on.'],
  ['Map', 'groupBy', 'Safari has it from 17.4 on.'],
].map(([object, property, message]) => ({ object, property, message }))
const restrictedProperties = ['window', 'globalThis', 'document', 'self']
  .flatMap((object) => ['location', 'history'].map((property) => ({ object, property, message: addressMessage })))
  .concat(youngProperties)
const effects = ['CallExpression[callee.name="$effect"]', 'CallExpression[callee.object.name="$effect"]'].map(
  (selector) => ({ selector, message: effectMessage }),
)
const typeQueries = {
  selector: 'TSImportType',
  message: 'Import the type at the top: the walls between the layers must be seen.',
}

export default ts.config(
  { ignores: ['dist/', 'dist-single/', 'dist-rdf/', 'node_modules/', '.cache/', 'look/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    plugins: { layers: { rules: { imports: layersRule } } },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-restricted-globals': ['error', ...restrictedGlobals],
      'no-restricted-properties': ['error', ...restrictedProperties],
      'no-restricted-syntax': ['error', ...effects, typeQueries],
      'layers/imports': 'error',
      'max-depth': ['error', 4],
      complexity: ['error', 25],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
  {
    files: ['publish/worker.js'],
    languageOptions: { globals: { ...globals.serviceworker, release: 'readonly' } },
  },
  {
    files: ['**/*.{ts,mts,svelte}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // For strings `||` is allowed, because '' often means that there is none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Strings are spread into code points on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Index signatures are read with brackets, as in process.env['X'], so that misspelt properties are found.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig }, globals: globals.browser },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      'svelte/require-each-key': 'error',
      'svelte/button-has-type': 'error',
    },
  },
  {
    files: allow.address,
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
    },
  },
  { files: allow.effect, rules: { 'no-restricted-syntax': ['error', typeQueries] } },
  { files: ['commands/**', 'bench/**'], rules: { 'no-console': 'off' } },
)
