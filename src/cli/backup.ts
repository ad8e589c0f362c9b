// `beyazmasa backup` and `beyazmasa restore`: everything into one file, and an empty desk out of one.
import { stat } from 'node:fs/promises'
import { RestoreRefused, restoreBackup } from '../store/backup/restore-backup.ts'
import { BackupNotWritten, writeBackup } from '../store/backup/write-backup.ts'
import type { CliCommand } from './command.ts'

const onProgress = (what: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`)
}
const endProgress = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}

const notAllowed = ['yazma izni yok', 'no permission'] as const
/** Why the place takes no file, in words; by the system's code. */
const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['klasör yok', 'no such folder'],
  ENOTDIR: ['yoldaki bir ad klasör değil', 'part of the path is no folder'],
  EISDIR: ['bu bir klasör', 'this is a folder'],
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: ['disk salt okunur', 'the disk is read-only'],
  ENOSPC: ['diskte yer kalmadı', 'no space left on the disk'],
}

export const backupCommand: CliCommand = {
  name: 'backup',
  usage: 'FILE',
  summary: 'Writes database and attachments into FILE (tar.gz), while the desk runs.',
  options: {},
  optionHelp: {},
  positionals: { min: 1, max: 1 },
  run: async (program, { values, positionals: [file = ''] }) => {
    const opened = await program.openDesk('join-or-own')
    try {
      const { connection } = opened
      const { attachmentsFolder } = program.config
      const manifest = await writeBackup({ connection, attachmentsFolder, file, onProgress })
      endProgress()
      const { size } = await stat(file)
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      if (values.json) program.json({ file, bytes: size, rows, attachments: manifest.attachments })
      else program.say(`${file}: ${rows} satır, ${manifest.attachments} dosya, ${size} bayt`)
      return 0
    } catch (error) {
      endProgress()
      if (!(error instanceof BackupNotWritten)) throw error
      const [why, inEnglish] = reasons[error.code] ?? [error.code, error.code]
      program.complain(`${file}: yedek yazılamadı, ${why} (cannot write the backup: ${inEnglish})`)
      return 1
    } finally {
      await opened.close()
    }
  },
}

export const restoreCommand: CliCommand = {
  name: 'restore',
  usage: 'FILE',
  summary: 'Fills an empty desk from a backup; all or nothing.',
  options: {},
  optionHelp: {},
  positionals: { min: 1, max: 1 },
  run: async (program, { values, positionals: [file = ''] }) => {
    const opened = await program.openDesk('own')
    try {
      const { connection } = opened
      const { attachmentsFolder } = program.config
      const manifest = await restoreBackup({ connection, attachmentsFolder, file, onProgress })
      endProgress()
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      if (values.json) program.json({ rows, attachments: manifest.attachments })
      else
        program.say(
          `${rows} satır ve ${manifest.attachments} dosya geri yüklendi. Şimdi: beyazmasa verify`,
        )
      return 0
    } catch (error) {
      endProgress()
      if (!(error instanceof RestoreRefused) && !isUnreadable(error)) throw error
      program.complain(
        isUnreadable(error) ? `Dosya okunamadı: ${file} (${error.code})` : error.message,
      )
      return 1
    } finally {
      await opened.close()
    }
  },
}

/** The file is missing, is no gzip, or ends in the middle. */
function isUnreadable(error: unknown): error is NodeJS.ErrnoException {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code === 'ENOENT' || code === 'EISDIR' || code.startsWith('Z_')
}
