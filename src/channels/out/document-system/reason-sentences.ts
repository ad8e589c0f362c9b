// Why something in the inbox was refused, in the sentences that lie beside it. Turkish: the other side
// reads them.
import type { TakeBackRefusal } from '../../../features/letters/document-system.ts'

export type DropRefusal =
  | TakeBackRefusal
  | 'name'
  | 'not-a-file'
  | 'json-too-large'
  | 'json'
  | 'id-differs'
  | 'pdf-missing'
  | 'pdf-too-large'

export const reasonSentences: { readonly [R in DropRefusal]: string } = {
  name: 'Dosya adı bir yazının kimliği değil. Beklenen: <letterId>.json ve <letterId>.pdf.',
  'not-a-file': 'Bu bir dosya değil (klasör ya da bağlantı). Bağlantılar izlenmez.',
  'json-too-large': 'JSON dosyası 64 kB sınırını aşıyor.',
  json: 'JSON okunamadı ya da letterId, number, date alanlarından biri eksik.',
  'id-differs': 'JSON içindeki letterId dosya adıyla aynı değil.',
  'pdf-missing': 'Aynı adlı PDF on dakika içinde gelmedi.',
  'pdf-too-large': 'PDF 20 MB sınırını aşıyor.',
  'unknown-letter': 'Bu kimlikte bir yazı yok.',
  'not-handed-over':
    'Bu yazı belge sisteminden beklenmiyor: taslak, geri alınmış ya da zaten sayılı.',
  'number-shape': 'Sayı biçimi tanınmadı. Örnek: E-12345678-105.01.01-4567.',
  'number-used': 'Bu sayı aynı yıl içinde başka bir yazıda kullanılmış.',
  date: 'Tarih geçersiz, gelecekte ya da yazının hazırlandığı günden önce. Beklenen: YYYY-AA-GG.',
  'not-a-pdf': 'Dosya geçerli bir PDF değil.',
  'active-content': 'PDF çalıştırılabilir içerik taşıyor.',
}
