import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { LanguageContext } from '../language.ts'
import { Button, LinkButton } from './button.tsx'
import { CheckField, CheckTiles, RadioTiles } from './choice-tiles.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FileField } from './file-field.tsx'
import { Form } from './form.tsx'
import { Question, StepProgress } from './question.tsx'
import { SelectField } from './select-field.tsx'
import { DateField, OtpField, TextArea, TextField } from './text-field.tsx'

const naughty = `"><script>alert('ş')</script>&amp;`
const escaped = `&quot;>&lt;script>alert('ş')&lt;/script>&amp;amp;`

test('a text field is labelled, described by its hint and its error, and marked as wrong', () => {
  const html = renderToString(
    <TextField name="telefon" label="Telefon" hint="Sıfırsız" error="10 rakam olmalı" type="tel" />,
  )
  expect(html).toContain('<label for="telefon">Telefon</label>')
  expect(html).toContain('<div class="hint" id="telefon-ipucu">Sıfırsız</div>')
  expect(html).toContain('id="telefon-hata"')
  expect(html).toContain('<span class="unseen">Hata: </span>10 rakam olmalı')
  expect(html).toMatch(
    /<input id="telefon" name="telefon" required aria-describedby="telefon-ipucu telefon-hata" aria-invalid/,
  )
  expect(html).toContain('type="tel"')
})

test('a field that may stay empty says so and is not required', () => {
  const html = renderToString(<TextField name="eposta" label="E-posta" optional />)
  expect(html).toContain('E-posta<span class="optional"> (isteğe bağlı)</span>')
  expect(html).not.toContain('required')
  expect(html).not.toContain('aria-describedby')
})

test('where the field is the one question of the page, its label is the heading', () => {
  const html = renderToString(<TextArea name="metin" label="Ne oldu?" asTitle />)
  expect(html).toContain('<h1 class="question-title"><label for="metin">Ne oldu?</label></h1>')
})

test('whatever a person wrote comes back unchanged and is never markup', () => {
  expect(renderToString(<TextField name="ad" label="Ad" value={naughty} />)).toContain(
    `value="${escaped}"`,
  )
  const area = renderToString(<TextArea name="m" label="M" value={`</textarea>${naughty}`} />)
  expect(area).not.toContain('<script>')
  expect(area.match(/<\/textarea>/g)).toHaveLength(1)
  const choices = [{ value: naughty, label: naughty }]
  const fields = [
    <SelectField name="s" label={naughty} options={choices} value={naughty} />,
    <RadioTiles name="r" label={naughty} choices={choices} value={naughty} />,
    <ErrorSummary errors={[{ field: 'ad', message: naughty }]} />,
    <FileField
      name="d"
      label="Dosya"
      kept={[{ name: naughty, size: '1 KB', removeValue: naughty }]}
    />,
    <Form action={naughty} fields={{ csrf: naughty }}>
      {naughty}
    </Form>,
  ]
  for (const field of fields) expect(renderToString(field)).not.toContain('<script>')
})

test('a text that begins with an empty line keeps it', () => {
  expect(renderToString(<TextArea name="m" label="M" value={'\nmerhaba'} />)).toContain(
    '>\n\nmerhaba</textarea>',
  )
})

test('radio tiles are one group under one legend; the first carries the id that the summary links to', () => {
  const html = renderToString(
    <RadioTiles
      name="tur"
      label="Tür"
      error="Birini seçin"
      value="ihbar"
      choices={[
        { value: 'istek', label: 'İstek', hint: 'Bir iş' },
        { value: 'ihbar', label: 'İhbar' },
      ]}
    />,
  )
  expect(html).toContain(
    '<fieldset class="field wrong" aria-describedby="tur-hata"><legend>Tür</legend>',
  )
  expect(html).toContain(
    '<input type="radio" id="tur" name="tur" value="istek" required aria-describedby="tur-aciklama"/>',
  )
  expect(html).toContain(
    '<input type="radio" id="tur-2" name="tur" value="ihbar" checked required/>',
  )
  expect(html).toContain('<label for="tur-2"><span>İhbar</span></label>')
})

test('check tiles keep every choice that was made, and none is forced', () => {
  const html = renderToString(
    <CheckTiles
      name="ek"
      label="Bilgilendir"
      values={['b']}
      choices={[
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ]}
    />,
  )
  expect(html).toContain('value="a"/>')
  expect(html).toContain('value="b" checked/>')
  expect(html).not.toContain('required')
})

test('a single check box has its own label and error', () => {
  const html = renderToString(<CheckField name="onay" label="Okudum" error="İşaretleyin" />)
  expect(html).toContain('value="evet" required aria-describedby="onay-hata" aria-invalid')
  expect(html).toContain('<label for="onay">Okudum</label>')
})

test('a select keeps its choice, in groups too, and starts with an empty one', () => {
  const html = renderToString(
    <SelectField
      name="ilce"
      label="İlçe"
      value="ispir"
      options={[
        { value: 'yakutiye', label: 'Yakutiye' },
        { title: 'Uzak', options: [{ value: 'ispir', label: 'İspir' }] },
      ]}
    />,
  )
  expect(html).toContain('<option value>Seçiniz</option>')
  expect(html).toContain(
    '<optgroup label="Uzak"><option value="ispir" selected>İspir</option></optgroup>',
  )
})

test('a code field asks phones for the code that just came', () => {
  const html = renderToString(<OtpField name="kod" label="Kod" />)
  expect(html).toContain('autocomplete="one-time-code"')
  expect(html).toContain('inputmode="numeric"')
  expect(html).toContain('pattern="[0-9]{6}"')
})

test('a date field speaks in days', () => {
  expect(
    renderToString(<DateField name="gun" label="Gün" value="2026-03-14" max="2026-03-20" />),
  ).toContain('type="date" max="2026-03-20" value="2026-03-14"')
})

test('files that are already there can be taken away, and then no new one is needed', () => {
  const html = renderToString(
    <FileField
      name="dosya"
      label="Dosya"
      multiple
      kept={[{ name: 'çukur.jpg', size: '1,2 MB', removeValue: '7' }]}
    />,
  )
  expect(html).toContain('name="kaldir" value="7"')
  expect(html).toContain('Kaldır<span class="unseen"> çukur.jpg</span>')
  expect(html).not.toContain('required')
})

test('the error summary links every message to its field and is said aloud', () => {
  const html = renderToString(
    <ErrorSummary
      errors={[{ field: 'ad', message: 'Adınızı yazın' }, { message: 'Oturum doldu' }]}
    />,
  )
  expect(html).toContain('role="alert"')
  expect(html).toContain('Düzeltilmesi gereken 2 alan var')
  expect(html).toContain('<li><a href="#ad">Adınızı yazın</a></li><li>Oturum doldu</li>')
  expect(renderToString(<ErrorSummary errors={[]} />)).toBe('')
})

test('a question of several fields says how far one is and is the legend of its fields', () => {
  const html = renderToString(
    <Question title="Size nasıl ulaşalım?" hint="Cevap için" progress={{ step: 3, of: 5 }}>
      <TextField name="ad" label="Ad" />
    </Question>,
  )
  expect(html).toContain('<p>Adım 3 / 5</p>')
  expect(html).toContain(
    'aria-describedby="soru-ipucu"><legend><h1 class="question-title">Size nasıl ulaşalım?</h1></legend>',
  )
  expect(renderToString(<StepProgress step={1} of={1} />)).toContain('Adım 1 / 1')
})

test('a form posts, carries what the server wants back, and leaves checking to the server', () => {
  const html = renderToString(
    <Form action="/basvuru" fields={{ csrf: 'x' }} files>
      <Button shortcut="g">Gönder</Button>
    </Form>,
  )
  expect(html).toContain(
    '<form class="form" action="/basvuru" method="post" enctype="multipart/form-data" novalidate>',
  )
  expect(html).toContain('<input type="hidden" name="csrf" value="x"/>')
  expect(html).toContain(
    '<button class="button primary" type="submit" aria-keyshortcuts="g" data-key="g">',
  )
})

test('a link that looks like a button is still a link, and a button that opens sends nothing', () => {
  expect(renderToString(<LinkButton href="/takip">Takip</LinkButton>)).toContain(
    '<a class="button primary" href="/takip">',
  )
  expect(renderToString(<Button opens="tuslar">Tuşlar</Button>)).toContain(
    'type="button" popovertarget="tuslar"',
  )
})

test('components speak the language of their page', () => {
  const html = renderToString(
    <LanguageContext.Provider value="en">
      <TextField name="a" label="Name" optional />
    </LanguageContext.Provider>,
  )
  expect(html).toContain('(optional)')
})
