// What the municipality's settings say about its letters, in the shape in which letters are written.
import type { LetterSignatory } from '../../core/letters/letter-content.ts'
import type { NumberSource } from '../../core/letters/letter-permissions.ts'
import type { NumberLetter } from '../../core/letters/official-number.ts'
import type { LetterOffice } from '../../core/letters/write-letter.ts'
import type { Trx } from '../../store/store.ts'
import { verifyAddressOf } from '../municipality/desk-address.ts'
import { type MunicipalitySettings, settingsSchema } from '../municipality/settings.ts'

export type LetterHouse = {
  name: string
  office: LetterOffice
  signatories: readonly LetterSignatory[]
  numberSource: NumberSource
  numberLetter: NumberLetter
}

export function letterHouseOf(name: string, settings: MunicipalitySettings): LetterHouse {
  const { letters } = settings
  return {
    name,
    office: {
      institution: letters.institution,
      detsis: letters.detsis,
      verifyAddress: verifyAddressOf(settings),
      contact: {
        address: settings.address,
        phone: settings.phone,
        fax: letters.fax,
        email: settings.email,
        website: settings.website,
        kep: letters.kep,
        person: letters.contactPerson,
      },
    },
    signatories: letters.signatories,
    numberSource: letters.documentSystem,
    numberLetter: letters.numberLetter,
  }
}

export async function loadLetterHouse(trx: Trx, municipalityId: string): Promise<LetterHouse> {
  const row = await trx
    .selectFrom('municipalities')
    .select(['name', 'settings'])
    .where('municipality_id', '=', municipalityId)
    .executeTakeFirstOrThrow()
  return letterHouseOf(row.name, settingsSchema.parse(row.settings))
}
