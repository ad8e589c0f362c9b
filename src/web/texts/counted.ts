// Owns how English counts: one day, two days. Turkish needs no such thing; the count comes as it is shown.

/** `many` where it is more than an s at the end. */
export function counted(count: string | number, one: string, many = `${one}s`): string {
  return `${count} ${String(count) === '1' ? one : many}`
}
