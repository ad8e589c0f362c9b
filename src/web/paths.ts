// Every address of the desk, built in one place: pages, forms, tests and letters ask here. Turkish, since
// people read them.

const query = (values: Readonly<Record<string, string | number | undefined>>): string => {
  const pairs = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

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
  source: () => '/kaynak',
  sourceArchive: () => '/kaynak/beyaz-masa.tar.gz',

  apply: () => '/basvuru',
  applyStep: (step: string) => `/basvuru/${step}`,
  applyStepAfter: (step: string, after: string) => `/basvuru/${step}${query({ don: after })}`,
  applyTopics: ({ group, after }: { group: string; after: string }) =>
    `/basvuru/konu${query({ grup: group, don: after })}`,
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
  followEnd: () => '/takip/cikis',

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
  notices: () => '/masa/bildirimler',
  liveCounts: () => '/masa/sayilar',
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
  adminLaw: () => '/yonetim/hukuk',
}

/** Only a path of our own may be gone back to. */
export function ownPath(wish: string | undefined, otherwise: string): string {
  return wish?.startsWith('/') && !wish.startsWith('//') && !wish.includes('\\') ? wish : otherwise
}
