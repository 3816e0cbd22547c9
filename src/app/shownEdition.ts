/** The edition of the shown graph, null if there is none, for the note about faults, which has no view context. */
let shown: string | null = null

export const shownEdition = (): string | null => shown

export function showsEdition(edition: string | null): void {
  shown = edition
}
