/** The folder of package.json. */
export const home: string

interface Packages {
  readonly packages: Readonly<
    Record<string, { readonly name?: string; readonly version?: string; readonly optional?: boolean }>
  >
}

export function nodeTooOld(version: string): string | null
export function missingPackages(lock: Packages, installed: Packages | undefined): readonly string[]
export function makeReady(): void
