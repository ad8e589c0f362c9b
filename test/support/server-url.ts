// How the test run's server is named and addressed; shared by its starter and by the test files.

export interface DatabaseServer {
  /** A host name, or the folder of a Unix socket. */
  host: string
  port: number
  user: string
  password?: string | undefined
  template: string
  clonePrefix: string
}

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: DatabaseServer
  }
}

export function serverUrl(server: DatabaseServer, database: string): string {
  const parameters = new URLSearchParams({
    host: server.host,
    port: String(server.port),
    user: server.user,
  })
  if (server.password !== undefined) parameters.set('password', server.password)
  return `postgresql:///${database}?${parameters}`
}
