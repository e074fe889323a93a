/** What a path leads to. `link` stands only in a folder's listing; everything else follows links. */
export type FileKind = 'file' | 'folder' | 'link' | 'other'

export interface FolderEntry {
  readonly name: string
  readonly kind: FileKind
}

export interface FileStatus {
  readonly kind: FileKind
  readonly size: number
}

export interface Replacement {
  /** What the file must still hold. */
  readonly from: Uint8Array
  readonly to: Uint8Array
}

/** All that the command line needs from outside. Paths are absolute; what fails, rejects. */
export interface Io {
  readonly cwd: string
  /** `YYYY-MM-DD` in the local calendar. */
  readonly today: string
  /** Whether what is printed may hold colours. */
  readonly colour: boolean
  readonly print: (text: string) => void
  readonly warn: (text: string) => void
  readonly status: (path: string) => Promise<FileStatus>
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>
  readonly realPath: (path: string) => Promise<string>
  readonly read: (path: string) => Promise<Uint8Array>
  /** Rewrites a file as a whole or not at all, and not if it has changed since it was read. */
  readonly replace: (path: string, replacement: Replacement) => Promise<void>
}

/** Why a call failed, in a few words and without the path, which the message around it names. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message.replace(/^[A-Z0-9]+: ([^,]+),.*$/s, '$1')
}

/** Whether a call failed because nothing is there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
