import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Icon } from './icon.tsx'
import { markup } from './markup.ts'

const naughty = `"><script>alert(1)</script>&`

test('whatever stands between the fixed parts is escaped, in content and in attributes', () => {
  expect(renderToString(markup`<p title="${naughty}">${naughty}</p>`)).toBe(
    '<p title="&quot;>&lt;script>alert(1)&lt;/script>&amp;">&quot;>&lt;script>alert(1)&lt;/script>&amp;</p>',
  )
})

test('lists, components, numbers and nothing may stand between them, each escaped once', () => {
  const list = ['a & b', <b>{naughty}</b>, 3]
  expect(renderToString(markup`<p>${list}</p>`)).toBe(
    '<p>a &amp; b<b>&quot;>&lt;script>alert(1)&lt;/script>&amp;</b>3</p>',
  )
  expect(
    renderToString(markup`<p>${<Icon name="check" />}${7}${null}${undefined}${false}${''}</p>`),
  ).toBe(
    '<p><svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">' +
      '<path d="M4.5 12.5 10 18 19.5 7"/></svg>7</p>',
  )
})
