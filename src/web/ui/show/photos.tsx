// Owns photos of a place: what was reported, what was done; each small here and large behind its link.

export type Photo = {
  /** The small picture and the large one. */
  readonly src: string
  readonly href: string
  /** What is seen; read aloud in place of the picture. */
  readonly alt: string
  /** When and by whom. */
  readonly caption?: string | undefined
}

export function Photos({ photos }: { photos: readonly Photo[] }) {
  return (
    <ul class="photos">
      {photos.map(({ src, href, alt, caption }) => (
        <li>
          <figure>
            <a href={href}>
              <img src={src} alt={alt} width="240" height="180" loading="lazy" decoding="async" />
            </a>
            {caption && <figcaption>{caption}</figcaption>}
          </figure>
        </li>
      ))}
    </ul>
  )
}
