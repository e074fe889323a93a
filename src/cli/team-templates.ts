import {join, relative} from 'node:path'
import {
  LineIndex,
  type TeamTemplate,
  type TemplateSource,
  readTeamTemplate,
  teamTemplates,
} from '../core/index.ts'
import {CannotRun, type Io, isMissing} from './io.ts'
import {surroundingsOf} from './repository.ts'
import {decodeText, guessText} from './text.ts'

export interface FoundTemplate {
  /** The name of its file without the ending: what `--type` takes. */
  readonly id: string
  readonly template: TeamTemplate
  /** What is wrong with it, as `FILE:LINE:COL: …`. */
  readonly complaints: readonly string[]
}

/**
 * The templates of a team: from the folder that its configuration names, relative to the root, or else from the nearest
 * `.postmortem/templates`, in the folder at hand or one around it.
 * @throws CannotRun where the folder that is named is not there.
 */
export async function findTeamTemplates(io: Io, named: string): Promise<readonly FoundTemplate[]> {
  const {folders, isRepository} = await surroundingsOf(io, io.cwd)
  const around = isRepository ? folders : [io.cwd]
  for (const folder of named === teamTemplates.folder ? around : around.slice(-1)) {
    const found = await templatesIn(io, join(folder, named))
    if (found !== undefined) return found
  }
  if (named !== teamTemplates.folder) throw new CannotRun(`templates: there is no folder ${named}`)
  return []
}

async function templatesIn(io: Io, folder: string): Promise<FoundTemplate[] | undefined> {
  const entries = await io.list(folder).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  const names = entries?.filter(({name, kind}) => kind === 'file' && teamTemplates.file.test(name))
  return (
    names &&
    Promise.all(
      names
        .map(({name}) => name)
        .sort()
        .map((name) => read(io, join(folder, name), name)),
    )
  )
}

async function read(io: Io, path: string, name: string): Promise<FoundTemplate> {
  const template = readTeamTemplate(name, await io.read(path).then(sourceOf, () => undefined))
  const lines = new LineIndex(template.text)
  const complaints = template.problems.map(({offset, message}) => {
    const {line, column} = lines.positionAt(offset)
    return `${relative(io.cwd, path)}:${line}:${column}: ${message}`
  })
  return {id: name.replace(teamTemplates.file, ''), template, complaints}
}

function sourceOf(bytes: Uint8Array): TemplateSource {
  return {text: guessText(bytes), isUtf8: decodeText(bytes) !== undefined}
}
