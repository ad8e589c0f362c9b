// Owns the Turkish words for what went wrong: what happened, what was kept, what to do.

export const errorsTr = {
  goHome: 'Ana sayfaya git',
  quote: (id: string) => `Bize yazarsanız bu numarayı belirtin: ${id}`,
  keptWords: {
    staff: {
      title: 'Oturumunuz kapanmış',
      enter: 'Yeni sekmede giriş yapın',
    },
    applicant: {
      title: 'Takip kapanmış',
      enter: 'Yeni sekmede kayıt numaranız ve takip kodunuzla girin',
    },
    kept: 'Henüz bir şey gönderilmedi. Yazdıklarınız bu sayfada duruyor.',
    thenSend: 'Sonra bu sayfaya dönüp aşağıdaki düğmeye basın.',
    send: 'Yazdıklarımı gönder',
    files:
      'Dosya seçtiyseniz gönderdikten sonra yeniden ekleyin. Bu sayfayı kapatırsanız yazdıklarınız silinir.',
  },
  400: {
    title: 'Gönderilen bilgi okunamadı',
    explanation: 'Bir şey kaydedilmedi. Lütfen önceki sayfaya dönüp yeniden deneyin.',
  },
  403: {
    title: 'Bu sayfa size açık değil',
    explanation:
      'Hesabınızın yetkisi yetmiyor ya da başvuru başka bir birime geçti. Bu sayfada bir şey değiştirilmedi; gerekiyorsa yöneticinizle görüşün.',
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
