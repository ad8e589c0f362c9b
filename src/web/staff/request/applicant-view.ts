// What of an applicant stands on the page: covered by default, open for whoever gave a reason. Pure.
// law.md 6.2 proposes covering names too. Our reading: who may see a request by role needs the name to do the
// work; in a tip-off even the name is secret (4483 m.4). Pinned by applicant-view.test.ts.
import { maskEmail, maskName, maskPhone, maskTckn } from '../../../core/identity/mask.ts'
import { formatPhone } from '../../../core/identity/phone.ts'
import type { Applicant } from '../../../features/requests/request-detail.ts'

export type ApplicantView = {
  name: string
  phone: string
  email: string
  address: string
  nationalId: string
  /** Something is covered that could be opened. */
  isCovered: boolean
}

export function viewApplicant(
  { name, phone, email, address, nationalId }: Omit<Applicant, 'erasedAt'>,
  { isTipOff, isInSight }: { isTipOff: boolean; isInSight: boolean },
): ApplicantView {
  if (isInSight) {
    return { name, email, address, nationalId, phone: formatPhone(phone), isCovered: false }
  }
  const isAnythingThere = [phone, email, address, nationalId, isTipOff ? name : ''].some(Boolean)
  return {
    name: isTipOff ? maskName(name) : name,
    phone: phone && maskPhone(phone),
    email: email && maskEmail(email),
    // The end of an address is the town, which is no secret; the door is.
    address: address && '***',
    nationalId: maskTckn(nationalId),
    isCovered: isAnythingThere,
  }
}
