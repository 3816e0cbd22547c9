/** `npm run picture`: takes the README's pictures and the social card from the built site in dist, and draws the icons. */
import { mkdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { cardSize } from '../publish/card.ts'
import { desktop, openSite } from '../src/e2e/harness/site.ts'

const pictures = [
  { file: 'docs/graph.png', fragment: 'focus=baotou&lang=zh&theme=light', size: desktop },
  {
    file: 'docs/graph-dark-en.png',
    fragment: 'focus=three-plans&types=plan.action.activity&lang=en&theme=dark',
    size: desktop,
  },
  { file: 'graph/card.png', fragment: 'lang=zh&theme=light', size: cardSize },
] as const

/** For home screens that do not take an SVG. `inset`: the share of the side, at each edge, that a mask may cut away. */
const icons = [
  { file: 'public/icon-192.png', side: 192, inset: 0 },
  { file: 'public/icon-512.png', side: 512, inset: 0 },
  { file: 'public/icon-maskable.png', side: 512, inset: 0.1 },
  { file: 'public/apple-touch-icon.png', side: 180, inset: 0.05 },
] as const

/** Draws `public/icon.svg` in each size on an empty page. An inset has the colour of the icon's background. */
async function drawIcons(page: Page): Promise<void> {
  const svg = readFileSync('public/icon.svg', 'utf8')
  const background = /<rect[^>]*fill="([^"]+)"/u.exec(svg)?.[1] ?? 'transparent'
  for (const { file, side, inset } of icons) {
    const style = `body{margin:0;background:${inset > 0 ? background : 'transparent'}}svg{display:block;width:${String(side * (1 - 2 * inset))}px;padding:${String(side * inset)}px}`
    await page.setViewportSize({ width: side, height: side })
    await page.setContent(`<style>${style}</style>${svg}`)
    await page.screenshot({ path: file, omitBackground: true })
    console.log(file)
  }
}

mkdirSync('docs', { recursive: true })
const site = await openSite()
try {
  for (const { file, fragment, size } of pictures) {
    const { page, close } = await site.visit(fragment, { size })
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    await page.screenshot({ path: file })
    await close()
    console.log(file)
  }
  const { page } = await site.visit('', { blank: true })
  await drawIcons(page)
} finally {
  await site.close()
}
