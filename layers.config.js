/**
 * The table of layers: where things live, who may look into whom, which packages each folder owns. Whatever stands not
 * here is forbidden, type imports and import() included. `layersRule.js` and `.dependency-cruiser.mjs` read it.
 *
 * A folder of `src/` is two layers: its plain files (`.ts`), which know no component, and its components (`.svelte`,
 * `.svelte.ts`). Each list below goes from the lowest to the highest: a layer imports only what stands before it.
 */

const words = '^src/(i18n/.*|.*\\.(en|zh|words)\\.ts$)'
const context = '^src/workspace/(viewContext|shownSentence)\\.ts$'
/** Plain files that make or hold what is made of runes or components; they count among the components of their folder. */
const makers =
  '(createEndpoints|createExplorer|explorer|explored|openedGraph|loadSelected|loadValues|viewDefinition|[a-z]+\\.view)\\.ts$'
const plain = (folder) =>
  `^src/${folder}/(?!${makers})(?!.*(\\.svelte(\\.ts)?|\\.(en|zh|words)\\.ts|(viewContext|shownSentence)\\.ts)$)`
const components = (folder) => `^src/${folder}/(.*\\.svelte(\\.ts)?$|${makers})`

/** Plain files, the lowest first, with the packages that they own. `context` is what a view hands to whoever words or lists it. */
const plainLayers = {
  schema: { path: '^graph/(schema|derived|document|exact|corpusState)\\.ts$', packages: ['valibot'] },
  text: { path: '^graph/text/', packages: ['@noble/hashes'] },
  words: { path: words, packages: [] },
  graph: ['graphology', 'graphology-[a-z-]+'],
  layout: ['d3-force'],
  link: [],
  appearance: [],
  filter: [],
  context: { path: context, packages: ['svelte'] },
  ui: [],
  evidence: [],
  figures: ['d3-scale'],
  'text view': { path: plain('text'), packages: [] },
  documents: [],
  // It reads the sentences of the texts.
  search: [],
  matrix: [],
  compare: [],
  list: [],
  walk: [],
  formats: ['@noble/hashes', 'd3-dsv', 'js-yaml', 'jsonld', 'n3', 'saxes'],
  sheet: [],
  cite: ['@noble/hashes'],
  share: ['lean-qr'],
  panel: [],
  render: ['cytoscape'],
  open: ['@noble/hashes', 'idb'],
  endpoint: ['@noble/hashes', 'svelte'],
  offline: [],
  about: [],
  editing: [],
  workspace: ['svelte'],
}

/** Components, the lowest first. All of them may import the plain files of every folder. */
const componentLayers = [
  'workspace',
  'ui',
  'appearance',
  'filter',
  'evidence',
  'figures',
  'documents',
  'text',
  'cite',
  'compare',
  'search',
  'list',
  'sheet',
  'matrix',
  'offline',
  'about',
  'editing',
  'share',
  'formats',
  'walk',
  'render',
  'open',
  'endpoint',
  'panel',
]

const plainNames = Object.keys(plainLayers)
const componentsOf = (folder) => `components of ${folder}`

function plainLayer([name, layer], at) {
  const { path, packages } = Array.isArray(layer) ? { path: plain(name), packages: layer } : layer
  return [name, { path, packages, imports: plainNames.slice(0, at) }]
}

function componentLayer(folder, at) {
  const below = componentLayers.slice(0, at).map(componentsOf)
  return [
    componentsOf(folder),
    { path: components(folder), packages: ['svelte', 'd3-scale'], imports: [...plainNames, ...below] },
  ]
}

const app = {
  path: '^src/app/(?!.*\\.(en|zh|words)\\.ts$)(?!.*\\.css$)',
  imports: ['looks', ...plainNames, ...componentLayers.map(componentsOf)],
  packages: ['svelte'],
}

/** A layer's own files may always import each other. `node`: may use Node's own modules. */
export const layers = {
  ...Object.fromEntries(Object.entries(plainLayers).map(plainLayer)),
  ...Object.fromEntries(componentLayers.map(componentLayer)),
  app,
  looks: { path: '^src/app/app\\.css$', imports: [], packages: [] },
  // Examples and fixtures: for tests alone.
  testing: {
    path: '^src/testing/',
    imports: [...plainNames, ...componentLayers.map(componentsOf)],
    // The conformance suite is a function that makes tests.
    packages: ['svelte', 'vitest', 'cytoscape'],
    node: true,
  },
  build: {
    path: '^graph/build/',
    imports: ['schema', 'text', 'graph', 'layout', 'search'],
    packages: ['yaml', 'pinyin-pro', 'opencc-js', 'valibot', 'fastest-levenshtein', '@valibot/to-json-schema', 'vite'],
    node: true,
  },
  authoring: {
    path: '^graph/authoring/',
    imports: ['schema', 'text', 'build'],
    packages: ['modern-ahocorasick'],
    node: true,
  },
  journeys: {
    path: '^src/e2e/',
    imports: [
      'schema',
      'text',
      'graph',
      'link',
      'appearance',
      'filter',
      'evidence',
      'matrix',
      'compare',
      'figures',
      'search',
      'list',
      'panel',
      'words',
      'formats',
      'endpoint',
      'testing',
      'commands',
      'publish',
    ],
    packages: ['playwright-core', 'axe-core', 'vite', 'vitest'],
    node: true,
  },
  commands: {
    path: '^commands/',
    // The picture in the README is taken from the running site, with the journeys' browser.
    imports: ['authoring', 'build', ...plainNames, 'journeys', 'publish', 'testing'],
    packages: [
      'vite',
      'valibot',
      'playwright-core',
      'tsx',
      'typescript',
      'dependency-cruiser',
      'eslint',
      'svelte-eslint-parser',
      'typescript-eslint',
      'oxigraph',
      'vitest',
    ],
    node: true,
  },
  bench: {
    path: '^bench/',
    // The names of the search benchmark have the keys that the build gives them.
    imports: ['build', ...plainNames, 'commands', 'journeys', 'testing'],
    packages: [
      'cytoscape',
      'graphology',
      'graphology-communities-louvain',
      'sigma',
      'vis-network',
      'playwright-core',
      'vite',
      'minisearch',
      'fuse.js',
    ],
    node: true,
  },
  // How the built site leaves the house: its policy, its one file, its worker, what hosts are told.
  publish: { path: '^publish/', imports: [], packages: ['vite'], node: true },
  settings: {
    path: '^[^/]+\\.(ts|js|mjs)$',
    imports: ['build', 'commands', 'publish'],
    packages: [
      'vite',
      '@sveltejs/vite-plugin-svelte',
      '@vitest/browser-playwright',
      'vitest',
      'eslint',
      '@eslint/js',
      'eslint-plugin-svelte',
      'globals',
      'typescript-eslint',
    ],
    node: true,
  },
}

/** Tests may use these wherever they stand, and may open the shipped corpus. */
export const tests = {
  // The journey at an endpoint is a function that judges a server.
  path: '(\\.test|/exploring)\\.ts$',
  // What the exports write must open again.
  // The clients of endpoints are tried on the commands' own server.
  imports: ['build', 'looks', 'commands', 'app', 'testing', ...plainNames, ...componentLayers.map(componentsOf)],
  packages: [
    'vitest',
    'svelte',
    'fast-check',
    'axe-core',
    'playwright',
    'playwright-core',
    '@vitest/[a-z-]+',
    // Readers of what the exports write, writers of what the sources read.
    'graphology',
    'graphology-gexf',
    'graphology-graphml',
    'cytoscape',
    'jsonld',
    'jsqr',
    '@xmldom/xmldom',
    // Judges whether the schemas accept what people write.
    'ajv',
    // Judges whether queries are SPARQL.
    'sparqljs',
    'oxigraph',
  ],
  node: true,
}
