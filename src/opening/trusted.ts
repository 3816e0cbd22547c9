/** Addresses of our own scripts under a policy that lets no others be run. */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

let policy: { createScriptURL(address: string): string } | undefined

/** The address in the form that a strict policy asks for; a policy can be made once. */
export function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('verbatim-opener', { createScriptURL: (given) => given })
  return policy?.createScriptURL(address) ?? address
}
