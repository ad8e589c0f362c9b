// Makes a photo safe to keep: upright, bounded, written anew without the place and all else hidden in it.
import sharp, { type Sharp } from 'sharp'
import { type UploadRefusal, uploadLimits } from '../../core/attachments/upload-rules.ts'

export type PhotoKind = 'jpeg' | 'png' | 'webp'

export type Photo = { bytes: Uint8Array; thumbnail: Uint8Array; width: number; height: number }

const longSideMax = 2400
const thumbnailSide = 320
const secondsMax = 30

// One core for one photo, so that a form with ten photos leaves the others for people who wait for a page.
sharp.concurrency(1)
sharp.cache(false)

function encode(image: Sharp, kind: PhotoKind): Sharp {
  if (kind === 'jpeg') return image.jpeg({ quality: 82, progressive: true })
  return kind === 'png' ? image.png({ compressionLevel: 8 }) : image.webp({ quality: 82 })
}

/**
 * The photo as it will be kept and a small WebP of it, or why it cannot be read. The size is checked on the
 * header, before a single point is unpacked; sharp carries no metadata over unless it is asked to.
 */
export async function preparePhoto(
  bytes: Uint8Array,
  kind: PhotoKind,
): Promise<{ ok: true; photo: Photo } | { ok: false; refusal: UploadRefusal }> {
  const { pixelsMax } = uploadLimits
  const damaged = { ok: false, refusal: { reason: 'damaged' } } as const
  try {
    const input = sharp(bytes, {
      failOn: 'error',
      limitInputPixels: pixelsMax,
      sequentialRead: true,
    })
    const header = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (header.width * header.height > pixelsMax) {
      return { ok: false, refusal: { reason: 'too-many-pixels', pixelsMax } }
    }
    if (header.format !== kind) return damaged
    const upright = input
      .autoOrient()
      .resize({ width: longSideMax, height: longSideMax, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: secondsMax })
    const { data, info } = await encode(upright, kind).toBuffer({ resolveWithObject: true })
    const thumbnail = await sharp(data)
      .resize({
        width: thumbnailSide,
        height: thumbnailSide,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .webp({ quality: 70 })
      .toBuffer()
    return { ok: true, photo: { bytes: data, thumbnail, width: info.width, height: info.height } }
  } catch {
    // sharp throws for every picture it cannot read to the end; whose fault it is, is the same to the sender.
    return damaged
  }
}
