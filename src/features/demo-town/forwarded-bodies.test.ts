// Tests that the body a reply of the demo names is found on its list, however the wording writes it.
import { expect, test } from 'vitest'
import { bodyNamedIn } from './forwarded-bodies.ts'

test.each([
  ['Başvurunuzu ilettik. Kurum: Yakutiye Belediyesi. Cevabı oradan alırsınız.', 'ilce-Yakutiye'],
  ['Kurum: Karayolları 12. Bölge Müdürlüğü.', 'kgm'],
  ['Kurum: elektrik dağıtım şirketi (186).', 'elektrik'],
  ['Kurum: konuda yetkili il müdürlüğü.', undefined],
  ['Bu işi biz yapıyoruz.', undefined],
])('%s', (text, code) => {
  expect(bodyNamedIn(text)?.code).toBe(code)
})
