// Which PostgreSQL servers are accepted, and what the others are told.
import { expect, test } from 'vitest'
import { checkServerVersion } from './server-version.ts'

const server = (number: string, version: string) => ({
  query: async () => ({ rows: [{ number, version }] }),
})

test('PostgreSQL 15 and newer are accepted, with the distribution’s own words left out', async () => {
  expect(await checkServerVersion(server('150014', '15.14 (Debian 15.14-0+deb12u1)'))).toEqual({
    version: '15.14',
    major: 15,
  })
  expect(await checkServerVersion(server('190000', '19beta1'))).toEqual({
    version: '19beta1',
    major: 19,
  })
})

test('PostgreSQL 14 is refused in Turkish and English', async () => {
  await expect(checkServerVersion(server('140019', '14.19'))).rejects.toThrow(
    /PostgreSQL 14\.19; en az PostgreSQL 15 gerekir.*\n.*PostgreSQL 14\.19; PostgreSQL 15 or newer is needed/,
  )
})
