// Owns what a table is that leaves the desk: the same for a page to print, CSV, XLSX and PDF. Draws nothing.

export type TableCell = string | number | null

export type TableColumn = {
  readonly name: string
  /** `date`: the cells are ISO dates; each format writes them its own way. */
  readonly kind: 'text' | 'number' | 'date'
  /** In letters, for formats that need to know beforehand. */
  readonly width?: number | undefined
}

export type Table = {
  readonly title: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** Several tables under one title, with what has to be said about them. */
export type TableBook = {
  readonly title: string
  /** What it covers: day, number of rows, filters. Stands below the title where a format has a head. */
  readonly about?: readonly string[]
  readonly notes: readonly string[]
  readonly tables: readonly Table[]
}
