// Owns the English words of the page of legal settings.

import { counted } from '../../counted.ts'
import type { adminLawTr } from '../../tr/admin/law.ts'

export const adminLawEn: typeof adminLawTr = {
  title: 'Legal settings',
  lead: 'Rules that the law leaves open, or that were not verified in its official text. Each default is the one that is safest for the applicant: periods end earlier, silence is recorded earlier. The legal office signs each line before the desk opens.',
  sureTitle: 'How sure we are',
  sure: {
    V1: 'Read in the official text',
    V2: 'Read in a secondary source',
    K: 'Known, not read',
    P: 'The law is silent; our proposal',
  },
  rulesTitle: 'Rules for the legal office to decide',
  columns: {
    rule: 'Rule',
    reading: 'Our reading and default',
    sure: 'Confidence',
    where: 'Where to change it',
  },
  settingOn: 'now: counts as a working day',
  settingOff: 'now: does not count',
  inOwners: 'In the map of owners',
  inRetention: 'On the page of retention',
  inLetters: 'In the letter settings',
  inTemplates: 'In the letter templates',
  changeIt: 'On the calendar page',
  changeTariff: 'On the page of the tariff',
  settingNow: (value: string) => `now: ${value}`,
  fixed: 'No setting',
  rules: {
    C3: {
      rule: 'Do half-day holidays (eves, 28 October) count as working days',
      reading: 'They do; the last day comes earlier.',
    },
    C4: {
      rule: 'Does administrative leave or a snow day lengthen a period',
      reading: 'It does not; it is leave of the staff, no public holiday.',
    },
    C5: {
      rule: 'The day of a request that arrives at night or at a weekend',
      reading: 'The day in Istanbul at which the server had it; never the next working day.',
    },
    C7: {
      rule: 'Religious feasts that are not announced yet',
      reading: 'Counted by the astronomical calendar, and the date says that it is not certain.',
    },
    P2: {
      rule: 'Is the period of a petition longer when its last day is a holiday',
      reading:
        'Three days are kept: raw, shifted, internal. Alarms and figures use the early one; nothing relies on the shift.',
    },
    P3: {
      rule: 'Does investigating or waiting stop the period',
      reading: 'It does not. Only the events that a law names can move it.',
    },
    P4: {
      rule: 'When the class of a request changes later',
      reading: 'The day of receipt stays; the earlier of the two last days binds.',
    },
    P7: {
      rule: 'A period to sue that ends in the court recess',
      reading:
        'The earlier of the two possible days is shown, with the note that the court decides.',
    },
    S2: {
      rule: 'The period of a service request by phone',
      reading: 'The promise of the topic holds; it never reaches beyond 30 calendar days.',
    },
    B1: {
      rule: 'A request for information by telephone',
      reading:
        'Not taken as such, the law wants writing; it is never turned away, it is registered as a service request and the written way is told.',
    },
    B2: {
      rule: 'When the period for information is extended',
      reading:
        'Only for the three reasons of the law, told within the first 15 working days, once; 30 working days in all count from receipt.',
    },
    B3: {
      rule: 'The period after a notice of a fee',
      reading:
        'Stands still from the day the notice reached the applicant. Not paid in 15 working days, the request counts as withdrawn. A fee of 0 is no notice.',
    },
    B4: {
      rule: 'Does “interruption” halt the period or start it anew',
      reading: 'It halts it: after the payment the remaining days run. Both dates are kept.',
    },
    B5: {
      rule: 'From which pages the free ones are taken',
      reading: 'From the dearest; the applicant pays less.',
    },
    A1: {
      rule: 'Does an appeal or an action stop our period',
      reading: 'No. Each appeal has a period of its own; that of the request runs on.',
    },
    A2: {
      rule: 'Last day to appeal to the board after silence',
      reading:
        '15 days from the end of day 30; not moved by a holiday, so that the applicant sees the earlier day.',
    },
    A3: {
      rule: 'Time to obey when a board or court finds for the applicant',
      reading:
        'No law counts it; the request’s own period begins again on the day of the decision.',
    },
    A4: {
      rule: 'Documents that the information board asks for',
      reading: '15 working days (4982 art. 13).',
    },
    A5: {
      rule: 'Documents and answers that the ombudsman asks for',
      reading: '30 calendar days; the earlier reading.',
    },
    K1: {
      rule: 'On which day the period of a CİMER request begins',
      reading: 'On the day of the request at CİMER, not on the day it was sent to us.',
    },
    K2: {
      rule: 'When CİMER keeps the identity secret',
      reading:
        'Name and contact are never stored, nobody looks for the person, no record is matched.',
    },
    K3: {
      rule: 'Are the “15 days” of a muhtar working days',
      reading: 'Calendar days; the earlier last day.',
    },
    K4: {
      rule: 'Period of a data subject’s request',
      reading: '30 calendar days; the Board comes first, so no day to sue is given.',
    },
    D3: {
      rule: 'Who opens a hidden identity',
      reading:
        'A head of unit, dispatcher or manager asks with a reason; another manager decides. It opens for the asker alone.',
    },
    D8: {
      rule: 'For how many years personal data is kept',
      reading: 'Right to information 5, everything else 5 + 5 years; the file plan was not read.',
    },
    D9: {
      rule: 'When does the period of keeping begin',
      reading:
        'At the end of the year of the last event; what is open or before a court is not counted.',
    },
    D11: {
      rule: 'Erasure is asked for before the archive period ends',
      reading: 'Restricted, not erased: nobody sees the person, no search finds the name.',
    },
    Y3: {
      rule: 'First letter of the numbers of the own register',
      reading: 'Z: signed by hand. E and O can be chosen.',
    },
    Y12: {
      rule: 'File plan code of letters on petitions and information',
      reading: '622.01 and 622.03; the official plan is on KAYSİS.',
    },
    O1: {
      rule: 'How duties are shared between the metropolitan municipality, the districts and other bodies',
      reading: 'Rows with dates and decisions; where rows disagree, nothing is proposed.',
    },
    O5: {
      rule: 'Which roads are the metropolitan municipality’s',
      reading:
        'Those that the council listed; known streets that are not listed are the district’s.',
    },
    O8: {
      rule: 'In how many days a petition to the wrong authority is sent on',
      reading:
        'The law counts no days; the target is 3 working days. Our own period runs until both letters exist.',
    },
    O9: {
      rule: 'The period of the competent body for a forwarded request',
      reading:
        'It begins on the day on which the request reaches that body; the applicant is told so.',
    },
  },
  lawsTitle: 'Classes of periods and their laws',
  lawColumns: {
    name: 'Class',
    law: 'Law',
    limit: 'Period',
    silence: 'Silence',
    sure: 'Confidence',
  },
  units: {
    'calendar-days': count => counted(count, 'calendar day'),
    'working-days': count => counted(count, 'working day'),
    hours: count => counted(count, 'hour'),
    months: count => counted(count, 'month'),
  },
  promised: 'promise of the topic',
  silenceYes: 'counts as a refusal, the period to sue begins',
  silenceNo: 'is recorded as lateness',
}
