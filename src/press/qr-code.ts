// The QR code of a letter as a drawing of squares. The library makes the squares; nothing else does.
import { correction, generate } from 'lean-qr'

/** Level M: a seventh of the code may be folded away or stained. Four modules of quiet around it. */
const QUIET = 4

export function qrSvg(text: string): string {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const size = code.size + 2 * QUIET
  let path = ''
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue
      let width = 1
      while (x + width < code.size && code.get(x + width, y)) width += 1
      path += `M${x + QUIET} ${y + QUIET}h${width}v1h-${width}z`
      x += width
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`
}
