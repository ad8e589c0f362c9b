// Every address of the desk, built in one place: pages, forms, tests and letters ask here. Turkish, since people read them.

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
  source: () => '/kaynak',

  apply: () => '/basvuru',
  applyStep: (step: string) => `/basvuru/${step}`,
  applySend: () => '/basvuru/gonder',
  applyReceipt: () => '/basvuru/alindi',
  draftFile: (id: string) => `/basvuru/dosya/${id}`,
  streets: (district?: string, q?: string) =>
    `/basvuru/sokaklar${query({ ilce: district, ara: q })}`,

  follow: () => '/takip',
  followed: () => '/takip/basvurum',
  followedAct: (action: string) => `/takip/basvurum/${action}`,
  followedFile: (id: string) => `/takip/dosya/${id}`,
  followEnd: () => '/takip/cikis',

  signIn: () => '/giris',
  signInCode: () => '/giris/kod',
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
  overview: (filters: Readonly<Record<string, string | undefined>> = {}) =>
    `/masa/genel-bakis${query(filters)}`,
  overviewUnit: (unitId: string) => `/masa/genel-bakis/birim/${unitId}`,

  admin: () => '/yonetim',
  adminUnits: () => '/yonetim/birimler',
  adminUnit: (id: string) => `/yonetim/birimler/${id}`,
  adminTopics: () => '/yonetim/konular',
  adminTopic: (id: string) => `/yonetim/konular/${id}`,
  adminStaff: () => '/yonetim/personel',
  adminStaffMember: (id: string) => `/yonetim/personel/${id}`,
  adminCalendar: () => '/yonetim/takvim',
  adminMunicipality: () => '/yonetim/belediye',
  adminChanges: () => '/yonetim/degisiklikler',
  adminLaw: () => '/yonetim/hukuk',
}

/** Only a path of our own may be gone back to. */
export function ownPath(wish: string | undefined, otherwise: string): string {
  return wish?.startsWith('/') && !wish.startsWith('//') && !wish.includes('\\') ? wish : otherwise
}
