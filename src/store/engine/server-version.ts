// Owns which PostgreSQL servers the desk runs on; the embedded engine passes by itself.

const oldestMajor = 15

/** What is needed of a connection: pg's Client, PoolClient and Pool all have it. */
export interface VersionSource {
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>
}

export class ServerTooOld extends Error {
  readonly tr: string
  readonly en: string

  constructor(version: string) {
    const tr =
      `Veritabanı sunucusu PostgreSQL ${version}; en az PostgreSQL ${oldestMajor} gerekir. ` +
      'Sunucuyu yükseltin veya DATABASE_URL ayarını kaldırıp gömülü veritabanını kullanın.'
    const en =
      `The database server is PostgreSQL ${version}; PostgreSQL ${oldestMajor} or newer is needed. ` +
      'Upgrade the server, or remove DATABASE_URL to use the embedded database.'
    super(`${tr}\n${en}`)
    this.name = 'ServerTooOld'
    this.tr = tr
    this.en = en
  }
}

/** The server's version, such as { version: "18.4", major: 18 }; throws ServerTooOld below 15. */
export async function checkServerVersion(
  source: VersionSource,
): Promise<{ version: string; major: number }> {
  const { rows } = await source.query(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version`,
  )
  const major = Math.floor(Number(rows[0]?.number) / 10_000)
  // A distribution adds its own words after the number.
  const version = String(rows[0]?.version).split(' ')[0] ?? ''
  if (!(major >= oldestMajor)) throw new ServerTooOld(version)
  return { version, major }
}
