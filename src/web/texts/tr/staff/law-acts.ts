// Owns the Turkish words of the acts that a law orders: forwarding, extension, fee, appeals, hidden
// identity, silence.
import type { ActionName } from '../../../../core/request/transitions.ts'
import type { StaffActWords } from './acts.ts'

type LawAction = Extract<
  ActionName,
  | 'forward'
  | 'extend'
  | 'ask-fee'
  | 'record-payment'
  | 'file-appeal'
  | 'record-demand'
  | 'answer-appeal'
  | 'decide-appeal'
  | 'hide-identity'
  | 'ask-identity'
  | 'open-identity'
  | 'decline-identity'
  | 'explain-silence'
>

const unitsAndDispatch = 'Bu işlem birim ve sevk görevlilerinindir.'
const appealDesk = 'Bu işlem masa ve sevk görevlileri ile birim amirinindir.'
const managers = 'Bu işlem yöneticinindir.'

export const staffLawActsTr: { readonly [action in LawAction]: StaffActWords } = {
  forward: {
    name: 'Yetkili kuruma gönder',
    when: 'Cevap yazılmadan önce yapılır.',
    whose: 'Bu işlem sevk görevlilerinin ve birim amirinindir.',
    done: 'Yetkili kuruma gönderildi, başvurana bildirildi.',
  },
  extend: {
    name: 'Süreyi uzat',
    when: 'Bilgi edinme başvurusunda, ilk süre dolmadan yapılır.',
    whose: unitsAndDispatch,
    done: 'Süre uzatıldı ve başvurana bildirildi.',
  },
  'ask-fee': {
    name: 'Ücret bildir',
    when: 'Bilgi edinme başvurusunda, süre dolmadan yapılır.',
    whose: unitsAndDispatch,
    done: 'Ücret bildirildi; süre ödemeye kadar durur.',
  },
  'record-payment': {
    name: 'Ödemeyi kaydet',
    when: 'Bildirilen ücret beklenirken yapılır.',
    whose: 'Bu işlem masa, sevk ve birim görevlilerinindir.',
    done: 'Ödeme kaydedildi; süre kaldığı yerden işliyor.',
  },
  'file-appeal': {
    name: 'İtiraz ya da dava kaydet',
    when: 'Cevap verildikten ya da süre cevapsız dolduktan sonra yapılır.',
    whose: appealDesk,
    done: 'İtiraz kaydedildi.',
  },
  'record-demand': {
    name: 'Kurulun istediğini kaydet',
    when: 'Kayıtlı bir itiraz ya da dava sürerken yapılır.',
    whose: appealDesk,
    done: 'İstenen kaydedildi; süresi başladı.',
  },
  'answer-appeal': {
    name: 'İsteneni gönderdik',
    when: 'Kurul, ombudsman ya da mahkeme bir şey istediğinde yapılır.',
    whose: appealDesk,
    done: 'Gönderildiği kaydedildi; süre durdu.',
  },
  'decide-appeal': {
    name: 'Kararı kaydet',
    when: 'Kayıtlı bir itiraz ya da dava sürerken yapılır.',
    whose: appealDesk,
    done: 'Karar kaydedildi.',
  },
  'hide-identity': {
    name: 'Kimliği gizle',
    when: 'Başvuranın kimliği gizli değilken yapılır.',
    whose: managers,
    done: 'Kimlik gizlendi.',
  },
  'ask-identity': {
    name: 'Kimliğin açılmasını iste',
    when: 'Başvuranın kimliği gizliyken yapılır.',
    whose: 'Bu işlem birim amiri, sevk görevlisi ve yöneticinindir.',
    done: 'İstek kaydedildi; başka bir yetkili karar verecek.',
  },
  'open-identity': {
    name: 'Kimliği aç',
    when: 'Kimliğin açılması istendiğinde yapılır.',
    whose: managers,
    done: 'Kimlik, yalnız isteyen kişiye açıldı. Kayda geçti.',
  },
  'decline-identity': {
    name: 'Kimliği açma',
    when: 'Kimliğin açılması istendiğinde yapılır.',
    whose: managers,
    done: 'İstek reddedildi; kimlik gizli kalıyor.',
  },
  'explain-silence': {
    name: 'Cevapsızlığı açıkla',
    when: 'Süre cevapsız dolduğunda yapılır.',
    whose: 'Bu işlem birim amirinin ve sevk görevlisinindir.',
    done: 'Açıklama kayda geçti. Cevapsız kalındığı kaydı silinmez.',
  },
}

export const staffLawGuardsTr = {
  'information-running': 'İşleyen bir bilgi edinme süresi yok.',
  'not-extended': 'Süre zaten uzatıldı; kanun bir kez uzatmaya izin verir (4982 m.11).',
  'no-fee-before': 'Bu başvuruda ücret zaten bildirildi.',
  'fee-awaited': 'Beklenen bir ödeme yok.',
  'fee-lapsed': 'Ödenmediği için vazgeçilmiş sayılan bir başvuru değil.',
  'no-fee-awaited': 'Bildirilen ücretin ödenmesi bekleniyor.',
  'answered-or-silent': 'Henüz cevap verilmedi ve süre dolmadı; itiraz edilecek bir işlem yok.',
  'appeal-open': 'Süren bir itiraz ya da dava yok.',
  'demand-open': 'Kurulun ya da mahkemenin beklediği bir şey yok.',
  'identity-not-hidden': 'Kimlik zaten gizli ya da bu başvuruda kişi yok.',
  'identity-hidden': 'Başvuranın gizli tutulan bir kimliği yok.',
  'identity-not-asked': 'Kimliğin açılması zaten istendi ya da size açıldı.',
  'identity-asked': 'Kimliğin açılmasını isteyen yok.',
  'not-own-question-of-identity': 'Kendi isteğinize kendiniz karar veremezsiniz.',
  'silence-unexplained': 'Açıklama bekleyen bir cevapsızlık yok.',
}

export const staffLawProblemsTr = {
  'reachedOn:too-late':
    'Cevap süresi ya da bu günden sayılan ödeme süresi dolmuş; ücret bildirimi süreyi artık durdurmaz (4982 m.10).',
  'reachedOn:in-past':
    'Bildirim, başvuru bilgi edinme başvurusu olmadan önce ulaşmış görünüyor; günü denetleyin.',
  'ground:too-late':
    'İlk 15 iş günü doldu; süre artık uzatılamaz (4982 m.11). Cevap gecikmiş olarak verilir.',
  'amountKurus:not-positive':
    'Ücret 0 olamaz. Ücret alınmayacaksa bildirim yapılmaz ve süre işlemeye devam eder.',
  'paidOn:too-late':
    'Ödeme, 15 iş günlük süreden sonra yapılmış; başvurudan vazgeçilmiş sayılır (4982 m.10).',
  'paidOn:in-past': 'Ödeme, bildirimden önce yapılmış görünüyor; günü denetleyin.',
  'reachedOn:required': 'Bildirimin başvurana ulaştığı günü yazın.',
  'reachedOn:invalid': 'Takvimde böyle bir gün yok; günü, ayı ve yılı denetleyin.',
  'reachedOn:in-future':
    'Bildirim henüz ulaşmamış. Süre, bildirim ulaşınca durur; ulaştığı gün kaydedin.',
  'paidOn:required': 'Ödendiği günü yazın.',
  'paidOn:invalid': 'Takvimde böyle bir gün yok; günü, ayı ve yılı denetleyin.',
  'paidOn:in-future': 'Ödendiği gün bugünden sonra olamaz.',
  'document:required': 'Ödeme belgesinin numarasını yazın; belgesiz ödeme süreyi yürütmez.',
  'amountKurus:required': 'Ücreti yazın ya da hesaplatın.',
  'amountKurus:invalid': 'Tutarı 283,80 gibi yazın.',
  'amountKurus:too-far': 'Bu tutar bir yazım hatası gibi duruyor: en çok 100.000 TL olabilir.',
  'pages:not-positive': 'Sayfa sayısını yazın.',
  'pages:invalid': 'Sayfa sayısı tam sayı olmalı.',
  'pages:too-far': 'Bu sayfa sayısı bir yazım hatası gibi duruyor.',
  'ground:required': 'Kanunun saydığı üç nedenden birini seçin; başka nedenle süre uzamaz.',
  'file-appeal.kind:required': 'Nereye gidildiğini seçin.',
  'filedOn:required': 'Başvurduğu günü yazın.',
  'filedOn:invalid': 'Takvimde böyle bir gün yok; günü, ayı ve yılı denetleyin.',
  'filedOn:in-future': 'Başvurduğu gün bugünden sonra olamaz.',
  'filedOn:in-past':
    'İtiraz, karşı çıkılan cevaptan ya da sürenin cevapsız dolmasından önce yapılamaz; günü denetleyin.',
  'file-appeal.reference:invalid': 'Bu dosya, aynı makam için bu başvuruda zaten kayıtlı.',
  'file-appeal.reference:required':
    'Aynı makama aynı gün yapılmış, numarasız bir kayıt zaten var. Bu başka bir dosyaysa numarasını yazın.',
  'receivedOn:required': 'Yazının geldiği günü yazın.',
  'receivedOn:invalid': 'Takvimde böyle bir gün yok; günü, ayı ve yılı denetleyin.',
  'receivedOn:in-future': 'Yazının geldiği gün bugünden sonra olamaz.',
  'receivedOn:in-past': 'Yazı, itirazdan önce gelmiş görünüyor; günü denetleyin.',
  'decidedOn:required': 'Karar gününü yazın.',
  'decidedOn:invalid': 'Takvimde böyle bir gün yok; günü, ayı ve yılı denetleyin.',
  'decidedOn:in-future': 'Karar günü bugünden sonra olamaz.',
  'decidedOn:in-past': 'Karar, itirazdan önce verilmiş görünüyor; günü denetleyin.',
  'demand:required': 'Ne istendiğini seçin.',
  'demand:invalid': 'Bu kurum bunu isteyemez ya da istek zaten kayıtlı.',
  'demand:in-past': 'Gönderilen, istenmeden önce gönderilmiş görünüyor; isteğin gününü denetleyin.',
  'demand:unknown': 'Bu istek zaten karşılanmış.',
  'appealId:required': 'Hangi itiraz ya da dava olduğunu seçin.',
  'appealId:unknown': 'Bu itiraz ya da dava artık sürmüyor.',
  'appealId:invalid': 'Bu itiraz zaten kayıtlı.',
  'result:required': 'Kararın ne olduğunu seçin.',
  'explain-silence.text:too-short': 'Açıklama çok kısa; ne olduğunu bir cümleyle yazın.',
  'reason:too-short': 'Gerekçe çok kısa; neden gerektiğini bir cümleyle yazın.',
}
