// Owns a small town that can write letters: settings, press, files, and requests that a unit has answered.

import { draftLetter, plainWish } from '../../../src/features/letters/draft-letter.ts'
import { findLetter } from '../../../src/features/letters/letter-queries.ts'
import type { LetterTools } from '../../../src/features/letters/letter-tools.ts'
import type { LetterSettings } from '../../../src/features/municipality/settings.ts'
import { actOnRequest } from '../../../src/features/requests/act-on-request.ts'
import { openPress } from '../../../src/press/press.ts'
import { actorOf, type SmallTown, townUnits } from '../small-town.ts'

export const townLetters: LetterSettings = {
  institution: 'Yakaköy Belediye Başkanlığı',
  detsis: '12345678',
  signatories: [
    { name: 'Gökçe İMZALI', title: 'Fen İşleri Müdürü', isDelegated: true },
    { name: 'Örnek BAŞKAN', title: 'Belediye Başkanı', isDelegated: false },
  ],
  fax: '',
  kep: '',
  contactPerson: '',
  documentSystem: 'own-register',
  numberLetter: 'Z',
}

const press = openPress()

export const toolsOf = ({ desk, files }: Pick<SmallTown, 'desk' | 'files'>): LetterTools => ({
  desk,
  files,
  press,
})

/** A request that the road unit has answered. */
export async function answeredByTheRoadUnit(town: SmallTown, fields = {}) {
  const received = await town.receive(fields)
  const { requestId } = received
  const act = async (who: Parameters<typeof actorOf>[0], command: object) => {
    const result = await actOnRequest(town.desk, {
      requestId,
      actor: actorOf(who),
      // as: only tests write a command as a plain object
      command: command as Parameters<typeof actOnRequest>[1]['command'],
      actKey: town.desk.newId(),
    })
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  }
  await act('dispatcher', { action: 'route', unitId: townUnits.roads.id, note: '' })
  await act('roadOfficer', { action: 'accept' })
  await act('roadOfficer', {
    action: 'send-reply',
    text: 'Çukur kapatıldı.',
    outcome: 'fulfilled',
    reason: null,
    remedy: null,
  })
  return received
}

export const atTheRoadUnit = async (town: SmallTown, fields = {}): Promise<string> =>
  (await answeredByTheRoadUnit(town, fields)).requestId

/** A draft of the plain kind. */
export async function draftOne(town: SmallTown, requestId: string, cevap = 'Çukur kapatıldı.') {
  const drafted = await draftLetter(
    toolsOf(town),
    actorOf('roadOfficer'),
    plainWish(requestId, 'reply', { cevap }),
  )
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.refusal))
  const letter = await findLetter(town.desk, drafted.done.letterId)
  if (letter === undefined) throw new Error('The draft is not there')
  return letter
}
