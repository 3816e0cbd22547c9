/**
 * The table of rooms: where things live, who may look into whom, which packages each room owns. Whatever stands not here
 * is forbidden, type imports and import() included. `.dependency-cruiser.mjs` and `eslint.config.js` read it.
 */

/** A room's own files may always import each other. `node`: may use Node's own modules. */
export const rooms = {
  schema: { path: '^graph/(schema|derived|document|exact|told)\\.ts$', imports: [], packages: ['valibot'] },
  text: { path: '^graph/text/', imports: ['schema'], packages: ['@noble/hashes'] },
  build: {
    path: '^graph/build/',
    imports: ['schema', 'text', 'model', 'places'],
    packages: ['yaml', 'pinyin-pro', 'opencc-js', 'valibot', '@valibot/to-json-schema', 'vite'],
    node: true,
  },
  authoring: {
    path: '^graph/authoring/',
    imports: ['schema', 'text', 'build'],
    packages: ['modern-ahocorasick'],
    node: true,
  },
  model: { path: '^src/model/', imports: ['schema', 'text'], packages: ['graphology', 'graphology-[a-z-]+'] },
  places: { path: '^src/places/', imports: ['model', 'schema'], packages: ['d3-force'] },
  view: { path: '^src/view/', imports: ['model', 'schema'], packages: ['d3-scale'] },
  canvas: { path: '^src/canvas/', imports: ['view', 'places', 'model', 'schema', 'words'], packages: ['cytoscape'] },
  panels: {
    path: '^src/panels/',
    imports: ['view', 'model', 'schema', 'text', 'words', 'exports'],
    packages: ['svelte', 'lean-qr'],
  },
  sources: {
    path: '^src/sources/',
    imports: ['model', 'schema', 'text'],
    packages: ['@noble/hashes', 'd3-dsv', 'js-yaml', 'n3', 'saxes'],
  },
  exports: {
    path: '^src/exports/',
    imports: ['view', 'places', 'model', 'schema', 'text', 'words'],
    packages: ['n3', '@noble/hashes'],
  },
  words: { path: '^src/words/', imports: [], packages: [] },
  looks: { path: '^src/app\\.css$', imports: [], packages: [] },
  app: {
    path: '^src/((App|Picture|Drawing|LargeDrawing|Embed)\\.svelte|(main|embed)\\.ts|opening/.*)$',
    imports: ['looks', 'model', 'places', 'view', 'canvas', 'panels', 'sources', 'exports', 'words', 'schema', 'text'],
    packages: ['svelte', '@noble/hashes'],
  },
  journeys: {
    path: '^src/e2e/',
    imports: ['schema', 'text', 'model', 'view', 'words', 'sources', 'commands', 'publish'],
    packages: ['playwright-core', 'axe-core', 'vite', 'vitest'],
    node: true,
  },
  commands: {
    path: '^commands/',
    // The picture in the README is taken from the running site, with the journeys' browser.
    imports: [
      'schema',
      'text',
      'build',
      'authoring',
      'model',
      'places',
      'view',
      'canvas',
      'sources',
      'exports',
      'words',
      'journeys',
      'publish',
    ],
    packages: [
      'vite',
      'valibot',
      'playwright-core',
      'tsx',
      'dependency-cruiser',
      'eslint',
      'typescript-eslint',
      'oxigraph',
      'vitest',
    ],
    node: true,
  },
  bench: {
    path: '^bench/',
    // The names of the search benchmark have the keys that the build gives them.
    imports: ['schema', 'build', 'model', 'view', 'canvas', 'words', 'commands', 'journeys'],
    packages: ['cytoscape', 'graphology', 'sigma', 'vis-network', 'playwright-core', 'vite', 'minisearch', 'fuse.js'],
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
  // The conformance suite is a function that makes tests, and the journey at an endpoint one that judges a server.
  path: '(\\.test|/conformance|/exploring)\\.ts$',
  // What the exports write must open again.
  // The clients of endpoints are tried on the commands' own server.
  imports: ['build', 'schema', 'looks', 'exports', 'commands'],
  packages: [
    'vitest',
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
