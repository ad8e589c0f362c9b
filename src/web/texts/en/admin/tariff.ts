// Owns the English words of the administrator's page of fees for access to information.
import type { AdminTexts } from '../../tr/admin.ts'

export const adminTariffEn: AdminTexts['tariff'] = {
  title: 'Tariff of fees',
  lead: 'Fees for access to information (4982 art. 10). The municipality may charge nothing. The tariff is revalued every January; institutions published different amounts for the same year, so each year carries its source.',
  empty: 'No tariff was entered',
  emptyNote:
    'Whoever notifies a fee types the amount. With a tariff it is computed from the number of pages.',
  addTitle: 'Enter the tariff of a year',
  changeTitle: (year: string) => `Correct the tariff: ${year}`,
  columns: {
    year: 'Year',
    free: 'Free pages',
    page: 'Black and white page',
    colour: 'Colour page',
    research: 'Research',
    source: 'Source',
  },
  upTo: (each: string, max: string) => `${each} a page, at most ${max}`,
  labels: {
    year: 'Year',
    freePages: 'Free pages',
    pageKurus: 'Black and white page (TL)',
    colourPageKurus: 'Colour page (TL)',
    researchPageKurus: 'Research, a page (TL)',
    researchMaxKurus: 'Research, at most (TL)',
    account: 'Where to pay',
    source: 'Source',
  },
  moneyHint: 'Example: 9.46',
  accountHint: 'Bank, account, cash desk. It stands in the notice to the applicant.',
  sourceHint: 'Communiqué, date and number, or decision of the council. Cannot be empty.',
  problems: {
    'year:invalid': 'Write a year from 2004 to 2100.',
    'freePages:invalid': 'Write a whole number from 0 to 1,000.',
    'pageKurus:invalid': 'Write the amount like 9.46.',
    'colourPageKurus:invalid': 'Write the amount like 18.92.',
    'researchPageKurus:invalid': 'Write the amount like 94.60.',
    'researchMaxKurus:invalid': 'Write the amount like 1,892.00.',
    'source:required': 'Write where the amounts come from.',
  },
  readingTitle: 'What a fee does to the period',
  readingLead:
    'The law says that the notice of a fee “interrupts” the period; whether the remaining days or all days run after the payment is open. The default is the reading with the earlier day. Get the written opinion of the legal office before you change it. The dates of both readings stand in the proof on the page of the request.',
  readingLink: 'On the page of the calendar: it shows first whose day would change',
}
