// Owns a moment on a page: its words for people and its value for machines.

export type WhenProps = {
  /** For people: `14 Mart 2026 Cuma, 14.30`. */
  readonly words: string
  /** For machines: `2026-03-14` or `2026-03-14T11:30:00Z`. */
  readonly iso: string
}

export function When({ words, iso }: WhenProps) {
  return <time datetime={iso}>{words}</time>
}
