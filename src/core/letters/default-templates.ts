// The words of each kind of letter as the desk ships them; a municipality may edit its own copy. Turkish:
// an official letter is written in the language of the State (constitution m.3).
import type { LetterKind } from './letter-kinds.ts'

export type LetterTemplate = {
  subject: string
  /** Paragraphs with a blank line between them; lines that begin with "- " are a list. */
  body: string
  closing: string
  /** Empty where the kind has no remedy. */
  remedy: string
  /** File plan code of the State (Standart Dosya Planı); the legal office confirms it. */
  sdpCode: string
}

/**
 * law.md 7.3: the 622 family is widely seen for petitions, the official plan is on KAYSİS; a setting for
 * that reason.
 */
const PETITION = '622.01'
const INFORMATION = '622.03'

const toPerson = 'Bilgilerinize sunulur.'

const bedkRemedy =
  '{basvuru_yolu}\n\nBilgi Edinme Değerlendirme Kuruluna, bu yazının size ulaştığı günden başlayarak 15 gün içinde itiraz edebilirsiniz. İtiraz, idari yargıya başvurma süresini durdurur.'

export const defaultTemplates: { readonly [K in LetterKind]: LetterTemplate } = {
  reply: {
    subject: '{konu}',
    body: 'İlgide kayıtlı başvurunuz incelenmiştir.\n\n{cevap}',
    closing: toPerson,
    remedy: '',
    sdpCode: PETITION,
  },
  refusal: {
    subject: '{konu}',
    body: 'İlgide kayıtlı başvurunuz incelenmiş, isteğiniz yerine getirilememiştir.\n\nGerekçe: {gerekce}\n\nDayanak: {dayanak}\n\n{cevap}',
    closing: toPerson,
    remedy: '{basvuru_yolu}',
    sdpCode: PETITION,
  },
  partial: {
    subject: '{konu}',
    body: 'İlgide kayıtlı başvurunuz incelenmiş, isteğinizin bir bölümü yerine getirilmiştir.\n\n{cevap}\n\nYerine getirilemeyen bölüm için gerekçe: {gerekce}\n\nDayanak: {dayanak}',
    closing: toPerson,
    remedy: '{basvuru_yolu}',
    sdpCode: PETITION,
  },
  interim: {
    subject: '{konu} (ara cevap)',
    body: 'İlgide kayıtlı başvurunuzla ilgili çalışma sürmektedir. Bu yazı bir ara cevaptır; sonuç size ayrıca bildirilecektir.\n\nGelinen aşama: {asama}\n\nSonraki adım: {sonraki_adim}\n\nSonucun beklendiği tarih: {beklenen_tarih}',
    closing: toPerson,
    remedy: '',
    sdpCode: PETITION,
  },
  promise: {
    subject: '{konu}',
    body: 'İlgide kayıtlı başvurunuz incelenmiş ve programa alınmıştır.\n\n{cevap}\n\nTamamlanacağı tarih: {beklenen_tarih}',
    closing: toPerson,
    remedy: '',
    sdpCode: PETITION,
  },
  'form-defect': {
    subject: '{konu} (eksik bilgi)',
    body: 'İlgide kayıtlı başvurunuz, 3071 sayılı Dilekçe Hakkının Kullanılmasına Dair Kanun’un 4. maddesinde sayılan bilgilerden aşağıda belirtilenler bulunmadığı için, aynı Kanun’un 6. maddesi uyarınca incelenememiştir.\n\nEksik olan: {eksikler}\n\nEksikleri tamamladığınızda başvurunuz incelenir. Bunun için bu yazının sayısını belirterek bize yazmanız ya da Beyaz Masaya gelmeniz yeterlidir; yeni bir dilekçe de verebilirsiniz.',
    closing: toPerson,
    remedy: '{basvuru_yolu}',
    sdpCode: PETITION,
  },
  extension: {
    subject: '{konu} (sürenin uzatılması)',
    body: 'İlgide kayıtlı bilgi edinme başvurunuzun cevap süresi, 4982 sayılı Bilgi Edinme Hakkı Kanunu’nun 11. maddesi uyarınca otuz iş gününe uzatılmıştır.\n\nUzatma nedeni: {uzatma_nedeni}\n\nCevabın son günü: {sure_sonu}',
    closing: toPerson,
    remedy: '',
    sdpCode: INFORMATION,
  },
  fee: {
    subject: '{konu} (erişim ücreti)',
    body: 'İlgide kayıtlı bilgi edinme başvurunuzda istenen belgelere erişim, 4982 sayılı Bilgi Edinme Hakkı Kanunu’nun 10. maddesi uyarınca ücrete bağlıdır.\n\nÜcret: {ucret}\n\nDökümü: {ucret_dokumu}\n\nÖdeme yeri: {hesap}\n\nÖdemenin son günü: {odeme_sonu}\n\nÖdeme belgesini bize ulaştırdığınızda belgeler size verilir. Bu yazının size ulaşmasından sonraki on beş iş günü içinde ödeme yapılmazsa isteğinizden vazgeçmiş sayılırsınız; yeniden başvurabilirsiniz.',
    closing: toPerson,
    remedy: '',
    sdpCode: INFORMATION,
  },
  'forward-transfer': {
    subject: '{konu}',
    body: 'İlgide kayıtlı başvuru Belediyemize ulaşmış, konusunun Kurumunuzun görev alanına girdiği görülmüştür.\n\n{devir_yazisi}\n\nBaşvuru, {dayanak} uyarınca ekte gönderilmiştir. Başvuru sahibine bilgi verilmiştir.',
    closing: 'Gereğini arz ederim.',
    remedy: '',
    sdpCode: PETITION,
  },
  'forward-notice': {
    subject: '{konu}',
    body: 'İlgide kayıtlı başvurunuzun konusu Belediyemizin görev alanında değildir. Başvurunuz, {dayanak} uyarınca yetkili kuruma gönderilmiştir; ayrıca başvurmanız gerekmez.\n\nGönderilen kurum: {kurum}\n\nKurumun iletişim bilgileri: {kurum_iletisim}\n\nGönderme yazısının tarihi ve sayısı: {devir_yazisi}',
    closing: toPerson,
    remedy: '',
    sdpCode: PETITION,
  },
  'information-granted': {
    subject: '{konu}',
    body: 'İlgide kayıtlı bilgi edinme başvurunuz kabul edilmiştir.\n\nSize verilen bilgi ve belgeler: {verilen_belgeler}',
    closing: toPerson,
    remedy: '',
    sdpCode: INFORMATION,
  },
  'information-partial': {
    subject: '{konu}',
    body: 'İlgide kayıtlı bilgi edinme başvurunuz kısmen kabul edilmiştir.\n\nSize verilen bilgi ve belgeler: {verilen_belgeler}\n\n4982 sayılı Bilgi Edinme Hakkı Kanunu’nun 9. maddesi uyarınca ayrılan bilgi: {ayrilan_bilgi}\n\nDayanak: {dayanak}',
    closing: toPerson,
    remedy: bedkRemedy,
    sdpCode: INFORMATION,
  },
  'information-refused': {
    subject: '{konu}',
    body: 'İlgide kayıtlı bilgi edinme başvurunuz incelenmiş, istediğiniz bilgi ve belgeler verilememiştir.\n\nGerekçe: {gerekce}\n\nDayanak: {dayanak}',
    closing: toPerson,
    remedy: bedkRemedy,
    sdpCode: INFORMATION,
  },
  muhtar: {
    subject: '{konu}',
    body: 'İlgide kayıtlı talebiniz incelenmiştir.\n\n{cevap}',
    closing: toPerson,
    remedy: '',
    sdpCode: PETITION,
  },
  'data-subject': {
    subject: 'Kişisel verilerinizle ilgili başvurunuz',
    body: '6698 sayılı Kişisel Verilerin Korunması Kanunu kapsamında veri sorumlusu {belediye} olarak ilgide kayıtlı başvurunuzu inceledik.\n\n{cevap}\n\nGerekçe: {gerekce}',
    closing: toPerson,
    remedy:
      '{basvuru_yolu}\n\nBu cevabı yetersiz bulursanız, cevabın size ulaştığı günden başlayarak otuz gün ve her durumda başvuru gününden başlayarak altmış gün içinde Kişisel Verileri Koruma Kuruluna şikâyette bulunabilirsiniz.',
    sdpCode: PETITION,
  },
  'silence-apology': {
    subject: '{konu} (geciken cevap)',
    body: 'İlgide kayıtlı başvurunuza süresinde cevap veremedik; özür dileriz.\n\nGecikme ve nedeni: {gecikme}\n\nCevabın beklendiği tarih: {beklenen_tarih}\n\nGecikme kayda geçmiştir ve silinmez.',
    closing: 'Saygılarımızla.',
    remedy: '{basvuru_yolu}',
    sdpCode: PETITION,
  },
}
