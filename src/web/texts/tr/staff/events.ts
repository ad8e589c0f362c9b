// Owns the Turkish words of the time line that staff read: every event of the ledger in one line.
import type { EscalationStep } from '../../../../core/request/vocabulary.ts'
import { staffLawEventsTr } from './law-events.ts'

const steps: { readonly [step in EscalationStep]: string } = {
  half: 'sürenin yarısı doldu',
  eighty: 'sürenin beşte dördü doldu',
  due: 'bugün son gün',
  silence: 'süre doldu',
  weekly: 'gecikme sürüyor',
}

const stopped = {
  ...staffLawEventsTr.stopped,
  reply: 'cevap verildi',
  'interim-reply': 'ara cevap verildi',
  promise: 'gün verildi',
  work: 'iş yapıldı',
  withdrawal: 'başvuran vazgeçti',
  reclassified: 'hukuki sınıf değişti',
}

export const staffEventsTr = {
  received: (channel: string) => `Kayda alındı. Kanal: ${channel}`,
  classified: 'Sınıflandırıldı',
  clockStarted: (name: string, date: string) => `Süre başladı: ${name}, son gün ${date}`,
  clockStopped: (name: string, why: string) => `Süre durdu: ${name} (${why})`,
  stopped,
  escalated: (name: string, step: string) => `${name}: ${step}`,
  steps,
  week: (number: number) => `${number}. hafta, gecikme sürüyor`,
  reminders: (count: number) => `Gecikme sürüyor: ${count} haftalık hatırlatma`,
  remindersAll: 'Hepsini göster',
  told: 'İlgililere bildirildi.',
  silence: (date: string) => `Süre cevap verilmeden doldu (${date}). Kayıttan silinmez.`,
  routed: (unit: string) => `Sevk edildi: ${unit}`,
  accepted: 'Birim kabul etti',
  returned: (reason: string) => `İade edildi: ${reason}`,
  assigned: (officer: string) => `Görevlendirildi: ${officer}`,
  note: 'İç not',
  asked: 'Başvurana soru soruldu',
  questionAnswered: 'Başvuran soruyu cevapladı',
  questionAnsweredFor: 'Başvuranın cevabı masada yazıldı',
  interim: 'Ara cevap gönderildi',
  promised: (date: string) => `Söz verildi: ${date}`,
  work: (team: string) => (team === '' ? 'İş yapıldı' : `İş yapıldı. Ekip: ${team}`),
  workAt: (when: string) => `Yapıldığı an: ${when}`,
  workPlace: (place: string) => `Yer: ${place}`,
  verified: 'İşin yapıldığı doğrulandı',
  submitted: (outcome: string) => `Cevap onaya sunuldu: ${outcome}`,
  declined: 'Cevap geri çevrildi',
  forwardTold: 'Gönderildiği başvurana bildirildi',
  sent: (outcome: string) => `Cevap gönderildi: ${outcome}`,
  confirmed: 'Başvuran onayladı: sorun çözüldü',
  contested: (reason: string) => `Başvuran itiraz etti: ${reason}`,
  reopened: 'Kayıt yeniden açıldı',
  reopenedFor: (names: string) => `Bu kez bakamaz: ${names}`,
  withdrawn: 'Başvuran başvurusunu geri aldı',
  reason: (reason: string) => `Gerekçe: ${reason}`,
  remedy: 'Başvuru yolu',
  files: (count: number) => (count === 1 ? '1 ek' : `${count} ek`),
  actors: { applicant: 'Başvuran', system: 'Sistem', import: 'Aktarım', formerStaff: 'Personel' },
}

export type StaffEventsTexts = typeof staffEventsTr
