/** Hands text, in one piece or in many, or an image to the browser as a file to keep. Nothing leaves the machine. */
export function download(name: string, type: string, ...contents: readonly (string | Blob)[]): void {
  const address = URL.createObjectURL(new Blob([...contents], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers begin to read only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}
