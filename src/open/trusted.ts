/** Addresses of our own scripts, for a content security policy that allows no others. */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

let policy: { createScriptURL(address: string): string } | undefined

/** The address in the form that a strict policy requires. A policy can be created only once. */
export function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('verbatim-opener', { createScriptURL: (given) => given })
  return policy?.createScriptURL(address) ?? address
}
