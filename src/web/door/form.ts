// What a form sent: texts by name, checked for size, and files. Reads multipart and urlencoded bodies alike.

export type Form = {
  /** The value of a field, line ends as \n, no control characters; '' when it is missing. */
  text(name: string): string
  /** All values of a field, for checkboxes. */
  texts(name: string): string[]
  /** Uploaded files of a field; an empty file input sends none. */
  files(name: string): File[]
  /** Every text field, to show a form again with what was typed. */
  readonly values: Readonly<Record<string, string>>
}

/**
 * Longest value of one field that a form of ours can mean; longer ones are cut and the field's own
 * limit then refuses them.
 */
const VALUE_LENGTH_MAX = 20_000

export function formOf(data: FormData): Form {
  const texts = (name: string): string[] =>
    data.getAll(name).flatMap(value => (typeof value === 'string' ? [clean(value)] : []))
  const text = (name: string): string => texts(name)[0] ?? ''
  return {
    text,
    texts,
    files: name => data.getAll(name).filter(isRealFile),
    values: Object.fromEntries([...new Set(data.keys())].map(name => [name, text(name)])),
  }
}

const isRealFile = (value: FormDataEntryValue): value is File =>
  typeof value !== 'string' && (value.size > 0 || value.name !== '')

/**
 * PostgreSQL takes no NUL, and no other control character means anything in a form; lone surrogates
 * cannot be stored as UTF-8.
 */
export function clean(value: string): string {
  return (
    value
      .slice(0, VALUE_LENGTH_MAX)
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  )
}
