// Upper, lower and title case of Turkish text; search folding and order have their own modules.

const firstLetters = /(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu

/** "ISPARTA İL" → "ısparta il". For words people read; never for e-mail addresses, codes or keys. */
export function lowerTurkish(text: string): string {
  return text.toLocaleLowerCase('tr')
}

/** "ısparta il" → "ISPARTA İL". */
export function upperTurkish(text: string): string {
  return text.toLocaleUpperCase('tr')
}

/** "İSMAİL öğüt-ışık" → "İsmail Öğüt-Işık". A suffix after an apostrophe stays small: "Erzurum'un". */
export function titleTurkish(text: string): string {
  return lowerTurkish(text).replace(firstLetters, upperTurkish)
}
