// A missing variable blocks and is named; a template may name what its kind knows and must name what the
// law wants.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultTemplates, type LetterTemplate } from './default-templates.ts'
import { fillTemplate, namesIn, templateProblems, variablesOf } from './fill-template.ts'
import { letterKinds } from './letter-kinds.ts'

const template: LetterTemplate = {
  subject: '{konu}',
  body: 'Sayın {basvuran}, {cevap}',
  closing: 'Bilgilerinize sunulur.',
  remedy: '',
  sdpCode: '622.01',
}

test('every variable is filled, blanks around names do not matter', () => {
  const values = { konu: 'Çukur', basvuran: 'Işıl Su', cevap: ' Onarıldı. ' }
  expect(fillTemplate({ ...template, subject: '{ konu }' }, values)).toEqual({
    ok: true,
    filled: {
      subject: 'Çukur',
      body: 'Sayın Işıl Su, Onarıldı.',
      closing: 'Bilgilerinize sunulur.',
      remedy: '',
    },
  })
})

test.each([
  [{}, ['konu', 'basvuran', 'cevap']],
  [{ konu: 'Çukur', basvuran: '  \n', cevap: 'Onarıldı.' }, ['basvuran']],
  [{ konu: 'Çukur', basvuran: 'Işıl' }, ['cevap']],
])('what is missing in %j is named', (values, missing) => {
  expect(fillTemplate(template, values)).toEqual({ ok: false, missing })
})

test('braces that a resident typed stay what they are', () => {
  const filled = fillTemplate(template, {
    konu: '{cevap}',
    basvuran: 'Işıl',
    cevap: '{basvuran} {x}',
  })
  expect(filled.ok && filled.filled.subject).toBe('{cevap}')
  expect(filled.ok && filled.filled.body).toBe('Sayın Işıl, {basvuran} {x}')
})

test.each(letterKinds)('the words that the program ships for %s have no problem', kind => {
  expect(templateProblems(kind, defaultTemplates[kind])).toEqual([])
})

test.each([
  [{ body: 'Ret. {gerekce} {dayanak} {cevp}' }, ['body', 'unknown-variable', 'cevp']],
  [{ body: 'Ret. {gerekce} {cevap}' }, ['body', 'variable-needed', 'dayanak']],
  [{ remedy: 'Dava açabilirsiniz.' }, ['remedy', 'variable-needed', 'basvuru_yolu']],
  [{ remedy: '' }, ['remedy', 'required', undefined]],
  [{ closing: ' ' }, ['closing', 'required', undefined]],
  [{ subject: 'x'.repeat(201) }, ['subject', 'too-long', undefined]],
  [{ sdpCode: '622-01' }, ['sdpCode', 'invalid', undefined]],
])('a refusal with %j is not a template', (change, [field, problem, name]) => {
  const problems = templateProblems('refusal', { ...defaultTemplates.refusal, ...change })
  expect(problems).toContainEqual({ field, problem, ...(name === undefined ? {} : { name }) })
})

test('names are read once each, in their order', () => {
  expect(namesIn('{a} {b} {a} {} {c\n} {{d}')).toEqual(['a', 'b', '', 'd'])
  expect(variablesOf(template)).toEqual(['konu', 'basvuran', 'cevap'])
})

test('whatever stands in a template, filling never leaves a known name in braces', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ minLength: 1 }), (noise, value) => {
      const filled = fillTemplate(
        { ...template, body: `${noise}{cevap}${noise}` },
        { konu: 'k', basvuran: 'b', cevap: value.trim() || 'x' },
      )
      return !filled.ok || !filled.filled.body.replace(value, '').includes('{konu}')
    }),
  )
})
