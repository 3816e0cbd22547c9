/** The page and the chart that `npm run bench:large` writes. */
import { mostElements } from '../src/render/detail/levelOfDetail.ts'
import { cpus, totalmem } from 'node:os'
import { aimsTable } from './aims.ts'
import type { Measured, Result } from './moves.ts'

interface Column {
  readonly name: string
  readonly of: (measured: Measured) => number
}

const columns: readonly Column[] = [
  { name: 'first frame', of: ({ first }) => first.cpu },
  { name: 'frame p50', of: ({ frame }) => frame.cpu },
  { name: 'frame p95', of: ({ slow }) => slow.cpu },
  { name: 'select', of: ({ select }) => select.cpu },
  { name: 'filter half', of: ({ filter }) => filter.cpu },
  { name: 'heap MB', of: ({ heap }) => heap },
]
const clocks: readonly Column[] = [
  { name: 'first frame', of: ({ first }) => first.clock },
  { name: 'frame p50', of: ({ frame }) => frame.clock },
  { name: 'frame p95', of: ({ slow }) => slow.clock },
  { name: 'select', of: ({ select }) => select.clock },
  { name: 'filter half', of: ({ filter }) => filter.clock },
  { name: 'programs kB', of: ({ code }) => code },
]

const ours = 'verbatim'
const plain = 'cytoscape'
const number = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(1) : Math.round(value).toString())

function table(results: readonly Result[], wanted: readonly Column[]): string {
  const head = ['nodes', 'page', ...wanted.map(({ name }) => name)]
  const rows = results.map(({ who, size, measured }) => {
    const bare = results.find((one) => one.who === plain && one.size === size)?.measured
    return [
      String(size),
      who,
      ...wanted.map(({ of }) => {
        if (measured === null) return 'not done'
        const ratio = who === ours && bare ? ` (${(of(measured) / of(bare)).toFixed(2)}×)` : ''
        return number(of(measured)) + ratio
      }),
    ]
  })
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** How cost grows with the number n of nodes: the exponent b of a·n^b through the smallest and the largest size. */
function slopes(results: readonly Result[]): string {
  const names = [...new Set(results.map(({ who }) => who))]
  const rows = names.map((who) => {
    const done = results.filter((one) => one.who === who && one.measured !== null).sort((a, b) => a.size - b.size)
    const [least, most] = [done[0], done.at(-1)]
    return [
      who,
      ...columns.map(({ of }) => {
        if (!least?.measured || !most?.measured || least.size === most.size) return '–'
        const growth = Math.log(Math.max(0.1, of(most.measured)) / Math.max(0.1, of(least.measured)))
        return (growth / Math.log(most.size / least.size)).toFixed(2)
      }),
    ]
  })
  const head = ['page', ...columns.map(({ name }) => name)]
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** Where another page is ahead of ours by more than 5 %. */
function losses(results: readonly Result[]): string {
  const found = results.flatMap(({ who, size, measured }) => {
    const mine = results.find((one) => one.who === ours && one.size === size)?.measured
    if (who === ours || measured === null || !mine) return []
    const worse = columns.filter(({ of }) => of(mine) > of(measured) * 1.05)
    return worse.length === 0 ? [] : [`- ${size} nodes, against ${who}: ${worse.map(({ name }) => name).join(', ')}`]
  })
  return found.length === 0 ? '- nothing in this run' : found.join('\n')
}

/** Which pages were not run, or not to the end, at which sizes. */
function notRun(results: readonly Result[]): string {
  const names = [...new Set(results.map(({ who }) => who))]
  const missing = [...new Set(results.map(({ size }) => size))].flatMap((size) => {
    const without = names.filter((who) => !results.some((one) => one.who === who && one.size === size && one.measured))
    return without.length === 0 ? [] : [`at ${size} nodes ${without.join(', ')}`]
  })
  return missing.length === 0
    ? 'Every page was run at every size.'
    : `Not run, or not to the end: ${missing.join('; ')}.`
}

/** The page, in Markdown. `versions`: of the libraries, by name. */
export function report(
  results: readonly Result[],
  browser: string,
  versions: Readonly<Record<string, string>>,
): string {
  const [processor] = cpus()
  const rounds = [...new Set(results.map((one) => one.rounds))].join(', ')
  const libraries = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `# What a graph costs, side by side

Written by \`npm run bench:large\`. One run, one machine: ${cpus().length} cores (${processor?.model.trim() ?? '?'}), ${Math.round(totalmem() / 2 ** 30)} GB,
no GPU, ${browser}; ${libraries.join(', ')}. Medians of ${rounds} rounds; the same generated graphs for all, with the same places. In brackets: ours
in parts of plain Cytoscape's. \`cytoscape-fast\` has the options that its manual names for speed.

![CPU of the first frame and of a frame of pan or zoom, by nodes](large.svg)

## What we stand for

CPU of the page's main thread and memory, against plain Cytoscape drawing everything.

${aimsTable(results, ours, plain)}

## CPU of the page's main thread, milliseconds

${table(results, columns)}

## By the clock, milliseconds

${table(results, clocks)}

## How cost grows with the nodes (exponent; 1: as they do)

${slopes(results)}

## What we lose at

${losses(results)}

## What else was measured

The first screen of the shipped page, beside plain Cytoscape: [first-screen.md](first-screen.md). Search, against a plain scan and two libraries: [search.md](search.md). How long the page stands still while a
hundred thousand nodes open: [opening.md](opening.md). Finding clusters, with our own code and with a library
(\`npm run bench:clusters\`): [docs/adr/clusters.md](../docs/adr/clusters.md). Ours pays for the whole page (filters, panels, the check of the
file at the border; a file of two megabytes and more is read in a worker) in its first frame, the others for the drawing alone; graphology's\ngraph, which no first picture asks for, is built in slices behind it. ${notRun(results)}

## Why sigma does not draw for us

It was built for graphs that are drawn whole, and is far ahead of plain Cytoscape there. We draw at most ${mostElements} elements at any size, so that its
advantage has nothing to work on: a frame of ours stays under that of 220 nodes. Without a GPU, as here, each of its frames is rastered in
software and takes longer by the clock than ours. And it draws no dashes, dots, broken lines of text or shapes, by which a reader tells
groundings and kinds apart without colour. A second renderer would have to be proved against every view for no reader's gain.
`
}

const colours = ['#a8321f', '#24211d', '#8a8378', '#0b5c8f', '#5f8a5b']

/** An SVG with two charts: CPU of the first frame, and of a frame of pan or zoom. All axes are logarithmic. */
export function chart(results: readonly Result[]): string {
  const names = [...new Set(results.map(({ who }) => who))]
  const parts = [columns[0], columns[1]].flatMap((column, nth) => {
    if (!column) return []
    const x = (size: number): number => 60 + nth * 400 + (Math.log10(size / 200) / Math.log10(300)) * 300
    const y = (value: number): number => 260 - (Math.log10(Math.max(1, value)) / 5) * 220
    const grid = [1, 10, 100, 1000, 10_000].map(
      (value) =>
        `<path d="M${60 + nth * 400} ${y(value)}h310" stroke="#d8d2c4"/><text x="${54 + nth * 400}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
    )
    const lines = names.map((who, at) => {
      const points = results.flatMap((one) =>
        one.who === who && one.measured ? [`${x(one.size).toFixed(1)},${y(column.of(one.measured)).toFixed(1)}`] : [],
      )
      const dots = points.map(
        (point) => `<circle cx="${point.replace(',', '" cy="')}" r="3" fill="${colours[at] ?? '#000'}"/>`,
      )
      return `<polyline points="${points.join(' ')}" fill="none" stroke="${colours[at] ?? '#000'}" stroke-width="2"/>${dots.join('')}`
    })
    const sizes = [...new Set(results.map(({ size }) => size))].map(
      (size) => `<text x="${x(size)}" y="278" text-anchor="middle">${size}</text>`,
    )
    return [
      `<text x="${60 + nth * 400}" y="24" font-weight="bold">${column.name}, ms CPU</text>`,
      ...grid,
      ...lines,
      ...sizes,
    ]
  })
  const legend = names.map(
    (who, at) =>
      `<circle cx="${70 + at * 140}" cy="305" r="4" fill="${colours[at] ?? '#000'}"/><text x="${80 + at * 140}" y="309">${who}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="325" font-family="sans-serif" font-size="11"><rect width="800" height="325" fill="#fbfaf6"/>${[...parts, ...legend].join('')}</svg>\n`
}
