import type {CommandName} from './usages.ts'

/** Something on the command line that means nothing. */
export class Misuse extends Error {
  constructor(problem: string, command?: CommandName) {
    super(`${problem} See “postmortem ${command === undefined ? '' : `${command} `}--help”.`)
  }
}
