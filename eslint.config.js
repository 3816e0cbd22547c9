import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import { rooms } from './rooms.config.js'
import svelteConfig from './svelte.config.js'

/** The only places that may touch what a whole page shares; a new one needs a reason beside it. */
const allow = {
  // One thin file for the URL.
  address: ['src/view/address.ts'],
  // Where Svelte meets what is not Svelte: the canvas, the address, the document's own attributes; and, in panels,
  // what only the DOM can do after a render: open a <dialog>, move the focus.
  effect: ['src/{App,Picture,Drawing,LargeDrawing,Embed}.svelte', 'src/panels/**/*.svelte'],
}

const addressMessage = 'The URL is read and written in src/view/address.ts alone.'
const effectMessage = 'Compute with $derived; effects live where eslint.config.js allows them.'

const restrictedGlobals = ['location', 'history'].map((name) => ({ name, message: addressMessage }))
const restrictedProperties = ['window', 'globalThis', 'document', 'self'].flatMap((object) =>
  ['location', 'history'].map((property) => ({ object, property, message: addressMessage })),
)
const effects = ['CallExpression[callee.name="$effect"]', 'CallExpression[callee.object.name="$effect"]'].map(
  (selector) => ({ selector, message: effectMessage }),
)
const typeQueries = {
  selector: 'TSImportType',
  message: 'Import the type at the top: the walls between the rooms must be seen.',
}

/** What a component may import of its own room, by where it stands. */
const ownFiles = {
  panels: '\\./',
  // Its parent folder is the same room; what lies above that is not.
  folderOfPanels: '\\./|\\.\\./(?!\\.)',
  app: './(?!.*\\.test)[A-Za-z.]+$|\\./panels/',
}

/**
 * The compiler drops type imports of components before dependency-cruiser sees them, so for components the same table is
 * put to ESLint as well.
 */
function componentWall({ imports, packages }, own) {
  // Where it lies below src; the text's room lies outside, in graph.
  const folder = (name) => /^\^(?:src\/)?([a-z0-9/]+)\/$/.exec(rooms[name].path)?.[1]
  const folders = imports.flatMap((name) => folder(name) ?? [])
  const inside = `(\\.{1,2}/)+(${[...folders, 'panels'].join('|')})/`
  const schema = imports.includes('schema') ? '|(\\.\\./)+graph/(schema|told)\\.ts$' : ''
  const regex = `^(?!${own}|${inside}${schema}|(${packages.join('|')})(/|$))`
  return { patterns: [{ regex, message: 'This room may not look there; the table is rooms.config.js.' }] }
}

export default ts.config(
  { ignores: ['dist/', 'dist-single/', 'dist-rdf/', 'node_modules/', '.cache/', 'look/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-restricted-globals': ['error', ...restrictedGlobals],
      'no-restricted-properties': ['error', ...restrictedProperties],
      'no-restricted-syntax': ['error', ...effects, typeQueries],
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
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
      // '' is no name either: `||` is what is meant for strings.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // A string is spread into code points on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Index signatures are read with brackets (process.env['X']): a typing error in a name then shows.
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
    files: ['src/panels/*.svelte'],
    rules: { 'no-restricted-imports': ['error', componentWall(rooms.panels, ownFiles.panels)] },
  },
  {
    files: ['src/panels/*/*.svelte'],
    rules: { 'no-restricted-imports': ['error', componentWall(rooms.panels, ownFiles.folderOfPanels)] },
  },
  {
    files: ['src/{App,Picture,Drawing,LargeDrawing,Embed}.svelte'],
    rules: { 'no-restricted-imports': ['error', componentWall(rooms.app, ownFiles.app)] },
  },
  {
    files: allow.address,
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
    },
  },
  { files: allow.effect, rules: { 'no-restricted-syntax': ['error', typeQueries] } },
  { files: ['commands/**', 'bench/**'], rules: { 'no-console': 'off' } },
)
