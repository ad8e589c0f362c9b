// Owns the Turkish words of the proposal on a request and of forwarding to another body.

export const routingDeskTr = {
  proposal: {
    title: (owner: string) => `Önerilen: ${owner}`,
    none: 'Öneri yok: sevk görevlisi karar verir',
    key: 'Önerilen sahibine gönder',
    noneShort: 'Öneri yok',
    because: (parts: string) => `Çünkü ${parts}.`,
    topic: (name: string) => `konu: ${name}`,
    road: (name: string) => `yol: ${name}`,
    district: (name: string) => `ilçe: ${name}`,
    anyPlace: 'yere bakılmaz',
    ownTopic: 'Bu konu sorumluluk haritasında yok; konunun sahibi olan birim önerildi.',
    document: (name: string) => `Dayanak: ${name}`,
    roadDocument: (street: string, document: string) =>
      `Yolun sınıfı: ${street}. Dayanak: ${document}`,
    restOfDistrict: 'ilçenin listede olmayan yolları',
    since: (date: string) => `Geçerli: ${date} gününden beri`,
    rows: 'Çelişen ya da ilgili satırlar',
    routeTo: (unit: string) => `Sevk et: ${unit}`,
    forwardTo: (body: string) => `Gönder: ${body}`,
    foreign: 'Bu konu başka bir kurumun görevinde.',
    target: (date: string) => `Gönderme hedefi: ${date} (3 iş günü)`,
    targetLate: (date: string) => `Gönderme hedefi geçti: ${date}. Kanun gecikmeden gönderin der.`,
    rerouted: (count: number) => `${count} kez başka birime çevrildi`,
  },
  forward: {
    body: 'Yetkili kurum',
    bodyHint: 'Listede yoksa seçmeyin, aşağıya yazın.',
    fromMap: (name: string) => `${name} (haritadaki sahip)`,
    notListed: 'Listede yok',
    typedTitle: 'Listede olmayan kurum',
    typedHint: 'Yazdığınız kurum listeye eklenir ve yöneticinin denetimine sunulur.',
    typedName: 'Kurumun adı',
    typedKind: 'Kurumun türü',
    typedDistrict: 'İlçesi',
    typedAddress: 'Adresi',
    typedEmail: 'E-postası',
    typedKep: 'KEP adresi',
    typedPhone: 'Telefonu',
    law: 'Dayanak',
    laws: {
      '3071-m5': '3071 sayılı Kanun m.5: dilekçe yetkili makama gönderilir, başvurana bildirilir.',
      '4982-m7':
        '4982 sayılı Kanun m.7: bilgi başka kurumdaysa başvuru oraya gönderilir, başvurana bildirilir.',
    },
    transfer: 'Kuruma yazılacak metin',
    transferHint: 'Başvurunun kendisi ve ekleri yazıya eklenir.',
    notice: 'Başvurana yazılacak metin',
    noticeHint:
      'İşin esası hakkında görüş yazmayın. Kurumun iletişim bilgileri sona kendiliğinden eklenir.',
    preview: 'Yazıları göster',
    previewTitle: 'Gidecek iki yazı',
    previewNote:
      'İki yazı tek işlemle oluşur ve kendi süremiz o gün kapanır. Değiştirmek için düzenlemeye dönün.',
    toBody: (name: string) => `Kuruma: ${name}`,
    toApplicant: 'Başvurana',
    change: 'Düzenlemeye dön',
    problems: {
      body: 'Listeden bir kurum seçin ya da adını yazın.',
      both: 'Ya listeden seçin ya da yeni bir ad yazın; ikisi birden olmaz.',
      gone: 'Bu kurum artık kullanımda değil. Başka bir kurum seçin.',
    },
  },
  contact: {
    title: (name: string) => `Yetkili kurum: ${name}`,
    address: (value: string) => `Adres: ${value}`,
    phone: (value: string) => `Telefon: ${value}`,
    email: (value: string) => `E-posta: ${value}`,
    kep: (value: string) => `KEP: ${value}`,
  },
  letters: {
    transfer: (facts: { number: string; received: string; law: string }) =>
      `İlgi: ${facts.received} tarihli ve ${facts.number} sayılı başvuru.\n\nİlgi başvurunun konusu belediyemizin görev alanında değildir. Başvuru ve ekleri, ${facts.law} uyarınca gereği yapılmak ve başvurana bilgi verilmek üzere gönderilmiştir.`,
    notice: (facts: { number: string; received: string; law: string }) =>
      `${facts.received} tarihli ve ${facts.number} sayılı başvurunuzun konusu başka bir kurumun görev alanındadır. Başvurunuz, ${facts.law} uyarınca aşağıdaki kuruma gönderilmiştir.\n\nCevabı bu kurum verecektir. Kurumun süresi, başvurunuzun kendisine ulaştığı gün başlar.`,
    laws: {
      '3071-m5': '3071 sayılı Kanunun 5. maddesi',
      '4982-m7': '4982 sayılı Kanunun 7. maddesi',
    },
  },
}
