/** Passes text in pieces or an image to the browser, which saves it as a file. Nothing is sent anywhere. */
export function download(name: string, type: string, ...contents: readonly (string | Blob)[]): void {
  const address = URL.createObjectURL(new Blob([...contents], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers start to read only after the click event.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}
