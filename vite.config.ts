import { availableParallelism } from 'node:os'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browserArgs, findBrowser } from './commands/browser.ts'
import { endServer, startServer } from './commands/oxigraph/forBrowser.ts'
import { cutFiles } from './chunks.ts'
import { corpus } from './graph/build/plugin.ts'
import { socialCard } from './publish/card.ts'
import { embedPage } from './publish/embedPage.ts'
import { hostFiles } from './publish/hostFiles.ts'
import { offline } from './publish/offline.ts'
import { contentPolicy } from './publish/policy.ts'

const home = import.meta.dirname
const folder = process.env['VERBATIM_CORPUS'] ?? 'graph'
const executablePath = findBrowser('shell') ?? undefined
const browserTests = ['**/*.browser.test.ts']

/** Python's, which need packages of the system: `npm run test:foreign`. */
const foreignTests = ['commands/foreign/**/*.test.ts']

const panels = `${home}/src/panels`
const cut = cutFiles(`${home}/src/main.ts`, {
  // What every page fetches once it is painted.
  soon: ['Selected.svelte', 'walk/Walk.svelte', 'trail/Trail.svelte', 'keep/Keep.svelte'].map(
    (file) => `${panels}/${file}`,
  ),
  large: ['LargeDrawing.svelte', 'opening/askApart.ts', 'panels/BeingRead.svelte'].map((file) => `${home}/src/${file}`),
})

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  plugins: [
    corpus(folder),
    svelte({ configFile: `${home}/svelte.config.js` }),
    embedPage(home),
    contentPolicy(),
    socialCard(folder),
    hostFiles(),
    offline(),
  ],
  // One script: it must start from a blob, too.
  worker: {
    format: 'es',
    rolldownOptions: { output: { codeSplitting: false }, checks: { pluginTimings: false } },
  },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: [{ debugName: 'by time', name: cut }] } },
    },
  },
  test: {
    root: home,
    projects: [
      {
        extends: true,
        root: home,
        test: {
          name: 'unit',
          environment: 'node',
          // Nothing in them leaves a trace; a module graph for each file took longer than the tests.
          isolate: false,
          // Left alone vitest keeps one core free, which on two is half of all.
          maxWorkers: availableParallelism(),
          include: ['{graph,src,commands,publish,bench}/**/*.test.ts'],
          exclude: [...browserTests, ...foreignTests, 'src/e2e/**'],
        },
      },
      {
        extends: true,
        root: home,
        // Found late, one of these reloads the page in the middle of a test.
        optimizeDeps: {
          include: [
            'd3-scale',
            'graphology',
            'graphology-shortest-path/unweighted',
            'valibot',
            'axe-core',
            'cytoscape',
            'lean-qr',
            'jsqr',
          ],
        },
        test: {
          name: 'browser',
          maxWorkers: availableParallelism(),
          include: browserTests.map((pattern) => `src/${pattern}`),
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: [...browserArgs] } }),
            instances: [{ browser: 'chromium' }],
            commands: { startServer, endServer },
          },
        },
      },
      {
        extends: true,
        root: home,
        test: {
          name: 'journeys',
          environment: 'node',
          // Each has its own server and browser; what they read and compute alike is loaded once.
          isolate: false,
          include: ['src/e2e/**/*.test.ts'],
          setupFiles: ['src/e2e/eachTest.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // A browser keeps more than one core busy only now and then: two share two cores well.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        root: home,
        test: { name: 'foreign', environment: 'node', include: foreignTests, testTimeout: 120_000 },
      },
    ],
  },
})
