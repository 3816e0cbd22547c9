/** Reports renderings that are given twice in one language, of which the build would keep one and say nothing. */
import type { Text } from '../schema.ts'
import type { LocatedCorpus } from './located.ts'
import type { Origin, Report } from './problem.ts'
import { withPrintedKeys } from './printedKeys.ts'

interface Entry {
  readonly what: string
  readonly value: { readonly en?: string | undefined; readonly translations?: Text | undefined }
  readonly at: (...path: readonly string[]) => Origin
}

/** All entries that may have `en` and `translations`. */
function entriesOf({ corpus, claims }: LocatedCorpus): readonly Entry[] {
  const called = (key: string): string => `\`${key}\``
  return [
    ...corpus.glossary.map(({ key, value, at }) => ({ what: `“${key}”`, value, at })),
    ...[...corpus.bodies, ...corpus.nodes].map(({ key, value, at }) => ({ what: called(key), value, at })),
    ...claims.flatMap(({ id, entry: { value, at } }): readonly Entry[] => [
      { what: called(id), value, at },
      ...(value.via === null || typeof value.via === 'string'
        ? []
        : [
            {
              what: `the speaker of ${called(id)}`,
              value: value.via,
              at: (...path: readonly string[]) => at('via', ...path),
            },
          ]),
      ...value.says.flatMap((says, index): readonly Entry[] =>
        typeof says === 'string'
          ? []
          : [{ what: `the verb of ${called(says.edge)}`, value: says, at: (...path) => at('says', index, ...path) }],
      ),
    ]),
  ]
}

/** Reports entries with `en` and `translations` in `en`, and units and periods that cannot be printed. */
export function checkRenderings(located: LocatedCorpus, report: Report): void {
  for (const { what, value, at } of entriesOf(located))
    if (value.en !== undefined && Object.hasOwn(value.translations ?? {}, 'en'))
      report(
        at('translations', 'en'),
        `${what} has two renderings in \`en\``,
        '`en` is short for it in `translations`: keep one',
      )
  withPrintedKeys(located.corpus.printed, '`printed`', report)
}
