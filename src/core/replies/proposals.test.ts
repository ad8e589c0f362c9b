// Pins what the form of a reply proposes: article, ground and remedy; each proposal passes its own check.
import { describe, expect, test } from 'vitest'
import {
  fileRequest,
  knownFacts,
  lampRequest,
  secretReply,
} from '../../../test/support/requests/replies.ts'
import {
  type LegalClass,
  legalClasses,
  negativeOutcomes,
  type Outcome,
  reasonCodes,
} from '../request/vocabulary.ts'
import { checkReply } from './check-reply.ts'
import { defaultArticles, proposeArticle } from './default-articles.ts'
import { groundsFor, refusalGrounds } from './refusal-grounds.ts'
import { proposeRemedy } from './remedies.ts'

const remedyOf = (legalClass: LegalClass, outcome: Outcome, more = {}) =>
  proposeRemedy({ legalClass, outcome, language: 'tr', own: '', ...more })

describe('remedies', () => {
  test('the class decides who hears the appeal', () => {
    expect(remedyOf('petition', 'not-fulfilled')).toBe(
      'Bu cevaba karşı, size ulaştığı günden başlayarak 60 gün içinde idare mahkemesinde dava açabilirsiniz. Ayrıca 6 ay içinde Kamu Denetçiliği Kurumuna (ombudsman) ücretsiz başvurabilirsiniz.',
    )
    expect(remedyOf('information', 'redacted')).toMatch(
      /15 gün içinde Bilgi Edinme Değerlendirme Kuruluna.*60 gün içinde idare/,
    )
    expect(remedyOf('data-subject', 'not-fulfilled')).toMatch(
      /30 gün içinde Kişisel Verileri Koruma Kuruluna/,
    )
    expect(remedyOf('petition', 'not-fulfilled', { subject: 'fine' })).toMatch(
      /15 gün içinde sulh ceza hâkimliğine/,
    )
    expect(remedyOf('petition', 'not-fulfilled', { subject: 'zoning' })).toMatch(
      /1 ay içinde belediyeye yazıyla itiraz/,
    )
  })

  test('the municipality’s own text stands for what the administrative court decides, and for nothing else', () => {
    const own = 'Erzurum İdare Mahkemesinde 60 gün içinde dava açabilirsiniz.'
    expect(remedyOf('petition', 'not-fulfilled', { own })).toBe(own)
    expect(remedyOf('information', 'not-fulfilled', { own })).not.toContain('Erzurum')
  })

  test('a positive reply shows none', () => {
    expect(remedyOf('petition', 'fulfilled')).toBeNull()
    expect(remedyOf('information', 'forwarded')).toBeNull()
  })

  test('in both languages every proposal passes the check of its class', () => {
    for (const legalClass of legalClasses) {
      for (const outcome of negativeOutcomes) {
        for (const language of ['tr', 'en'] as const) {
          const remedy = proposeRemedy({ legalClass, outcome, language, own: '' })
          const reply = { ...secretReply, outcome, remedy }
          const checks = checkReply({
            reply,
            request: { ...lampRequest, legalClass },
            facts: knownFacts,
          })
          expect(checks.filter(each => each.field === 'remedy')).toEqual([])
        }
      }
    }
  })
})

describe('grounds', () => {
  test('all that the law lists, each once', () => {
    expect(refusalGrounds.map(ground => ground.code)).toEqual([
      'R07',
      'R08',
      'R15',
      'R16',
      'R17',
      'R18',
      'R19',
      'R20',
      'R21',
      'R22',
      'R23',
      'R24',
      'R25',
      'R26',
      'R27',
      'R07B',
      'RF',
      'P6A',
      'P6B',
      'P6C',
    ])
  })

  test.each<[LegalClass, Outcome, string]>([
    ['petition', 'not-fulfilled', ''],
    ['petition', 'not-examined', 'P6A P6B P6C'],
    ['service', 'not-examined', 'P6A P6B P6C'],
    ['data-subject', 'not-fulfilled', ''],
    ['information', 'redacted', 'R07 R08 R15 R16 R17 R18 R19 R20 R21 R22 R23 R24 R25 R26 R27 R07B'],
    ['information', 'fulfilled', ''],
  ])('%s, %s', (legalClass, outcome, codes) => {
    expect(
      groundsFor(legalClass, outcome)
        .map(ground => ground.code)
        .join(' '),
    ).toBe(codes)
  })

  test('the citation that a ground proposes is the one that the check wants', () => {
    for (const ground of refusalGrounds) {
      const [outcome = 'not-examined'] = ground.outcomes
      const request = ground.group === 'petition' ? lampRequest : fileRequest
      const article = proposeArticle(request.legalClass, null, ground.code)
      expect(article).toBe(ground.citation)
      const reply = {
        ...secretReply,
        outcome,
        ground: ground.code,
        article,
        reason: 'form-incomplete',
      } as const
      const checks = checkReply({ reply, request, facts: knownFacts }).map(each => each.check)
      expect(checks).toEqual([])
    }
  })
})

describe('articles', () => {
  test('every reason has its row, and only what the officer alone can know is left open', () => {
    expect(reasonCodes.filter(reason => defaultArticles[reason] === null)).toEqual(['against-law'])
    expect(proposeArticle('petition', 'private-property', null)).toBe('4721 sayılı Kanun m.683')
    expect(proposeArticle('petition', 'against-law', null)).toBe('')
    expect(proposeArticle('information', 'no-budget', null)).toBe('')
    expect(proposeArticle('data-subject', null, null)).toBe('6698 sayılı Kanun m.13')
  })

  test('each proposed article names law and article', () => {
    for (const reason of reasonCodes) {
      const article = proposeArticle('petition', reason, null)
      if (article === '') continue
      const reply = {
        ...secretReply,
        ground: null,
        outcome: 'not-fulfilled',
        reason,
        article,
      } as const
      const checks = checkReply({ reply, request: lampRequest, facts: knownFacts }).map(
        each => each.check,
      )
      expect(checks.filter(check => check.startsWith('article'))).toEqual([])
    }
  })
})
