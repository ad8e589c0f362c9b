// Replies that the answer checker lets pass, to change one thing in; written out, never composed by the code under test.
import type { CheckedReply, ReplyFacts } from '../../../src/core/replies/reply-facts.ts'
import { nothingKnown } from '../../../src/core/replies/reply-facts.ts'
import type { Reply } from '../../../src/core/request/events.ts'

export const courtRemedy =
  'Bu cevaba karşı, size ulaştığı günden başlayarak 60 gün içinde idare mahkemesinde dava açabilirsiniz.'

export const boardRemedy =
  'Size ulaştığı günden başlayarak 15 gün içinde Bilgi Edinme Değerlendirme Kuruluna itiraz edebilir, 60 gün içinde idare mahkemesinde dava açabilirsiniz.'

/** A petition that was done. */
export const doneReply: Reply = {
  text: 'Yakutiye ilçesi Cumhuriyet Caddesi üzerindeki lamba 3 Mart 2026 günü değiştirildi. İşi Fen İşleri ekibi yaptı.',
  outcome: 'fulfilled',
  reason: null,
  remedy: null,
}

/** A petition that was refused. */
export const refusedReply: Reply = {
  text: 'Yolun geçtiği yer özel mülkte kalıyor. Sahibinin izni olmadan oraya asfalt seremiyoruz. Yolun belediyeye bırakılması için dilekçe verilirse konu yeniden ele alınır.',
  outcome: 'not-fulfilled',
  reason: 'private-property',
  article: '4721 sayılı Kanun m.683',
  remedy: courtRemedy,
}

/** An application for information that was refused. */
export const secretReply: Reply = {
  text: 'İstediğiniz belgede başka kişilerin sağlık bilgileri var. Bu bilgiler özel hayata ilişkin olduğu için belgeyi veremiyoruz.',
  outcome: 'not-fulfilled',
  reason: null,
  ground: 'R21',
  article: '4982 sayılı Kanun m.21',
  remedy: boardRemedy,
  questions: [{ text: 'Komşu binanın ruhsat dosyasını istiyorum.', isAnswered: true }],
}

/** Işıl Şahin asks about a lamp. */
export const lampRequest: CheckedReply['request'] = {
  registerNumber: 'BM-2026-000123',
  legalClass: 'petition',
  applicantType: 'person',
  text: 'Cumhuriyet Caddesi üzerindeki sokak lambası yanmıyor.',
  place: { district: 'Yakutiye', street: 'Cumhuriyet Caddesi' },
  isIdentityHidden: false,
}

export const fileRequest: CheckedReply['request'] = {
  ...lampRequest,
  legalClass: 'information',
  text: 'Komşu binanın ruhsat dosyasını istiyorum.',
}

export const knownFacts: ReplyFacts = {
  ...nothingKnown,
  applicant: {
    name: 'Işıl Şahin',
    nationalId: '10000000146',
    phone: '+905321234567',
    email: 'isil@ornek.com.tr',
    language: 'tr',
  },
  own: {
    phones: ['444 1 625', '0442 344 10 10'],
    emails: ['bilgi@ornekbelediye.org'],
    ibans: ['TR330006100519786457841326'],
  },
}
