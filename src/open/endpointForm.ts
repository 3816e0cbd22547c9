/** The content of the form for an endpoint. */
export const profileChoices = ['find-out', 'none', 'statement', 'wikidata', 'named-graph', 'reifier'] as const
export const textChoices = ['none', 'virtuoso', 'wikidata'] as const

export interface EndpointForm {
  readonly address: string
  /** IRIs, separated by line breaks or spaces. */
  readonly graphs: string
  readonly labels: string
  readonly languages: string
  readonly evidence: (typeof profileChoices)[number]
  readonly text: (typeof textChoices)[number]
  /** Known to this tab only; never persisted. */
  readonly user: string
  readonly password: string
}
