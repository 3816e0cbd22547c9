/** A picture as pixels, drawn by the browser with the typefaces of this machine. */

/** Two pixels of the picture for each pixel of the page. */
const scale = 2

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('the browser could not draw the picture'))
    image.src = address
  })
}

/** The SVG as PNG, twice its size. Rejects where the browser cannot draw it. */
export async function png(svg: string): Promise<Blob> {
  // The security policy allows pictures from `data:` only.
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`)
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * scale
  canvas.height = image.naturalHeight * scale
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('the browser has no canvas to draw on')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser could not write the picture'))
      else resolve(blob)
    }, 'image/png')
  })
}
