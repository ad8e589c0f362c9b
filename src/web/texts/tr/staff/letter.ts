// Owns the Turkish words of the reply letter.

export const staffLetterTr = {
  title: 'Cevap yazısı',
  draft: 'TASLAK: henüz onaylanmadı, gönderilemez',
  subjectOfNone: 'Başvurunuz',
  toWhom: 'Başvuru sahibine',
  dear: (name: string) => `Sayın ${name}`,
  reference: (date: string, number: string) =>
    `İlgi: ${date} günü kayda alınan ${number} numaralı başvurunuz.`,
  closing: 'Bilgilerinize sunulur.',
}

export type StaffLetterTexts = typeof staffLetterTr
