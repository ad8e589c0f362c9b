// Owns the reasons why the embedded engine may refuse to start, in Turkish and English; decides nothing.

export type EngineRefusalReason =
  | 'in-use'
  | 'other-version'
  | 'unknown-cluster'
  | 'copied'
  | 'not-permitted'
  | 'no-binaries'
  | 'start-failed'

/** A refusal that the person at the terminal can act on: what is wrong and what to do, in both languages. */
export class EngineRefusal extends Error {
  readonly reason: EngineRefusalReason
  readonly tr: string
  readonly en: string
  /** The process that holds the data folder, when the reason is `in-use`. */
  readonly holderPid: number | undefined

  constructor(
    reason: EngineRefusalReason,
    text: { tr: string; en: string },
    more: { holderPid?: number; cause?: unknown } = {},
  ) {
    super(`${text.tr}\n${text.en}`, { cause: more.cause })
    this.name = 'EngineRefusal'
    this.reason = reason
    this.tr = text.tr
    this.en = text.en
    this.holderPid = more.holderPid
  }
}

/** The refusal for a second start on the same data. */
export function inUse(dataFolder: string, holderPid: number): EngineRefusal {
  return new EngineRefusal(
    'in-use',
    {
      tr:
        `Veri klasörü ${dataFolder} şu anda ${holderPid} numaralı işlem tarafından kullanılıyor. ` +
        `Önce o programı durdurun (kill ${holderPid}) veya BEYAZMASA_DATA ile başka bir klasör seçin.`,
      en:
        `The data folder ${dataFolder} is in use by process ${holderPid}. ` +
        `Stop that program first (kill ${holderPid}), or choose another folder with BEYAZMASA_DATA.`,
    },
    { holderPid },
  )
}

/** The refusal for a folder or a file that this user may not use. */
export function notPermitted(path: string, cause?: unknown): EngineRefusal {
  return new EngineRefusal(
    'not-permitted',
    {
      tr: `${path} bu kullanıcıya kapalı. Programı klasörün sahibi olan kullanıcıyla başlatın.`,
      en: `${path} is closed to this user. Start the program as the user who owns the folder.`,
    },
    { cause },
  )
}

/** True for the errors by which the system says that this user may not do that. */
export function isPermissionError(error: unknown): boolean {
  return hasCode(error, 'EACCES') || hasCode(error, 'EPERM')
}

/** True when the error is a system error with this code, such as ENOENT. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
