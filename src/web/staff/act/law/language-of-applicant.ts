// In which language the applicant is written to.
import type { RequestDetail } from '../../../../features/requests/request-detail.ts'
import type { Language } from '../../../texts/language.ts'

export const languageOfApplicant = ({ applicant }: RequestDetail): Language =>
  applicant?.language === 'en' ? 'en' : 'tr'
