/** The icon as pictures of fixed sizes, for home screens that do not take an SVG. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** `inset`: the part of the side that a mask may cut away, filled with the icon's own ground. */
const icons = [
  { file: 'public/icon-192.png', side: 192, inset: 0 },
  { file: 'public/icon-512.png', side: 512, inset: 0 },
  { file: 'public/icon-maskable.png', side: 512, inset: 0.1 },
  { file: 'public/apple-touch-icon.png', side: 180, inset: 0.05 },
] as const

/** Draws `public/icon.svg` on an empty page in each size. Answers with the files. */
export async function drawIcons(page: Page): Promise<readonly string[]> {
  const svg = readFileSync('public/icon.svg', 'utf8')
  const ground = /<rect[^>]*fill="([^"]+)"/u.exec(svg)?.[1] ?? 'transparent'
  for (const { file, side, inset } of icons) {
    const style = `body{margin:0;background:${inset > 0 ? ground : 'transparent'}}svg{display:block;width:${String(side * (1 - 2 * inset))}px;padding:${String(side * inset)}px}`
    await page.setViewportSize({ width: side, height: side })
    await page.setContent(`<style>${style}</style>${svg}`)
    await page.screenshot({ path: file, omitBackground: true })
  }
  return icons.map(({ file }) => file)
}
