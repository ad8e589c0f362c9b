// Owns the English words of the front page, the figures and the pages of record.

import { counted } from '../counted.ts'
import type { CitizenPagesTexts } from '../tr/citizen-pages.ts'

export const citizenPagesEn: CitizenPagesTexts = {
  front: {
    title: 'How can we help you?',
    apply: 'Make a request',
    applyText: 'Request, complaint, tip-off, suggestion. About five minutes, no account needed.',
    follow: 'Follow your request',
    followText: 'See who has it and when the reply is due; read the reply, contest it.',
    call: phone => `Call us: ${phone}`,
    callText: 'We write the request for you; you get the same number and code.',
    figures: 'How we are doing',
    work: 'What is being worked on',
    workNote: 'Requests and complaints that the units have taken on; the most frequent topics.',
    workCount: count => counted(count, 'request'),
    workPlaces: (named, all) => {
      const more = all - named.length
      if (more === 0) return named.join(', ')
      return `${named.join(', ')} and ${more} more ${more === 1 ? 'district' : 'districts'}`
    },
  },
  figures: {
    title: 'Our figures',
    intro: (count, from, to) =>
      `These figures are counted from the register and renewed every minute. Period: the last ${count} days, ${from} – ${to}.`,
    today: 'today',
    open: 'Open requests',
    openNote: 'We still owe a reply or promised work',
    openDefinition:
      'All requests that have no final reply today, or whose promised work is not done. A contested request counts as open again.',
    late: 'Late right now',
    lateNote: 'Open, and past the due day',
    lateDefinition:
      'Open requests that are past the day which the law or the municipality named. A delay stays on record even after the reply.',
    inTime: 'Answered in time',
    inTimeNote: (inTime, due) => `${inTime} of ${counted(due, 'request')}`,
    inTimeNone: 'No period ended in these days',
    inTimeDefinition:
      'Of the requests whose legal period ended in these days, those that got a reply, an interim reply or a dated promise by the end of the last day. Those that were never answered are counted too; those taken back are not.',
    confirmed: 'Solved, says the applicant',
    confirmedNote: answered => `Answered in the period: ${answered}`,
    confirmedDefinition:
      'Requests of which the applicant said “my problem is solved”. Whoever says nothing does not count as satisfied; staff cannot set this.',
    contested: 'Contested',
    contestedNote: 'Not solved, says the applicant',
    contestedDefinition:
      'Requests of which the applicant said “not solved” after the reply. Each is opened again under the same number and given to somebody else.',
    silences: 'Period ended without any reply',
    silencesDefinition:
      'Requests whose legal period ended in these days without a single reply. By law this counts as a refusal; it stays counted here even if a reply comes later.',
    received: 'Registered',
    receivedDefinition:
      'Requests registered in these days through every channel. Contacts that only asked for information are not counted.',
    more: 'All figures and how they are counted',
    part: 'Count',
    whole: 'Of',
    period: 'Period',
    figureHead: 'Figure',
    definitionHead: 'What it means, how it is counted',
    download: 'Download the figures (CSV)',
    ofRatio: (share, part, whole) => `${share} (${part} / ${whole})`,
  },
  accessibility: {
    title: 'Accessibility',
    aim: 'We want everybody to be able to use this desk. Our aim is WCAG 2.2, level AA.',
    worksTitle: 'What we look after',
    works: [
      'Every page works without JavaScript and with the keyboard alone.',
      'Pages have headings and labels for screen readers; error messages lead to their field.',
      'Texts are set in a typeface made for low vision; large print, more contrast and dark colours can be chosen.',
      'Nothing is said by colour alone. Everything to be touched is at least 44 pixels high.',
      'Pages can be read at a width of 320 pixels without scrolling sideways; the wish for less motion is respected.',
    ],
    testsTitle: 'How we check',
    tests:
      'With every release, all pages are checked automatically (axe), in light and dark colours, on narrow and wide screens. Automatic checks do not find every problem.',
    gapsTitle: 'What we know is missing',
    gaps: [
      'Files that applicants or units attach may not be accessible. We read their content to you if you wish.',
      'Applying in sign language by video is not possible yet.',
      'There has been no audit by independent experts and no trial with people who use screen readers yet.',
    ],
    contactTitle: 'If something is in your way',
    contact: 'Write or call; we take your request another way and put the obstacle on record.',
    apply: 'Report an obstacle',
  },
  privacy: {
    title: 'Your personal data',
    intro: name =>
      `This notice is given by the data controller, ${name}, under article 10 of law no. 6698 on the protection of personal data.`,
    version: (version, date) =>
      `Version ${version}, since ${date}. Which version you were shown is kept with your request.`,
    noConsent:
      'We do not ask for your consent: taking and answering your request is a legal duty of the municipality and does not depend on your consent.',
    rows: [
      {
        title: 'Which data we take',
        text: 'As far as you give them: name, phone, e-mail, address; the text, place and files of your request. We do not ask for your national identity number. For a tip-off without a name we record nothing about who you are.',
      },
      {
        title: 'What we use them for',
        text: 'To register your request, pass it on to the unit in charge, deal with it, answer you, and check that periods are kept. We do not use them for promotion.',
      },
      {
        title: 'Legal ground',
        text: 'Law no. 6698 art. 5/2 (a) and (ç): foreseen in laws, and legal duty. These laws are: no. 3071 on petitions, no. 4982 on the right to information, no. 5393 and no. 5216 on municipalities.',
      },
      {
        title: 'How we collect them',
        text: 'With the forms of this site, by phone, in writing at the desk, by post, e-mail and registered e-mail (KEP); wholly or partly by automatic means.',
      },
      {
        title: 'Whom we pass them on to',
        text: 'Only the unit in charge and the desk see your request; each look is recorded. Your follow page shows which role looked at your data, on which day and what for. If another body is in charge, it is sent there under law no. 3071 art. 5, and you are told. Nothing is passed on abroad.',
      },
      {
        title: 'Who gave a tip-off',
        text: 'The identity of whoever gives a tip-off is not given to the person it is about. If you want your identity to stay secret, no officer can see your name and contact; only two officials together can open them, with a reason, and your follow page says so.',
      },
      {
        title: 'How long we keep them',
        text: 'Requests are kept for the period that the law on archives sets. Then your name, contact, identity number and files are destroyed by the decision of two people; the archive commission deals with the text. If you ask for erasure before that, your data is hidden from everybody. Unfinished requests are deleted after 24 hours. Location and device data inside photos are removed on receipt.',
      },
      {
        title: 'Cookies',
        text: 'Only cookies that are needed: your unfinished request, following for half an hour, your language and appearance. There are no cookies for tracking or advertising.',
      },
      {
        title: 'Your rights',
        text: 'Law no. 6698 art. 11: to learn whether your data are processed, to ask for information, to have them corrected and, where the conditions are met, deleted, to learn whom they were passed on to, to object to a result against you that comes from automatic analysis alone, to claim damages.',
      },
    ],
    howTitle: 'How to apply',
    how: 'Send us your wish in writing or by registered e-mail (KEP). We answer within 30 days, free of charge. If the answer is not enough, you can complain to the Personal Data Protection Board.',
    contactTitle: 'Data controller',
  },
  source: {
    title: 'Source code',
    intro:
      'This desk is free software: Beyaz Masa, under the GNU Affero General Public License, version 3 or later (AGPL-3.0-or-later).',
    why: 'Anybody can read in the program how the municipality registers requests, counts periods and makes its figures.',
    rightTitle: 'Your right',
    right:
      'Everybody who uses this page can ask for the source code of the running version free of charge, study it, change it and pass it on under the same licence.',
    getTitle: 'How to get it',
    get: 'Write or call; we send you the source code of the running version, with all changes made to it.',
    getElse:
      'If you want it another way, write or call; we send you the same source free of charge.',
    download: 'Download the source code of the running version (.tar.gz)',
    warranty: 'The program comes without any warranty, to the extent that the law permits.',
    contactTitle: 'Contact',
  },
  contact: { phone: 'Phone', email: 'E-mail', address: 'Address', website: 'Website' },
}
