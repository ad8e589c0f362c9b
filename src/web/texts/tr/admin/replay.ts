// Owns the Turkish words of the look at what a change of the calendar does to open requests.

export const adminReplayTr = {
  title: 'Takvim değişikliği',
  lead: 'Değişiklik henüz yapılmadı. Önce, işleyen sürelere ne yapacağına bakın.',
  changes: {
    'add-day': (day: string, name: string) => `Eklenecek gün: ${day}, ${name}`,
    'remove-day': (day: string) => `Kaldırılacak gün: ${day}`,
    counting: 'Sayımın değişecek kuralları',
  },
  countingSays: {
    halfDays: (yes: boolean): string =>
      yes ? 'Yarım gün tatiller iş günü sayılır.' : 'Yarım gün tatiller iş günü sayılmaz.',
    leave: (yes: boolean): string =>
      yes ? 'İdari izin günleri iş günü sayılır.' : 'İdari izin günleri iş günü sayılmaz.',
    resume: 'Ücret ödenince süre kaldığı yerden işler.',
    restart: 'Ücret ödenince süre baştan işler.',
  },
  figures: {
    clocks: 'işleyen süreye bakıldı',
    moving: 'sürenin son günü öne gelir',
    keeping: 'süre tarihini korur',
    late: 'süre hemen gecikmiş olur',
  },
  movingTitle: 'Son günü öne gelecek süreler',
  keepingTitle: 'Tarihini koruyan süreler',
  keepingWhy:
    'Yeni takvim bu sürelere daha geç bir gün verirdi. Takvim düzeltmesi kimsenin süresini uzatmaz; yalnız kanunun saydığı bildirimler uzatır. Bu yüzden eski tarih kalır.',
  noneMoving: 'Bu değişiklik işleyen hiçbir sürenin son gününü öne almaz.',
  noneKeeping: 'Tarihi geç kalacak süre yok.',
  toKeeping: 'Tarihini koruyanları göster',
  toMoving: 'Öne gelecekleri göster',
  download: 'Listeyi indir (CSV)',
  columns: {
    number: 'Kayıt numarası',
    class: 'Süre',
    unit: 'Birim',
    raw: 'Son gün',
    shifted: 'Kaydırılmış son gün',
    internal: 'İç son gün',
    outcome: 'Sonuç',
  },
  list: {
    effect: 'Ne olur',
    effects: { moves: 'öne gelir', kept: 'tarihini korur' },
    before: (date: string) => `${date} (önceki)`,
    counted: (date: string) => `${date} (yeni takvimle)`,
    after: (date: string) => `${date} (değişiklikten sonra)`,
  },
  noUnit: 'birimde değil',
  becomes: 'yerine',
  outcomes: {
    waiting: 'sırada',
    moved: 'öne alındı',
    passed: 'dokunulmadı: süre bu arada durmuş ya da değişmiş',
  },
  decideTitle: 'Nasıl uygulansın?',
  onlyNew: 'Yalnız yeni başvurulara uygula',
  onlyNewNote: 'İşleyen sürelerin tarihi değişmez.',
  alsoOpen: 'Listedeki açık başvurulara da uygula',
  alsoOpenNote:
    'Her başvurunun geçmişine, tarihin kimin kararıyla ve neden değiştiği yazılır. Geri alınamaz.',
  justApply: 'Değişikliği yap',
  cancel: 'Vazgeç',
  back: 'Takvime dön',
  decided: {
    new: 'Değişiklik yapıldı; yalnız yeni başvurulara uygulanır.',
    open: 'Değişiklik yapıldı; listedeki süreler öne alındı.',
  },
  running: (done: string, all: string) =>
    `Süreler öne alınıyor: ${all} sürenin ${done} tanesi bitti.`,
  runningNote: 'Sayfadan çıkabilirsiniz; iş sürer. Durumu görmek için yenileyin.',
  refresh: 'Yenile',
  result: (moved: string, passed: string) =>
    `${moved} süre öne alındı; ${passed} süre bu arada durmuş ya da değişmişti, dokunulmadı.`,
  unfinished: 'Bir takvim değişikliği açık başvurulara uygulanıyor',
  see: 'Durumuna bak',
}
