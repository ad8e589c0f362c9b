// Owns the Turkish words of a forwarded request as its applicant reads them.

export const routingFollowedTr = {
  sentence: (body: string, date: string) =>
    `Başvurunuz yetkili kuruma gönderildi. Kurum: ${body}. Gönderildiği gün: ${date}.`,
  title: 'Başvurunuz şimdi kimde',
  body: 'Kurum',
  sentOn: 'Gönderildiği gün',
  letter: 'Gönderme yazısının sayısı',
  noNumber: 'Sayı henüz verilmedi; verildiğinde burada görünür.',
  law: 'Dayanak',
  address: 'Adres',
  phone: 'Telefon',
  email: 'E-posta',
  kep: 'KEP',
  period:
    'Cevabı artık bu kurum verecek. Onun cevap süresi, başvurunuz kendisine ulaştığı gün başlar. Bizim süremiz, başvurunuzu gönderdiğimiz gün kapandı.',
  told: 'Gönderildiği size bildirildi',
  story: (body: string) => `Yetkili kuruma gönderildi. Kurum: ${body}`,
}
