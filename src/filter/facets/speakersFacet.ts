/** Who speaks inside a passage: the reporting body itself, or somebody whom it quotes. */
import { speakerOf, speakersIn } from '../../graph/speakers.ts'
import { speakerName } from '../speakerName.ts'
import type { ClaimFacet } from './facet.ts'

export const speakersFacet = {
  id: 'speakers',
  values: speakersIn,
  nameOf: ({ model, words, lang }, speaker) => speakerName(model, words, speaker, lang),
  judges: 'claims',
  valueIn: speakerOf,
  panel: { fewest: 2 },
} as const satisfies ClaimFacet
