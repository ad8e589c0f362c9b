// Owns the Turkish words of a hidden identity, at the desk and for the applicant.

export const privacyIdentityTr = {
  reason: 'Kimlik neden gerekli?',
  reasonHint:
    'Bir cümleyle, hangi işlem için gerektiğini yazın. Başvuran bunu takip sayfasında okur.',
  askedBy: (name: string, at: string) => `İsteyen: ${name}, ${at}`,
  openMeans:
    'Kimlik yalnız isteyen kişiye açılır. Başvuran, ne zaman ve neden açıldığını takip sayfasında görür.',
  declineNote: 'Neden açılmıyor?',
  sealedTitle: 'Kimliği gizli başvuran',
  sealed:
    'Başvuran kimliğinin gizli kalmasını istedi. Ad, iletişim, adres ve kimlik numarası kimseye gösterilmez; kim olduğunu araştırmayın.',
  sealedCimer:
    'CİMER kimliği gizledi: ad ve iletişim belediyeye gelmedi. Kim olduğunu araştırmayın, başka kayıtla eşleştirmeyin.',
  sealedHow:
    'Zorunluysa kimliğin açılmasını gerekçesiyle isteyin; kararı başka bir yönetici verir.',
  waiting: (name: string, at: string) =>
    `Kimliğin açılması istendi: ${name}, ${at}. Karar bekliyor.`,
  opened: 'Kimlik yalnız size açıldı. Her bakışınız kayda geçer.',
  erasedTitle: 'Kişi bilgileri imha edildi',
  erased: (date: string) =>
    `Saklama süresi dolduğu için ad, iletişim, kimlik no ve dosyalar ${date} günü yok edildi.`,
  notice: (version: string) => `Aydınlatma metni: sürüm ${version}`,
  noticeHow: {
    shown: 'formda gösterildi',
    given: 'verildi ya da okundu',
    'not-given': 'verilmedi',
  },
  story: {
    hidden: 'İsteğiniz üzerine kimliğiniz gizlendi',
    opened: 'Gizli kimliğiniz bir görevliye açıldı',
    asked: (roles: string) => `İsteyen: ${roles}`,
    decided: (roles: string) => `Karar veren: ${roles}`,
    why: (reason: string) => `Neden: ${reason}`,
  },
}

export type PrivacyIdentityTexts = typeof privacyIdentityTr
