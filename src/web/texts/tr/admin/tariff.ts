// Owns the Turkish words of the administrator's page of fees for access to information.

export const adminTariffTr = {
  title: 'Ücret tarifesi',
  lead: 'Bilgi edinme başvurularında erişim ücreti (4982 m.10). Belediye ücret almayabilir. Tarife her yıl ocakta yeniden değerlenir; kurumlar aynı yıl için farklı tutarlar yayımladığından her yılın kaynağı yazılır.',
  empty: 'Tarife girilmemiş',
  emptyNote:
    'Ücret bildiren görevli tutarı kendisi yazar. Tarife girilirse tutar sayfa sayısından hesaplanır.',
  addTitle: 'Yılın tarifesini gir',
  changeTitle: (year: string) => `Tarifeyi düzelt: ${year}`,
  columns: {
    year: 'Yıl',
    free: 'Ücretsiz sayfa',
    page: 'Siyah beyaz sayfa',
    colour: 'Renkli sayfa',
    research: 'Araştırma',
    source: 'Kaynak',
  },
  upTo: (each: string, max: string) => `sayfa başına ${each}, en çok ${max}`,
  labels: {
    year: 'Yıl',
    freePages: 'Ücretsiz sayfa',
    pageKurus: 'Siyah beyaz sayfa (TL)',
    colourPageKurus: 'Renkli sayfa (TL)',
    researchPageKurus: 'Araştırma, sayfa başına (TL)',
    researchMaxKurus: 'Araştırma, en çok (TL)',
    account: 'Ödeme yeri',
    source: 'Kaynak',
  },
  moneyHint: 'Örnek: 9,46',
  accountHint: 'Banka, hesap, vezne. Ücret bildiriminde başvurana yazılır.',
  sourceHint: 'Tebliğ, tarih ve sayı ya da meclis kararı. Boş bırakılamaz.',
  problems: {
    'year:invalid': '2004 ile 2100 arasında bir yıl yazın.',
    'freePages:invalid': '0 ile 1.000 arasında tam sayı yazın.',
    'pageKurus:invalid': 'Tutarı 9,46 gibi yazın.',
    'colourPageKurus:invalid': 'Tutarı 18,92 gibi yazın.',
    'researchPageKurus:invalid': 'Tutarı 94,60 gibi yazın.',
    'researchMaxKurus:invalid': 'Tutarı 1.892,00 gibi yazın.',
    'source:required': 'Tutarların kaynağını yazın.',
  },
  readingTitle: 'Ücretin süreye etkisi',
  readingLead:
    'Kanun, ücret bildirilince sürenin “kesildiğini” söyler; ödemeden sonra kalan günlerin mi, bütün günlerin mi işleyeceği açık değildir. Varsayılan, daha erken günü veren okuyuştur. Değiştirmeden önce hukuk biriminin yazılı görüşünü alın. İki okuyuşun tarihi de başvuru sayfasındaki kanıtta durur.',
  readingLink:
    'Takvim sayfasında: açık başvuruların hangilerinin gününün değişeceği önce gösterilir',
}
