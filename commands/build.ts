/** `npm run build [-- folder]`: builds the site into dist and prints what a first visit loads. */
import { firstLoad, firstLoadLimit } from './bundle.ts'
import { buildSite } from './corpusSite.ts'

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

if (await buildSite(process.argv[2])) {
  const files = firstLoad('dist')
  const bytes = files.reduce((sum, { gzipped }) => sum + gzipped, 0)
  for (const { path, gzipped } of files) console.log(`  ${kilobytes(gzipped).padStart(9)}  ${path}`)
  console.log(`First load, gzipped: ${kilobytes(bytes)} of at most ${kilobytes(firstLoadLimit)}.`)
  if (bytes > firstLoadLimit) process.exitCode = 1
} else process.exitCode = 1
