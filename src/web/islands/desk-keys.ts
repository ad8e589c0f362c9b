// Presses what carries the letter (`data-key`), moves through rows with J and K, sends a form with
// Ctrl+Enter. Everything it presses can be clicked; without this file the desk works as well.

const typing = 'input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]'
const rowLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('tr[data-row] th a')]

/** Where a list begins for somebody who comes back to it: the open request, else the top. */
function currentRow(links: HTMLAnchorElement[]): number {
  const focused = document.activeElement?.closest('tr')
  const row = focused ?? document.querySelector('tr[aria-current]')
  return links.findIndex(link => link.closest('tr') === row)
}

function move(step: number): void {
  const links = rowLinks()
  const at = currentRow(links)
  const next = links[Math.max(0, Math.min(links.length - 1, at === -1 ? 0 : at + step))]
  next?.focus()
  next?.closest('tr')?.scrollIntoView({ block: 'nearest' })
  // Beside an open request one reads on; on the list alone one only looks.
  if (next && document.querySelector('.staff-pane') && matchMedia('(min-width: 1280px)').matches)
    next.click()
}

const isSeen = (element: HTMLElement) => element.getClientRects().length > 0

/** The act of the open request first, then of the focused row, then anything else on the page. */
function findPressed(key: string): HTMLElement | undefined {
  const selector = `[data-key="${CSS.escape(key)}"]`
  const places = ['.action-bar', '.staff-pane', null, 'body']
  for (const place of places) {
    const root = place === null ? rowOf() : document.querySelector(place)
    const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find(isSeen)
    // A letter that stands in every row means the row that one is on, never just the first.
    if (found && (place === null || !found.closest('tr'))) return found
  }
  return undefined
}

function rowOf(): Element | null {
  const focused = document.activeElement?.closest('tr[data-row]')
  return focused ?? document.querySelector('tr[data-row]')
}

function press(element: HTMLElement): void {
  if (element.matches(typing)) element.focus()
  else element.click()
}

addEventListener('keydown', event => {
  const target = event.target instanceof Element ? event.target : document.body
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    target.closest('form')?.requestSubmit()
    return
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.key === 'Escape' && target.matches(typing)) {
    ;(target as HTMLElement).blur()
    return
  }
  if (target.matches(typing)) return
  // The dotless ı lies where others have i: both mean the same letter here.
  const key = event.key === 'ı' || event.key === 'İ' ? 'i' : event.key.toLowerCase()
  if (key === 'j' || key === 'k') {
    move(key === 'j' ? 1 : -1)
    event.preventDefault()
    return
  }
  const pressed = findPressed(key)
  if (pressed === undefined) return
  press(pressed)
  event.preventDefault()
})

/**
 * What somebody came for: the first mistake, else the first field of the form that is open. Who went
 * somewhere before a slow page was there stays: the next letters belong to that search box.
 */
function begin(): void {
  const at = document.activeElement
  // The place in the address (#islem) is nobody's choice and carries this tabindex.
  if (at && at !== document.body && !at.matches('[tabindex="-1"]')) return
  const first = document.querySelector<HTMLElement>(
    ':is(.act-form, .register) [role=alert], .act-form :is(select, textarea, input:not([type=hidden]), .button), .register textarea',
  )
  first?.focus({ preventScroll: !first.matches('.register *') })
}

// Only when all is there: a place in the address (#islem) would take the focus away again.
if (document.readyState === 'complete') begin()
else addEventListener('load', begin)
