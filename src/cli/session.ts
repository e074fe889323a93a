import type {Options} from './options.ts'
import type {Configurations} from './config.ts'
import type {Io} from './io.ts'

/** One run of a command: what was asked for, and the world it runs in. */
export interface PlainSession {
  readonly io: Io
  readonly options: Options
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Says on stderr what went wrong, the same thing once; the run goes on, and ends with the exit code for failure. */
  readonly complain: (message: string) => void
}

/** The same for a command that is about documents: it knows what their teams want. */
export interface Session extends PlainSession {
  readonly configurations: Configurations
}

/** What a command found. */
export interface Outcome {
  readonly output: string
  /** Whether it found what it was told to fail on. */
  readonly fails: boolean
}

export type Command<S extends PlainSession> = (session: S) => Promise<Outcome>
