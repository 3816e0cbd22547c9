/** `npm run picture`: makes the README's pictures from the built site in dist, as a reader would see it. */
import { mkdirSync } from 'node:fs'
import { openSite } from '../src/e2e/site.ts'

const pictures = [
  { file: 'docs/graph.png', fragment: 'focus=baotou&lang=zh&theme=light' },
  { file: 'docs/graph-dark-en.png', fragment: 'focus=three-plans&types=plan.action.activity&lang=en&theme=dark' },
] as const

mkdirSync('docs', { recursive: true })
const site = await openSite()
try {
  for (const { file, fragment } of pictures) {
    const { page, context } = await site.visit(fragment)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    await page.screenshot({ path: file })
    await context.close()
    console.log(file)
  }
} finally {
  await site.close()
}
