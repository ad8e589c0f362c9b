// Owns the Turkish words for what went wrong: what happened, what was kept, what to do.

export const errorsTr = {
  goHome: 'Ana sayfaya git',
  quote: (id: string) => `Bize yazarsanız bu numarayı belirtin: ${id}`,
  400: {
    title: 'Gönderilen bilgi okunamadı',
    explanation: 'Bir şey kaydedilmedi. Lütfen önceki sayfaya dönüp yeniden deneyin.',
  },
  403: {
    title: 'Bu sayfa size açık değil',
    explanation: 'Bir şey değiştirilmedi. Hesabınızın yetkisi yetmiyorsa yöneticinizle görüşün.',
  },
  404: {
    title: 'Sayfa bulunamadı',
    explanation:
      'Adres yanlış yazılmış ya da sayfa kaldırılmış olabilir. Başvurunuz kayıtlıdır, takip sayfasından bulabilirsiniz.',
  },
  413: {
    title: 'Gönderdiğiniz dosyalar çok büyük',
    explanation:
      'Dosyalar kaydedilmedi, yazdıklarınız duruyor. Önceki sayfaya dönüp daha küçük dosyalar seçin: dosya başına en çok 10 MB.',
  },
  429: {
    title: 'Çok sık denendi',
    explanation:
      'Bu işlem kaydedilmedi. Lütfen bir dakika bekleyip yeniden deneyin. Acele bir durumda telefonla arayabilirsiniz.',
  },
  500: {
    title: 'Bir arıza oldu',
    explanation:
      'Arıza kayda geçti. Önceki adımda kaydedilenler duruyor. Birkaç dakika sonra yeniden deneyin ya da telefonla arayın.',
  },
}

export type ErrorTexts = typeof errorsTr
