/** What the reader says of an endpoint, as it stands in the form. */
export const profileChoices = ['find-out', 'none', 'statement', 'wikidata', 'named-graph', 'reifier'] as const
export const textChoices = ['none', 'virtuoso', 'wikidata'] as const

export interface EndpointForm {
  readonly address: string
  /** One IRI a line, or parted by spaces. */
  readonly graphs: string
  readonly labels: string
  readonly languages: string
  readonly evidence: (typeof profileChoices)[number]
  readonly text: (typeof textChoices)[number]
  /** Of this tab alone. */
  readonly user: string
  readonly password: string
}
