// Owns the English words of the closed lists as residents read them.
import type { CitizenWords } from '../tr/citizen-words.ts'

export const citizenWordsEn: CitizenWords = {
  kinds: {
    demand: {
      name: 'Request',
      hint: 'Something that should be done: a lamp, a ramp, a bus stop',
      question: 'What should be done?',
    },
    complaint: {
      name: 'Complaint',
      hint: 'Something that was not done, or done badly',
      question: 'What happened?',
    },
    'tip-off': {
      name: 'Tip-off',
      hint: 'Something against the rules; you need not give your name',
      question: 'What did you see?',
    },
    suggestion: {
      name: 'Suggestion',
      hint: 'An idea for doing it better',
      question: 'What do you suggest?',
    },
    information: {
      name: 'Ask for information',
      hint: 'Information or a document that the municipality holds',
      question: 'Which information or document do you ask for?',
    },
    thanks: {
      name: 'Thanks',
      hint: 'Something that you are happy with',
      question: 'What do you want to say thanks for?',
    },
  },
  channels: {
    desk: 'Written at the desk',
    phone: 'By phone',
    web: 'Online',
    'e-mail': 'By e-mail',
    kep: 'By registered e-mail (KEP)',
    post: 'By post',
    cimer: 'Through CİMER',
    mbs: 'Through the muhtar system',
    muhtar: 'Through the muhtar',
    'mobile-desk': 'Written at the mobile desk',
    open311: 'From an app',
    api: 'From an app',
    import: 'Taken over from older records',
  },
  outcomes: {
    fulfilled: 'Done',
    'partly-fulfilled': 'Partly done',
    programmed: 'Planned, with a date',
    'not-fulfilled': 'Could not be done',
    redacted: 'Given without its secret parts',
    informed: 'Information given',
    forwarded: 'Sent to the body in charge',
    duplicate: 'Joined with another request about the same matter',
    'not-examined': 'Could not be examined',
    withdrawn: 'Taken back',
  },
  reasons: {
    'out-of-authority': 'The municipality is not in charge of this',
    'no-budget': 'There is no budget for this',
    'technically-impossible': 'It is technically not possible',
    'against-law': 'The law does not allow it',
    'private-property': 'The place is private property',
    'season-weather': 'The season or the weather does not allow it',
    'in-tender': 'A tender is under way',
    'not-found-on-site': 'The team did not find this on site',
    'address-insufficient': 'The place could not be found from the address given',
    'person-unreachable': 'You could not be reached',
    'form-incomplete': 'The petition lacks something that the law asks for',
  },
  contestReasons: {
    'not-done': 'Nothing was done',
    'partly-done': 'It was only partly done',
    'came-back': 'The problem came back',
    'not-my-question': 'The reply is about something else',
    'wrong-facts': 'What the reply says is wrong',
  },
}
