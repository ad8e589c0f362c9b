// Owns the browsers of the small town's staff for tests of the pages: each signed in through the sign-in
// page, none runs a script.
import { TOTP } from 'otpauth'
import { localDateOf } from '../../../src/core/time/dates.ts'
import { allRoutes } from '../../../src/web/routes.ts'
import { type FreshDatabase, freshDatabase } from '../database.ts'
import {
  type Answer,
  appOf,
  elementsOf,
  type Fields,
  type Resident,
  resident,
} from '../resident.ts'
import {
  openSmallTown,
  type SmallTown,
  type TownOptions,
  type TownPerson,
  townPassword,
  townStaff,
} from '../small-town.ts'

export type StaffTown = {
  readonly town: SmallTown
  /** Somebody of the town at the desk; the same browser each time. */
  as(who: TownPerson): Promise<Resident>
  /** The bare answer, for what is no text. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** Somebody who is not signed in. */
  stranger(): Resident
  close(): Promise<void>
}

export async function openStaffTown(options: TownOptions = {}): Promise<StaffTown> {
  const database: FreshDatabase = await freshDatabase()
  const town = await openSmallTown({ connectionString: database.connectionString }, options)
  const app = appOf(town, allRoutes)
  const browsers = new Map<string, Promise<Resident>>()
  return {
    town,
    as: who => {
      // Nobody stays signed in for a night, so every morning has its own browser.
      const key = `${who} ${localDateOf(town.desk.now())}`
      const known = browsers.get(key) ?? signIn(town, resident(app), who)
      browsers.set(key, known)
      return known
    },
    request: async (path, init) => await app.request(path, init),
    stranger: () => resident(app),
    close: async () => {
      await town.close()
      await database.drop()
    },
  }
}

async function signIn(town: SmallTown, browser: Resident, who: TownPerson): Promise<Resident> {
  await browser.open('/giris')
  const { userName } = townStaff[who]
  const page = await browser.send('/giris', { kullanici: userName, parola: townPassword })
  if (page.path.startsWith('/giris/kod')) {
    const secret = elementsOf(page.html).find(
      ({ attributes }) => attributes.get('name') === 'anahtar',
    )
    const code = new TOTP({ secret: secret?.attributes.get('value') ?? '' }).generate({
      timestamp: Date.parse(town.desk.now()),
    })
    await browser.send('/giris/kod', { kod: code })
  }
  return browser
}

/** Opens the form of an act on the page of a request and sends it. */
export async function act(
  browser: Resident,
  requestId: string,
  slug: string,
  fields: Fields = {},
): Promise<Answer> {
  await browser.open(`/masa/basvuru/${requestId}?islem=${slug}`)
  return await browser.send(`/masa/basvuru/${requestId}/${slug}`, fields)
}
