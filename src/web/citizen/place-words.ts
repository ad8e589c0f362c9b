// Writes a place as people do: from the spot to the district.
import type { Place } from '../../core/request/events.ts'

/** '' when nothing is known of the place. */
export function placeWords(place: Place): string {
  const { description, street, neighbourhood, district } = place
  return [description, street, neighbourhood, district]
    .map(part => part?.trim() ?? '')
    .filter(part => part !== '')
    .join(', ')
}
