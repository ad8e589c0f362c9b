// The words for a file that is not taken: what is wrong and what the person can do; no rules here.
import { formatNumber, formatSize, type Language } from '../turkish/format.ts'
import { type UploadRefusal, uploadTypes, uploadTypesInWords } from './upload-rules.ts'

const megapixels = (pixels: number, language: Language) =>
  formatNumber(Math.floor(pixels / 1_000_000), language)

function inTurkish(refusal: UploadRefusal): string {
  switch (refusal.reason) {
    case 'empty':
      return 'Dosya boş. Başka bir dosya seçin.'
    case 'too-large':
      return `Dosya çok büyük. Bir dosya en fazla ${formatSize(refusal.bytesMax, 'tr')} olabilir.`
    case 'too-many':
      return `Dosya sayısı çok fazla. En fazla ${refusal.countMax} dosya ekleyebilirsiniz.`
    case 'too-much':
      return `Dosyaların toplamı çok büyük. Toplam en fazla ${formatSize(refusal.bytesMax, 'tr')} olabilir.`
    case 'type-not-allowed':
      return `Bu tür dosya eklenemiyor. Ekleyebilecekleriniz: ${uploadTypesInWords.tr}.`
    case 'heic':
      return (
        'HEIC biçimindeki fotoğraf açılamıyor. Fotoğrafı JPEG olarak kaydedip yeniden seçin. ' +
        'iPhone için: Ayarlar, Kamera, Biçimler, En Uyumlu.'
      )
    case 'name-mismatch':
      return (
        'Dosyanın adı ile içeriği uyuşmuyor: ' +
        `içerik .${uploadTypes[refusal.kind].extensions[0]} türünde. Doğru dosyayı seçin.`
      )
    case 'active-content':
      return (
        'Dosya program, makro veya web sayfası içeriyor; güvenlik için alınamıyor. ' +
        `Ekleyebilecekleriniz: ${uploadTypesInWords.tr}.`
      )
    case 'damaged':
      return 'Dosya bozuk veya eksik, açılamıyor. Dosyayı yeniden kaydedip ekleyin.'
    case 'too-many-pixels':
      return (
        'Fotoğrafın ölçüsü çok büyük. ' +
        `En fazla ${megapixels(refusal.pixelsMax, 'tr')} megapiksel olabilir; küçülterek ekleyin.`
      )
    case 'expands-too-much':
      return 'Belge açıldığında çok büyüyor, alınamıyor. Belgeyi PDF olarak kaydedip ekleyin.'
  }
}

function inEnglish(refusal: UploadRefusal): string {
  switch (refusal.reason) {
    case 'empty':
      return 'The file is empty. Choose another file.'
    case 'too-large':
      return `The file is too large. One file may have at most ${formatSize(refusal.bytesMax, 'en')}.`
    case 'too-many':
      return `There are too many files. You can add at most ${refusal.countMax}.`
    case 'too-much':
      return `The files are too large. Together they may have at most ${formatSize(refusal.bytesMax, 'en')}.`
    case 'type-not-allowed':
      return `This type of file cannot be added. You can add: ${uploadTypesInWords.en}.`
    case 'heic':
      return (
        'A photo in HEIC format cannot be opened here. Save it as JPEG and choose it again. ' +
        'On an iPhone: Settings, Camera, Formats, Most Compatible.'
      )
    case 'name-mismatch':
      return (
        'The name and the content of the file differ: ' +
        `the content is .${uploadTypes[refusal.kind].extensions[0]}. Choose the right file.`
      )
    case 'active-content':
      return (
        'The file holds a program, a macro or a web page and is not taken, for safety. ' +
        `You can add: ${uploadTypesInWords.en}.`
      )
    case 'damaged':
      return 'The file is damaged or incomplete and cannot be opened. Save it again and add it.'
    case 'too-many-pixels':
      return (
        'The photo is too large. ' +
        `It may have at most ${megapixels(refusal.pixelsMax, 'en')} megapixels; add a smaller one.`
      )
    case 'expands-too-much':
      return 'The document grows too large when opened and is not taken. Save it as PDF and add that.'
  }
}

/** One or two sentences for the field of the file. */
export function describeUploadRefusal(refusal: UploadRefusal, language: Language): string {
  return language === 'tr' ? inTurkish(refusal) : inEnglish(refusal)
}
