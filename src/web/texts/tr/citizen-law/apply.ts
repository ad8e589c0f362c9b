// Owns the Turkish words of what the information law and the law on personal data ask when somebody applies.

export const citizenApplyLawTr = {
  about: 'Ne istiyorsunuz?',
  records: 'Belediyedeki bir bilgi veya belge',
  recordsHint: 'Cevap 15 iş günü içinde verilir (4982 sayılı Kanun).',
  ownData: 'Kendi kişisel verilerim hakkında',
  ownDataHint:
    'Hangi verinizin işlendiğini öğrenmek, düzeltilmesini ya da silinmesini istemek. Cevap 30 gün içinde verilir (6698 sayılı Kanun).',
  side: 'Kimin adına?',
  person: 'Kendi adıma',
  company: 'Şirket, dernek, kurum adına',
  nameOrTitle: 'Ad ve soyad (kurum adınaysa unvanı)',
  authorised: 'Kurum adına yetkili kişi',
  authorisedHint: 'Yalnız kurum adına başvuruyorsanız yazın. Yetki belgesini dosya olarak ekleyin.',
  authorisedError: 'Kurum adına başvuran yetkili kişinin adını yazın.',
  addressHint:
    'Bilgi Edinme Hakkı Kanunu (4982) ev veya iş adresi ister. Yazılı cevap için gerekir; elektronik cevapta boş kalırsa birim sonradan sorabilir.',
  addressHintOwnData:
    'Kişisel verilerle ilgili başvuruda kurallar (6698) adres ister. Yazılı cevap için gerekir; elektronik cevapta boş kalırsa birim sonradan sorabilir.',
  wish: 'Cevabı nasıl istersiniz?',
  wishHint: 'İki durumda da cevabı takip sayfasında okursunuz.',
  writtenHint: 'Kâğıt adresinize gönderilir; adres gerekir.',
  writtenError: 'Yazılı cevabın gönderileceği adresi yazın ya da elektronik cevabı seçin.',
  written: 'Yazılı',
  electronic: 'Elektronik',
  holiday: (name: string) =>
    `Başvurunuz tatil günü geldi (${name}). Süre yine ertesi gün işlemeye başlar.`,
}

export type CitizenApplyLawTexts = typeof citizenApplyLawTr
