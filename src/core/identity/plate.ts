// Number plates of Türkiye inside a text (law.md section 16): province 01-81, one to three letters without
// Q, W, X and Turkish letters, two to four digits. Only capitals: "10 ve 20" is no plate.

const plate =
  /(?<![\p{L}\d])(0[1-9]|[1-7]\d|8[01])[ -]?([A-PR-VYZ]{1,3})[ -]?(\d{2,4})(?![\p{L}\d])/gu

/** Every plate once, written as "25 AB 123". */
export function findPlates(text: string): string[] {
  return [...new Set([...text.matchAll(plate)].map(match => match.slice(1).join(' ')))]
}
