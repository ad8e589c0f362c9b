// Owns the English words for what went wrong.
import type { ErrorTexts } from '../tr/errors.ts'

export const errorsEn: ErrorTexts = {
  goHome: 'Go to the front page',
  quote: id => `If you write to us, please quote this number: ${id}`,
  keptWords: {
    staff: {
      title: 'You were signed out',
      enter: 'Sign in, in a new tab',
    },
    applicant: {
      title: 'Following was closed',
      enter: 'Enter with your register number and code, in a new tab',
    },
    kept: 'Nothing was sent yet. What you wrote is kept on this page.',
    thenSend: 'Then come back to this page and press the button below.',
    send: 'Send what I wrote',
    files:
      'If you chose files, add them again after sending. What you wrote is gone when you close this page.',
  },
  400: {
    title: 'What was sent could not be read',
    explanation: 'Nothing was saved. Please go back to the previous page and try again.',
  },
  403: {
    title: 'This page is not open to you',
    explanation:
      'Your account lacks the right, or the request went to another unit. Nothing was changed on this page; if need be, speak to your administrator.',
  },
  404: {
    title: 'Page not found',
    explanation:
      'The address may be mistyped or the page removed. Your request is on record; you find it on the follow-up page.',
  },
  413: {
    title: 'The files you sent are too large',
    explanation:
      'The files were not saved, what you wrote is kept. Go back and choose smaller files: at most 10 MB each.',
  },
  429: {
    title: 'Too many tries',
    explanation:
      'This was not saved. Please wait a minute and try again. If it is urgent, you can call us.',
  },
  500: {
    title: 'Something failed',
    explanation:
      'The failure is on record. What was saved in earlier steps is kept. Try again in a few minutes, or call us.',
  },
}
