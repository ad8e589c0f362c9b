import { expect, test } from 'vitest'
import { startProgress } from './progress.ts'

function screen(isTTY: boolean) {
  const written: string[] = []
  let now = 0
  const out = { isTTY, write: (text: string) => written.push(text) }
  return {
    progress: startProgress(out, () => now),
    written,
    pass: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

test('a terminal shows a bar on one line, redrawn ten times a second and wiped at the end', () => {
  const { progress, written, pass } = screen(true)
  pass(100)
  progress.tell(1_500, 0.5)
  pass(50)
  progress.tell(1_600, 0.6)
  progress.end()
  expect(written).toEqual([
    `\r\u001b[K${'█'.repeat(15)}${'░'.repeat(15)} %50  1.500 satır  15.000 satır/sn`,
    '\r\u001b[K',
  ])
})

test('a file gets a line every five seconds and nothing to wipe', () => {
  const { progress, written, pass } = screen(false)
  progress.tell(1, 0)
  pass(5_000)
  progress.tell(20_000, 0.25)
  progress.tell(20_001, 0.25)
  pass(5_000)
  progress.tell(40_000, 1)
  progress.end()
  expect(written).toEqual([
    '%25  20.000 satır  4.000 satır/sn\n',
    '%100  40.000 satır  4.000 satır/sn\n',
  ])
  expect(progress.seconds()).toBe(10)
})
