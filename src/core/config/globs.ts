import {isWords} from './values.ts'

/** A glob is matched against every path of a workspace, whoever wrote it: many stars in one name take for ever. */
export function isGlob(glob: string): boolean {
  return isWords(glob) && glob.length <= 300 && glob.split('/').every((part) => part.split('*').length <= 6)
}

/** A glob that was written in a folder, as seen from the root of the workspace. */
export function rebasedGlob(folder: string, glob: string): string {
  return folder === '' ? glob : `${folder.replace(/[\\{}[\]()*?!+@]/g, '\\$&')}/${glob}`
}
