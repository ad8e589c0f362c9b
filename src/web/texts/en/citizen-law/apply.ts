// Owns the English words of what two laws ask when somebody applies.
import type { CitizenApplyLawTexts } from '../../tr/citizen-law/apply.ts'

export const citizenApplyLawEn: CitizenApplyLawTexts = {
  about: 'What do you ask for?',
  records: 'Information or a document of the municipality',
  recordsHint: 'Answered within 15 working days (law 4982).',
  ownData: 'About my own personal data',
  ownDataHint:
    'To learn which of your data is processed, to have it corrected or erased. Answered within 30 days (law 6698).',
  side: 'On whose behalf?',
  person: 'My own',
  company: 'A company, association or institution',
  nameOrTitle: 'Name and surname (or the title of the institution)',
  authorised: 'Person authorised by the institution',
  authorisedHint:
    'Only if you apply for an institution. Attach the document that authorises you as a file.',
  authorisedError: 'Write the name of the person who applies for the institution.',
  addressHint:
    'The law on the right to information (4982) asks for a home or work address. An answer in writing needs it; for an electronic one it may stay empty, and the unit may ask for it later.',
  addressHintOwnData:
    'For a request about personal data the rules (6698) ask for an address. An answer in writing needs it; for an electronic one it may stay empty, and the unit may ask for it later.',
  wish: 'How do you want the answer?',
  wishHint: 'Either way you can read it on the follow page.',
  writtenHint: 'The paper is sent to your address; the address is needed.',
  writtenError:
    'Write the address that the answer shall be sent to, or choose the electronic answer.',
  written: 'In writing',
  electronic: 'Electronically',
  holiday: (name: string) =>
    `Your request came on a holiday (${name}). The period begins on the next day all the same.`,
}
