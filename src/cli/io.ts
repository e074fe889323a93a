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

/** A worker of Node, as much of it as is used. */
export interface Thread {
  readonly postMessage: (message: object) => void
  readonly on: (event: 'message' | 'error' | 'exit', listener: (value: unknown) => void) => unknown
  readonly terminate: () => Promise<unknown>
}

/** All that the command line needs from outside. Paths are absolute; what fails, rejects. */
export interface Io {
  readonly cwd: string
  /** The folder that a job of GitHub Actions works in; undefined elsewhere. */
  readonly workspace: string | undefined
  /** Which build of the program this is. */
  readonly program: string
  /** `YYYY-MM-DD` in the local calendar. */
  readonly today: string
  /** `HH:MM` on the local clock. */
  readonly time: string
  /** Whether what is printed may hold colours. */
  readonly colour: boolean
  /** How many columns a line of what is printed has; undefined where no terminal shows it. */
  readonly columns: number | undefined
  readonly print: (text: string) => void
  readonly warn: (text: string) => void
  /** Shows how far a long run has come, and nothing once `text` is empty; does nothing where nobody is watching. */
  readonly progress: (text: string) => void
  /** How many threads can run at a time. */
  readonly cores: number
  /** Starts a thread that lints what it is sent, as `lint/thread.ts` says. */
  readonly lintThread: () => Thread
  /** Starts one ahead, for whoever asks for one first. */
  readonly prepareLintThread: () => void
  /** The whole of standard input. */
  readonly stdin: () => Promise<Uint8Array>
  /** What git prints when it is run in a folder. */
  readonly git: (folder: string, args: readonly string[]) => Promise<string>
  /** A file that comes with the program, by its path in the package. */
  readonly ownFile: (path: string) => Promise<string>
  readonly status: (path: string) => Promise<FileStatus>
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>
  readonly realPath: (path: string) => Promise<string>
  readonly read: (path: string) => Promise<Uint8Array>
  /** Rewrites a file as a whole or not at all, and not if it has changed since it was read. */
  readonly replace: (path: string, replacement: Replacement) => Promise<void>
  /** Writes a file that is not there yet, and the folders around it. */
  readonly create: (path: string, text: string) => Promise<void>
  /** Writes a file as a whole or not at all, in place of what is there. */
  readonly write: (path: string, text: string) => Promise<void>
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

/** Why a command cannot do what it was asked for at all; the message is for whoever asked. */
export class CannotRun extends Error {
  override readonly name = cannotRun
}

const cannotRun = 'CannotRun'

/** By name: a command that is loaded later may have the class from another copy of its module. */
export function isCannotRun(error: unknown): error is CannotRun {
  return error instanceof Error && error.name === cannotRun
}
