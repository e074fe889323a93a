import {isWords} from './values.ts'

/**
 * A path that was written in a folder, as seen from the root of the workspace.
 * @returns undefined for what leads out of the workspace, or is no relative path.
 */
export function pathFrom(folder: string, name: string): string | undefined {
  if (!isWords(name) || /^\/|^[a-z][a-z0-9+.-]*:|\\|\/$/i.test(name)) return undefined
  const steps = folder === '' ? [] : folder.split('/')
  for (const step of name.split('/')) {
    if (step === '..' && (steps.length === 0 || steps.at(-1) === '..')) return undefined
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.length === 0 ? undefined : steps.join('/')
}
