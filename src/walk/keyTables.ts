/** The tables of keys, in order, in the words of a language. */
import type { walkZh } from './walk.zh.ts'

interface KeyTable {
  readonly title: string
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[]
}

export function keyTables({ anywhere, graph, hand, rows, names }: (typeof walkZh)['keys']): readonly KeyTable[] {
  return [
    {
      title: graph,
      rows: [
        { keys: [names.enter], does: rows.enter },
        { keys: ['←', '→', '↑', '↓'], does: rows.arrows },
        { keys: ['N', 'P'], does: rows.around },
        { keys: [names.home, names.end], does: rows.list },
        { keys: [names.pageDown, names.pageUp], does: rows.listStep },
        { keys: ['R'], does: rows.read },
        { keys: ['E'], does: rows.edge },
        { keys: [names.shiftEnter], does: rows.compare },
        { keys: ['+', '−', '0'], does: rows.zoom },
        { keys: ['?'], does: rows.help },
      ],
    },
    {
      title: anywhere,
      rows: [
        { keys: [names.tab], does: rows.tab },
        { keys: [names.escape], does: rows.escape },
      ],
    },
    {
      title: hand,
      rows: [
        { keys: [names.click], does: rows.click },
        { keys: [names.doubleClick], does: rows.doubleClick },
        { keys: [names.hold], does: rows.hold },
        { keys: [names.comparing], does: rows.comparing },
        { keys: [names.drag], does: rows.drag },
      ],
    },
  ]
}
