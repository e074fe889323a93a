import {defaultFiles} from '../files.ts'
import type {ConfigKey} from '../key.ts'
import {isWords} from '../values.ts'
import {readStrings} from './strings.ts'

/** Globs, relative to the workspace, of files that are postmortems by their path alone. */
export const filesKey: ConfigKey<readonly string[]> = {
  name: 'files',
  description: 'Globs of files that are postmortems by their path alone.',
  schema: {type: 'array', items: {type: 'string'}, default: defaultFiles},
  default: defaultFiles,
  read: readStrings({name: 'files', items: 'globs'}, isGlob),
  setting: {
    markdownDescription:
      'Globs of files that are postmortems by their path alone. Other Markdown is one by `type` in its front matter or by two of its sections. `.postmortem.yml` wins.',
  },
}

/** A glob is matched against every path of a workspace, whoever wrote it: many stars in one name take for ever. */
function isGlob(glob: string): boolean {
  return isWords(glob) && glob.length <= 300 && glob.split('/').every((part) => part.split('*').length <= 6)
}
