import {CannotRun} from '../io.ts'
import {type Shell, renderCompletion, shells} from '../completion/index.ts'
import type {Outcome, PlainSession} from '../session.ts'

/** A script that completes commands and flags in a shell. */
export function completion({options}: PlainSession): Promise<Outcome> {
  const [shell] = options.operands
  if (!shells.includes(shell as Shell))
    throw new CannotRun(`No completion for “${shell ?? ''}”: say ${shells.join(', ')}.`)
  return Promise.resolve({output: renderCompletion(shell as Shell), fails: false})
}
