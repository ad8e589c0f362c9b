// How identity numbers, names and contacts are hidden by default; who may see them whole is not decided here.
// Law: 6698 m.4 and m.12 (no more than the purpose needs; security). Our reading: hidden by default, the
// first three and last two digits of a number and the first letter of each name stay.
// Pinned by mask.test.ts.

/** "12345678950" → "123******50"; whatever is shorter than eight characters is hidden whole. */
export function maskTckn(value: string): string {
  const characters = [...value]
  if (characters.length < 8) return '*'.repeat(characters.length)
  const hidden = '*'.repeat(characters.length - 5)
  return `${characters.slice(0, 3).join('')}${hidden}${characters.slice(-2).join('')}`
}

/** "Ayşe Yılmaz" → "A*** Y***": always three stars, so that the length of a name says nothing. */
export function maskName(name: string): string {
  const words = name.normalize('NFC').split(/\s+/u)
  return words
    .filter(word => word !== '')
    .map(word => `${String.fromCodePoint(word.codePointAt(0) ?? 0x2a)}***`)
    .join(' ')
}

/** "+905321234567" → "0532 *** ** 67"; a short number such as 153 is nobody's secret and stays. */
export function maskPhone(number: string): string {
  if (/^1\d{2,5}$/.test(number)) return number
  const mobile = /^\+90(\d{3})\d{5}(\d{2})$/.exec(number)
  if (mobile !== null) return `0${mobile[1]} *** ** ${mobile[2]}`
  return maskTckn(number)
}

/** "ayse.yilmaz@ornek.com.tr" → "a***@ornek.com.tr": enough for the person to recognise it. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@')
  if (at < 1) return '***'
  return `${String.fromCodePoint(address.codePointAt(0) ?? 0x2a)}***${address.slice(at)}`
}
