/** `npm run picture`: makes the README's pictures and the social card from the built site in dist, as a reader would see it; and the icons. */
import { mkdirSync } from 'node:fs'
import { cardSize } from '../publish/card.ts'
import { desktop, openSite } from '../src/e2e/site.ts'
import { drawIcons } from './icons.ts'

const pictures = [
  { file: 'docs/graph.png', fragment: 'focus=baotou&lang=zh&theme=light', size: desktop },
  {
    file: 'docs/graph-dark-en.png',
    fragment: 'focus=three-plans&types=plan.action.activity&lang=en&theme=dark',
    size: desktop,
  },
  { file: 'graph/card.png', fragment: 'lang=zh&theme=light', size: cardSize },
] as const

mkdirSync('docs', { recursive: true })
const site = await openSite()
try {
  for (const { file, fragment, size } of pictures) {
    const { page, context } = await site.visit(fragment, { size })
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    await page.screenshot({ path: file })
    await context.close()
    console.log(file)
  }
  const { page } = await site.visit('', { blank: true })
  for (const file of await drawIcons(page)) console.log(file)
} finally {
  await site.close()
}
