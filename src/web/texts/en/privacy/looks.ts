// Owns the English words of the log of looks.
import type { PrivacyLooksTexts } from '../../tr/privacy/looks.ts'

export const privacyLooksEn: PrivacyLooksTexts = {
  title: 'Who looked at your data',
  link: 'Who looked at your data?',
  lead: 'Every officer who looks at your request is recorded. You see the role, the unit and the day, not the name of the officer. The newest comes first.',
  empty: 'Nobody has looked at your request yet.',
  notSearch:
    'In lists and searches your name is covered (A*** Y***), so these are not listed here.',
  askMore:
    'If a line looks wrong to you, you can ask the municipality to explain it under article 11 of law no. 6698.',
  columns: { day: 'Day', who: 'Who', what: 'What', purpose: 'What for', times: 'How often' },
  work: 'Work on your request',
  seen: {
    'request-opened': 'The page of your request',
    'person-unmasked': 'Your contact and identity data',
    'identity-opened': 'Your secret identity (two people decided)',
    'letter-opened': 'The letter to you',
    'file-opened': 'A file that you added',
    'receipt-opened': 'Your receipt',
    'list-searched': 'A list that was searched',
    'log-opened': 'This log',
  },
  staffSeen: {
    'request-opened': 'Page of the request',
    'person-unmasked': 'Contact and identity (opened with a reason)',
    'identity-opened': 'Secret identity (opened by two people)',
    'letter-opened': 'Letter',
    'file-opened': 'File',
    'receipt-opened': 'Receipt',
    'list-searched': 'List that was searched',
    'log-opened': 'Access log',
  },
  page: (page, pages) => `Page ${page} of ${pages}`,
  print: 'Print',
  staffWork: 'Work on the request',
  staffTitle: 'Access log',
  staffLink: 'Access log',
  staffLead:
    'Who looked at this request, when and what for. The applicant reads the same without names and hours.',
  staffColumns: { at: 'When', who: 'Who', role: 'Role, unit', what: 'What', purpose: 'What for' },
}
