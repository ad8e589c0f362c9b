// Asks now and then how many wait in each queue and writes it into the rail; a page in the
// background does not ask.

const EVERY = 20_000
type Counts = Record<string, { count: string; late: string }>

function write(counts: Counts): void {
  for (const [queue, { count, late }] of Object.entries(counts)) {
    const item = document.querySelector(`[data-queue="${queue}"]`)
    const number = item?.querySelector('[data-count]')
    if (number && number.textContent !== count) number.textContent = count
    const mark = item?.querySelector('[data-late]')
    if (mark && mark.textContent !== late && late !== '') mark.textContent = late
    item?.querySelector('.rail-late')?.toggleAttribute('hidden', late === '')
  }
}

async function ask(): Promise<void> {
  if (document.visibilityState !== 'visible') return
  const response = await fetch('/masa/sayilar', { headers: { accept: 'application/json' } })
  // Signed out meanwhile: the next click says so, this corner stays quiet.
  if (response.ok && !response.redirected) write((await response.json()) as Counts)
}

setInterval(() => void ask().catch(() => {}), EVERY)
addEventListener('visibilitychange', () => void ask().catch(() => {}))
