// Owns the settings PostgreSQL is started with; on the command line, so no file can differ.

/** PostgreSQL's superuser in the embedded engine; only who may enter the socket's folder reaches it. */
export const superuser = 'postgres'

/** The database of the desk inside the embedded engine. */
export const deskDatabase = 'beyazmasa'

/** No TCP port is opened: the number is only part of the socket's name. */
export const enginePort = 5432

/** For a machine of 2 cores whose memory the program and its pages share. */
const settings: Record<string, string> = {
  listen_addresses: '',
  port: String(enginePort),
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  io_workers: '2',
  max_worker_processes: '4',
  max_parallel_workers: '2',
  max_parallel_workers_per_gather: '1',
  jit: 'off',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  wal_compression: 'on',
  TimeZone: 'UTC',
  lc_messages: 'C',
  log_timezone: 'UTC',
  log_destination: 'stderr',
  logging_collector: 'off',
  log_line_prefix: '%m [%p] %q%d ',
  log_checkpoints: 'off',
  // Statements and details name people; the log says what failed, never with which values.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

export function engineArguments(
  cluster: string,
  socketFolder: string,
  changes: Record<string, string> = {},
): string[] {
  const all = { ...settings, ...changes, unix_socket_directories: socketFolder }
  return [
    '-D',
    cluster,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}
