import { openSite, phone, desktop } from './site.ts'
const site = await openSite()
const out = '/tmp/moving-shots'
const shot = async (name: string, frag: string, reader = {}, then?: (p: any) => Promise<void>) => {
  const { page, complaints } = await site.visit(frag, reader)
  await page.waitForTimeout(900)
  if (then) { await then(page); await page.waitForTimeout(500) }
  await page.screenshot({ path: `${out}/${name}.png` })
  if (complaints.length) console.log(name, complaints)
  await page.context().close()
}
const walk = async (p: any) => {
  for (const f of ['baotou', 'three-plans', 'hohhot', 'yichang']) { await p.evaluate((h: string) => (location.hash = h), 'view=graph&focus=' + f); await p.waitForTimeout(150) }
}
const only = process.argv[2]
const all: [string, () => Promise<void>][] = [
  ['compare-wide', () => shot('compare-wide', 'focus=hohhot,baotou&view=graph')],
  ['paths-wide', () => shot('paths-wide', 'focus=yichang,youth-exchange-plan&paths=1&view=graph')],
  ['trail-wide', () => shot('trail-wide', 'view=graph', {}, walk)],
  ['paths-phone-dark', () => shot('paths-phone-dark', 'focus=yichang,youth-exchange-plan&paths=1&view=graph', { size: phone, theme: 'dark', touch: true })],
  ['trail-phone', () => shot('trail-phone', 'view=graph', { size: phone, touch: true }, walk)],
  ['compare-en-dark', () => shot('compare-en-dark', 'focus=hohhot,baotou&view=list&lang=en', { theme: 'dark' }, async (p) => { await p.locator('aside.panel').evaluate((e: Element) => (e.scrollTop = 900)) })],
  ['compare-figs', () => shot('compare-figs', 'focus=hohhot,baotou&view=graph', { size: { width: 1280, height: 1400 } }, async (p) => { await p.locator('aside.panel h3', { hasText: '双方的数字' }).scrollIntoViewIfNeeded(); await p.locator('aside.panel').evaluate((e: Element) => (e.scrollTop += 1000)) })],
  ['node-en', () => shot('node-en', 'focus=yichang&view=graph&lang=en&depth=1')],
  ['cut', () => shot('cut', 'focus=yichang,youth-exchange-plan&paths=1&view=graph&kinds=region', {})],
]
for (const [name, run] of all) if (!only || only.split(',').includes(name)) await run()
await site.close()
