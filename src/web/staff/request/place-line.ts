// A place as one line, the nearest part first. Pure.
import type { Place } from '../../../core/request/events.ts'

export function placeLine({ description, street, neighbourhood, district }: Place): string {
  return [description, street, neighbourhood, district].filter(Boolean).join(', ')
}
