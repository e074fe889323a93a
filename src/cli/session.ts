import type {Config} from '../core/index.ts'
import type {Options} from './args.ts'
import type {Io} from './io.ts'

/** One run of a command: what was asked for, and the world it runs in. */
export interface Session {
  readonly io: Io
  readonly options: Options
  readonly config: Config
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Whether the configuration's globs say that the file at this absolute path is a postmortem. */
  readonly isPostmortemPath: (path: string) => boolean
  /** Says on stderr what went wrong; the run goes on, and ends with the exit code for failure. */
  readonly complain: (message: string) => void
}

/** What a command found. */
export interface Outcome {
  readonly output: string
  /** Whether it found what it was told to fail on. */
  readonly fails: boolean
}

export type Command = (session: Session) => Promise<Outcome>
