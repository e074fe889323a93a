import picomatch from 'picomatch'
import {isWords, show} from './values.ts'

/** Why something cannot be used as a glob; undefined where it can. */
export function globProblem(glob: string): string | undefined {
  if (!isWords(glob)) return 'A glob is empty.'
  const shown = show(glob)
  // A glob is matched against every path of a workspace, whoever wrote it: many stars in one name take for ever.
  if (glob.length > 300 || glob.split('/').some((part) => part.split('*').length > 6))
    return `${shown} has too many stars or letters for a glob.`
  return isReadable(glob) ? undefined : `${shown} is no glob: its brackets do not fit.`
}

/** Brackets that nothing closes would match themselves, and ranges that run backwards nothing. */
function isReadable(glob: string): boolean {
  try {
    return picomatch.makeRe(glob, {strictBrackets: true}).source !== '$^'
  } catch {
    return false
  }
}

/** A glob that was written in a folder, as seen from the root of the workspace. */
export function rebasedGlob(folder: string, glob: string): string {
  return folder === '' ? glob : `${folder.replace(/[\\{}[\]()*?!+@]/g, '\\$&')}/${glob}`
}
