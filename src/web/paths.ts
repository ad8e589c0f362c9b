// Every address of the desk, built in one place: pages, forms, tests and letters ask here. Turkish, since
// people read them.

const query = (values: Readonly<Record<string, string | number | undefined>>): string => {
  const pairs = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

type Filters = Readonly<Record<string, string | undefined>>

export const paths = {
  home: () => '/',
  health: () => '/health',
  theme: () => '/tema.css',
  language: (language: string, back: string) => `/dil/${language}${query({ geri: back })}`,
  appearance: (value: string, back: string) => `/gorunum/${value}${query({ geri: back })}`,
  accessibility: () => '/erisilebilirlik',
  privacy: () => '/aydinlatma',
  figures: () => '/rakamlar',
  figuresTable: () => '/rakamlar.csv',
  serviceStandards: () => '/hizmet-standartlari',
  serviceStandardsPrint: () => '/hizmet-standartlari/yazdir',
  serviceStandardsTable: () => '/hizmet-standartlari.csv',
  serviceStandardsPdf: () => '/hizmet-standartlari.pdf',
  source: () => '/kaynak',
  sourceArchive: () => '/kaynak/beyaz-masa.tar.gz',

  apply: () => '/basvuru',
  applyStep: (step: string) => `/basvuru/${step}`,
  applyStepAfter: (step: string, after: string) => `/basvuru/${step}${query({ don: after })}`,
  applyTopics: ({ group, after }: { group: string; after: string }) =>
    `/basvuru/konu${query({ grup: group, don: after })}`,
  /** Back from sending: another window has changed the application meanwhile. */
  applyChanged: (step?: string) =>
    `/basvuru${step === undefined ? '' : `/${step}`}${query({ degisti: 1 })}`,
  applySend: () => '/basvuru/gonder',
  applyAgain: () => '/basvuru/yeniden',
  applyReceipt: () => '/basvuru/alindi',
  applyReceiptPrint: () => '/basvuru/alindi/yazdir',
  streets: (district?: string, q?: string) =>
    `/basvuru/sokaklar${query({ ilce: district, ara: q })}`,

  follow: (number?: string) => `/takip${query({ no: number })}`,
  followed: () => '/takip/basvurum',
  followedAfter: (done: string) => `/takip/basvurum${query({ oldu: done })}`,
  followedPrint: () => '/takip/basvurum/yazdir',
  followedAct: (action: string) => `/takip/basvurum/${action}`,
  followedFile: (id: string) => `/takip/dosya/${id}`,
  followedLooks: (page?: number) => `/takip/basvurum/bakanlar${query({ sayfa: page })}`,
  followedLooksPrint: () => '/takip/basvurum/bakanlar/yazdir',
  followEnd: () => '/takip/cikis',

  followedLetter: (id: string) => `/takip/yazi/${id}`,
  verify: () => '/dogrula',
  verified: (code: string) => `/dogrula/${code}`,

  signIn: () => '/giris',
  signInCode: (back?: string) => `/giris/kod${query({ geri: back })}`,
  signOut: () => '/cikis',

  desk: (filters: Readonly<Record<string, string | undefined>> = {}) => `/masa${query(filters)}`,
  queue: (queue: string, filters: Readonly<Record<string, string | undefined>> = {}) =>
    `/masa/kuyruk/${queue}${query(filters)}`,
  register: () => '/masa/kayit',
  registered: (requestId: string) => `/masa/kayit/${requestId}`,
  request: (requestId: string) => `/masa/basvuru/${requestId}`,
  requestAct: (requestId: string, action: string) => `/masa/basvuru/${requestId}/${action}`,
  requestFile: (requestId: string, attachmentId: string) =>
    `/masa/basvuru/${requestId}/dosya/${attachmentId}`,
  letter: (requestId: string) => `/masa/basvuru/${requestId}/yazi`,
  looks: (requestId: string, page?: number) =>
    `/masa/basvuru/${requestId}/erisim${query({ sayfa: page })}`,
  breaches: () => '/masa/veri-ihlalleri',
  breachNew: () => '/masa/veri-ihlalleri/yeni',
  breach: (breachId: string) => `/masa/veri-ihlalleri/${breachId}`,
  destruction: () => '/masa/veri-imha',
  destructionRun: (runId: string) => `/masa/veri-imha/${runId}`,
  restrict: () => '/masa/veri-imha/kisitlama',
  letterNew: (requestId: string, kind?: string) =>
    `/masa/basvuru/${requestId}/yazi/yeni${query({ tur: kind })}`,
  letterPage: (requestId: string, letterId: string, done?: string) =>
    `/masa/basvuru/${requestId}/yazi/${letterId}${query({ oldu: done })}`,
  letterPdf: (requestId: string, letterId: string) =>
    `/masa/basvuru/${requestId}/yazi/${letterId}.pdf`,
  letterAct: (requestId: string, letterId: string, act: string) =>
    `/masa/basvuru/${requestId}/yazi/${letterId}/${act}`,
  notices: () => '/masa/bildirimler',
  liveCounts: () => '/masa/sayilar',
  registerBooks: () => '/masa/kutukler',
  registerBook: (register: string, filters: Filters = {}) =>
    `/masa/kutukler/${register}${query(filters)}`,
  registerBookPrint: (register: string, filters: Filters = {}) =>
    `/masa/kutukler/${register}/yazdir${query(filters)}`,
  registerBookFile: (register: string, format: string, filters: Filters = {}) =>
    `/masa/kutukler/${register}/indir/${format}${query(filters)}`,
  reports: () => '/masa/raporlar',
  report: (report: string, wishes: Filters = {}) => `/masa/raporlar/${report}${query(wishes)}`,
  reportPrint: (report: string, wishes: Filters = {}) =>
    `/masa/raporlar/${report}/yazdir${query(wishes)}`,
  reportFile: (report: string, format: string, wishes: Filters = {}) =>
    `/masa/raporlar/${report}/indir/${format}${query(wishes)}`,
  overview: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    `/masa/genel-bakis${query(filters)}`,
  overviewTable: (
    table: 'birimler' | 'ilceler' | 'liste',
    filters: Readonly<Record<string, string | undefined>> = {},
  ) => `/masa/genel-bakis/${table}.csv${query(filters)}`,
  overviewUnit: (unitId: string, period?: string) =>
    `/masa/genel-bakis/birim/${unitId}${query({ donem: period })}`,

  admin: () => '/yonetim',
  adminUnits: () => '/yonetim/birimler',
  adminUnit: (id: string) => `/yonetim/birimler/${id}`,
  adminUnitUse: (id: string) => `/yonetim/birimler/${id}/kullanim`,
  adminTopics: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    `/yonetim/konular${query(filters)}`,
  adminTopicNew: (parentTopicId?: string) =>
    `/yonetim/konular/yeni${query({ ust: parentTopicId })}`,
  adminTopic: (id: string) => `/yonetim/konular/${id}`,
  adminTopicUse: (id: string) => `/yonetim/konular/${id}/kullanim`,
  adminStaff: () => '/yonetim/personel',
  adminStaffNew: () => '/yonetim/personel/yeni',
  adminStaffMember: (id: string) => `/yonetim/personel/${id}`,
  adminStaffAct: (id: string, action: string) => `/yonetim/personel/${id}/${action}`,
  adminCalendar: (year?: string) => `/yonetim/takvim${query({ yil: year })}`,
  adminCalendarRemove: () => '/yonetim/takvim/kaldir',
  adminCounting: () => '/yonetim/takvim/sayim',
  adminReplay: (id: string, filters: Readonly<Record<string, string | undefined>> = {}) =>
    `/yonetim/takvim/degisiklik/${id}${query(filters)}`,
  adminReplayList: (id: string) => `/yonetim/takvim/degisiklik/${id}/liste.csv`,
  adminMunicipality: (hue?: string) => `/yonetim/belediye${query({ ton: hue })}`,
  adminChanges: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    `/yonetim/degisiklikler${query(filters)}`,
  adminRetention: () => '/yonetim/saklama-sureleri',
  adminLetters: () => '/yonetim/yazi-ayarlari',
  adminTemplates: () => '/yonetim/yazi-sablonlari',
  adminTemplate: (kind: string) => `/yonetim/yazi-sablonlari/${kind}`,
  adminTemplateExample: (kind: string) => `/yonetim/yazi-sablonlari/${kind}/ornek.pdf`,
  adminTemplateTry: (kind: string) => `/yonetim/yazi-sablonlari/${kind}/dene`,
  adminTemplateReset: (kind: string) => `/yonetim/yazi-sablonlari/${kind}/hazir-metin`,
  adminLaw: () => '/yonetim/hukuk',
  adminTariff: (year?: string) => `/yonetim/ucret-tarifesi${query({ yil: year })}`,
  adminReports: () => '/yonetim/raporlar',
  adminBodies: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    `/yonetim/kurumlar${query(filters)}`,
  adminBodyNew: () => '/yonetim/kurumlar/yeni',
  adminBody: (id: string) => `/yonetim/kurumlar/${id}`,
  adminBodyUse: (id: string) => `/yonetim/kurumlar/${id}/kullanim`,
  adminOwners: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    `/yonetim/sorumluluk${query(filters)}`,
  adminOwnerNew: () => '/yonetim/sorumluluk/yeni',
  adminOwnersTable: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    `/yonetim/sorumluluk/harita.csv${query(filters)}`,
  adminOwnersImport: (table: 'harita' | 'yollar') => `/yonetim/sorumluluk/yukle/${table}`,
  adminStreets: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    `/yonetim/sorumluluk/yollar${query(filters)}`,
  adminStreetsTable: () => '/yonetim/sorumluluk/yollar.csv',
  adminOwner: (id: string) => `/yonetim/sorumluluk/satir/${id}`,
  adminOwnerEnd: (id: string) => `/yonetim/sorumluluk/satir/${id}/bitir`,
}

/** Only a path of our own may be gone back to. */
export function ownPath(wish: string | undefined, otherwise: string): string {
  return wish?.startsWith('/') && !wish.startsWith('//') && !wish.includes('\\') ? wish : otherwise
}
