import type {Options} from './args.ts'
import type {Configurations} from './config.ts'
import type {Io} from './io.ts'

/** One run of a command: what was asked for, and the world it runs in. */
export interface Session {
  readonly io: Io
  readonly options: Options
  readonly configurations: Configurations
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Says on stderr what went wrong, the same thing once; the run goes on, and ends with the exit code for failure. */
  readonly complain: (message: string) => void
}

/** What a command found. */
export interface Outcome {
  readonly output: string
  /** Whether it found what it was told to fail on. */
  readonly fails: boolean
}

export type Command = (session: Session) => Promise<Outcome>
