import {defaultFiles} from '../files.ts'
import {globProblem, rebasedGlob} from '../globs.ts'
import type {ConfigKey} from '../key.ts'
import {readStrings} from './strings.ts'

const readGlobs = readStrings({items: 'globs', problemOf: globProblem})

/** Globs, relative to the workspace, of files that are postmortems by their path alone. */
export const filesKey: ConfigKey<readonly string[]> = {
  name: 'files',
  description: 'Globs of files that are postmortems by their path alone.',
  schema: {
    type: 'array',
    items: {type: 'string'},
    default: defaultFiles,
    examples: [['docs/reviews/**/*.md']],
  },
  default: defaultFiles,
  read: (written, before, report, folder) => {
    const globs = readGlobs(written, before, report, folder)
    return globs === before ? before : globs.map((glob) => rebasedGlob(folder, glob))
  },
  ofWorkspace: true,
  setting: {
    markdownDescription:
      'Globs of files that are postmortems by their path alone. Other Markdown is one by `type` in its front matter or by two of its sections. `.postmortem.yml` wins.',
  },
}
