// Owns the Turkish words of the log of looks: what the applicant reads of it, and what the house reads.
import type { SeenThing } from '../../../../core/privacy/looks.ts'

const seen: { readonly [thing in SeenThing]: string } = {
  'request-opened': 'Başvurunuzun sayfası',
  'person-unmasked': 'İletişim ve kimlik bilgileriniz',
  'identity-opened': 'Gizli tutulan kimliğiniz (iki kişinin kararıyla)',
  'letter-opened': 'Adınıza yazılan yazı',
  'file-opened': 'Eklediğiniz dosya',
  'receipt-opened': 'Alındı belgeniz',
  'list-searched': 'Arama yapılan liste',
  'log-opened': 'Bu kayıt',
}

const staffSeen: { readonly [thing in SeenThing]: string } = {
  'request-opened': 'Başvuru sayfası',
  'person-unmasked': 'İletişim ve kimlik (gerekçeyle açıldı)',
  'identity-opened': 'Gizli kimlik (iki kişiyle açıldı)',
  'letter-opened': 'Yazı',
  'file-opened': 'Ek dosya',
  'receipt-opened': 'Alındı belgesi',
  'list-searched': 'Arama yapılan liste',
  'log-opened': 'Erişim kaydı',
}

export const privacyLooksTr = {
  title: 'Verilerinize kimler baktı',
  link: 'Verilerinize kimler baktı?',
  lead: 'Belediyede başvurunuza bakan her görevli kayda geçer. Görevlinin adı değil görevi, birimi ve baktığı gün yazılır. En yeni kayıt üsttedir.',
  empty: 'Başvurunuza henüz kimse bakmadı.',
  notSearch:
    'Listelerde ve aramalarda adınız kapalı (A*** Y***) göründüğü için bunlar burada yer almaz.',
  askMore:
    'Bir kayıt size yanlış görünüyorsa, 6698 sayılı Kanunun 11. maddesine göre belediyeden açıklama isteyebilirsiniz.',
  columns: { day: 'Gün', who: 'Kim', what: 'Neye bakıldı', purpose: 'Ne için', times: 'Kaç kez' },
  work: 'Başvurunuz için çalışmak',
  seen,
  staffSeen,
  page: (page: string, pages: string) => `Sayfa ${page} / ${pages}`,
  print: 'Yazdır',
  staffWork: 'Başvuru üzerinde çalışmak',
  staffTitle: 'Erişim kaydı',
  staffLink: 'Erişim kaydı',
  staffLead:
    'Bu başvuruya kimin, ne zaman, ne için baktığı. Başvuran aynı kaydı ad ve saat olmadan görür.',
  staffColumns: { at: 'An', who: 'Kim', role: 'Görev, birim', what: 'Neye', purpose: 'Ne için' },
}

export type PrivacyLooksTexts = typeof privacyLooksTr
