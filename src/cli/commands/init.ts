import {join} from 'node:path'
import {configFileName, renderConfigTemplate} from '../../core/index.ts'
import {CannotRun, reasonOf} from '../io.ts'
import type {Outcome, PlainSession} from '../session.ts'

/** Writes a `.postmortem.yml` in which every key stands with its default, as a comment. */
export async function init({io}: PlainSession): Promise<Outcome> {
  const path = join(io.cwd, configFileName)
  if (await io.status(path).then(Boolean, () => false))
    return {output: `${configFileName} is there already; nothing was written.\n`, fails: true}
  try {
    await io.write(path, renderConfigTemplate())
  } catch (error) {
    throw new CannotRun(`${configFileName}: ${reasonOf(error)}`)
  }
  return {output: `${configFileName} written. “postmortem config” shows what holds.\n`, fails: false}
}
