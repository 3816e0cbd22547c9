import { availableParallelism } from 'node:os'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { findBrowser, testBrowserArgs } from './commands/browser.ts'
import { endServer, startServer } from './commands/oxigraph/forBrowser.ts'
import { cutFiles } from './publish/chunks.ts'
import { corpus } from './graph/build/plugin.ts'
import { socialCard } from './publish/card.ts'
import { embedPage } from './publish/embedPage.ts'
import { hostFiles } from './publish/hostFiles.ts'
import { notFound } from './publish/notFound.ts'
import { offline } from './publish/offline.ts'
import { leaveOut } from './publish/oneSide.ts'
import { contentPolicy } from './publish/policy.ts'

const home = import.meta.dirname
const folder = process.env['VERBATIM_CORPUS'] ?? 'graph'
const executablePath = findBrowser('shell')
const browserTests = ['**/*.browser.test.ts']
const journeys = ['src/e2e/*.journey.test.ts']

/** Tests with other programs, which need packages of the system: `npm run test:foreign`. */
const foreignTests = ['commands/foreign/**/*.test.ts']

const soon = [
  'render/following.ts',
  'panel/Selected.svelte',
  'walk/Walk.svelte',
  'panel/Trail.svelte',
  'offline/Offline.svelte',
]
const large = ['render/LargeDrawing.svelte', 'open/askGraphFileWorker.ts', 'app/BeingRead.svelte']
const inSource = (file: string): string => `${home}/src/${file}`
const cut = cutFiles(inSource('app/main.ts'), {
  // What every page loads once it is painted.
  soon: soon.map(inSource),
  large: large.map(inSource),
})

/** How long is waited for what a page will show, in milliseconds: with a few seconds a busy machine fails a test now and then. */
const poll = { timeout: 20_000 }

/**
 * Without `--project`, vitest only runs the first project, which is quick and needs nothing but Node. Other programs that
 * read this file, such as knip, get all projects.
 */
function asked(projects: TestProjectConfiguration[]): TestProjectConfiguration[] {
  const isNamed = process.argv.some((word) => /^--project(=|$)/.test(word))
  return process.env['VITEST'] === undefined || isNamed ? projects : projects.slice(0, 1)
}

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
    notFound(),
    hostFiles(),
    offline(),
    leaveOut('read'),
  ],
  // A worker must be one script, because the one file starts it from a blob.
  worker: {
    format: 'es',
    plugins: () => [leaveOut('write')],
    rolldownOptions: { output: { codeSplitting: false }, checks: { bundlerTimings: false } },
  },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [{ debugName: 'by time', name: cut }] } },
    },
  },
  test: {
    root: home,
    projects: asked([
      {
        extends: true,
        root: home,
        test: {
          name: 'unit',
          // Some wait for a server that is silent, or build a corpus, while others keep both cores busy.
          testTimeout: 60_000,
          environment: 'node',
          // These tests share no state, and loading all modules again for each file took longer than the tests.
          isolate: false,
          // By default vitest leaves one core idle, which is half of a machine with two.
          maxWorkers: availableParallelism(),
          include: ['{graph,src,commands,publish,bench}/**/*.test.ts'],
          exclude: [...browserTests, ...foreignTests, ...journeys],
        },
      },
      {
        extends: true,
        root: home,
        // If Vite only finds one of these during a test, it reloads the page.
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
          expect: { poll },
          maxWorkers: availableParallelism(),
          include: browserTests.map((pattern) => `src/${pattern}`),
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath !== null && { executablePath }), args: [...testBrowserArgs] },
            }),
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
          expect: { poll },
          environment: 'node',
          // Each file has its own server and browser, and they share the modules.
          isolate: false,
          include: journeys,
          setupFiles: ['src/e2e/harness/eachTest.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // A browser rarely uses more than one core, so two of them fit two cores.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        root: home,
        test: { name: 'foreign', environment: 'node', include: foreignTests, testTimeout: 120_000 },
      },
    ]),
  },
})
