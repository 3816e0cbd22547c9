import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { corpus } from './graph/build/plugin.ts'

const executablePath = process.env['VERBATIM_BROWSER'] ?? '/usr/bin/chromium'
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  plugins: [corpus(process.env['VERBATIM_CORPUS'] ?? 'graph'), svelte()],
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022' },
  test: {
    projects: [
      {
        extends: true,
        root: '.',
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{graph,src,commands,bench}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', 'src/e2e/**'],
        },
      },
      {
        extends: true,
        root: '.',
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { extends: true, root: '.', test: { name: 'journeys', environment: 'node', include: ['src/e2e/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
