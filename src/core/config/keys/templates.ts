import {teamTemplates} from '../../templates/team-templates.ts'
import type {ConfigKey} from '../key.ts'
import {pathFrom} from '../paths.ts'
import {isWords, show} from '../values.ts'

/** The folder with a team's own templates, relative to the root of the workspace. */
export const templatesKey: ConfigKey<string> = {
  name: 'templates',
  description: 'The folder of the team’s own templates, by a path relative to this file.',
  schema: {type: 'string', default: teamTemplates.folder, examples: ['docs/templates']},
  default: teamTemplates.folder,
  ofWorkspace: true,
  read: (written, before, report, folder) => {
    const path = isWords(written) ? pathFrom(folder, written.replace(/\/$/, '')) : undefined
    if (path === undefined) report([], `${show(written)} is not the path of a folder in this repository.`)
    return path ?? before
  },
}
