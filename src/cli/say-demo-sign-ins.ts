// Prints who can sign in to the demo municipality and which requests can be followed; says nothing
// on a real desk.
import { DEMO_PASSWORD } from '../features/demo-town/demo-accounts.ts'
import { DEMO_SOURCE, demoCodeOf } from '../features/demo-town/fill-demo-town.ts'
import { staff } from '../features/demo-town/staff.ts'
import { inTransaction } from '../store/store.ts'
import type { OpenDesk, Program } from './program.ts'

const roles: readonly (readonly [role: string, name: string])[] = [
  ['desk-officer', 'masa görevlisi'],
  ['dispatcher', 'sevk görevlisi'],
  ['unit-officer', 'birim görevlisi'],
  ['unit-head', 'birim amiri'],
  ['manager', 'yönetici'],
  ['administrator', 'sistem sorumlusu'],
]

export async function sayDemoSignIns({ say }: Program, opened: OpenDesk): Promise<void> {
  const { settings } = await opened.municipality()
  if (!settings.isDemo) return
  say('')
  say(`Deneme hesapları (/giris), ortak şifre: ${DEMO_PASSWORD}`)
  for (const [role, name] of roles) {
    const person = staff.find(each => each.role === role)
    if (person) say(`  ${name.padEnd(16)} ${person.userName}`)
  }
  const examples = await findExamples(opened)
  if (examples.length > 0) say('Takip için örnek başvurular (/takip):')
  for (const { register_number, source_id } of examples) {
    say(`  ${register_number}  ${demoCodeOf(source_id ?? '')}`)
  }
}

/** Some that are answered and wait for the applicant's verdict. */
async function findExamples({ desk, store }: OpenDesk) {
  return await inTransaction(store, desk.municipalityId, trx =>
    trx
      .selectFrom('requests')
      .select(['register_number', 'source_id'])
      .where('municipality_id', '=', desk.municipalityId)
      .where('source_name', '=', DEMO_SOURCE)
      .where('progress', '=', 'answered')
      .where('satisfied_at', 'is', null)
      .where('contested_at', 'is', null)
      .orderBy('answered_at', 'desc')
      .limit(3)
      .execute(),
  )
}
