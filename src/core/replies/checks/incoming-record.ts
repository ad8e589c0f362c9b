// Date and number of the incoming record. Every reply page and letter opens with the reference line
// ("İlgi"), made from the register and not typed, so both are always there; a text that names another
// record is looked at.
import { parseRegisterNumber } from '../../identity/register-number.ts'
import { type Check, finding } from '../reply-facts.ts'

const registerNumber = /(?<![\p{L}\d])[A-Z]{2,6}-20\d{2}-\d{6,}(?!\d)/gu

export const checkIncomingRecord: Check = ({ reply, request }) => {
  // A duplicate names the record that it was tied to.
  if (reply.outcome === 'duplicate') return []
  const own = parseRegisterNumber(request.registerNumber)
  return [...new Set(reply.text.match(registerNumber) ?? [])].flatMap(number => {
    const named = parseRegisterNumber(number)
    const isOwn = own && named?.serial === own.serial && named.year === own.year
    return isOwn ? [] : [finding('incoming-record', 'text', number)]
  })
}
