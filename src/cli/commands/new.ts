import {basename, join, relative, resolve} from 'node:path'
import {
  type Beginning,
  type Config,
  type NewFile,
  defaultFileName,
  fileName,
  namedSeverity,
  newDocument,
  newPackFolder,
  packFolder,
  slugOf,
  templateText,
  templates,
  valuesOf,
} from '../../core/index.ts'
import {CannotRun, type Io, reasonOf} from '../io.ts'
import type {Outcome, Session} from '../session.ts'
import {findTeamTemplates} from '../team-templates.ts'

/** Begins a document from a template: written where nothing is yet, or printed. */
export async function newPostmortem(session: Session): Promise<Outcome> {
  const {io, options, configurations, today} = session
  const {config} = await configurations.for(join(io.cwd, 'postmortem.md'))
  const beginning: Beginning = {
    title: options.title!,
    date: options.date ?? today,
    time: io.time,
    ...severityNamed(options.severity, config),
    ...(await ownerOf(io)),
  }
  const name = fileName(defaultFileName, {date: beginning.date, slug: slugOf(beginning.title)})
  if (options.type === packFolder.id) {
    if (options.stdout) throw new CannotRun(`${packFolder.id} is several files, which cannot be printed.`)
    const folder = await freePath(io, options.out, name.replace(/\.md$/, ''))
    return write(io, newPackFolder(beginning, config), folder)
  }
  const text = await textOf(session, beginning, config)
  if (options.stdout) return {output: text, fails: false}
  const path = await freePath(io, options.out, name)
  return write(io, [{name: basename(path), text}], resolve(path, '..'))
}

function severityNamed(written: string | undefined, {severities}: Config): Pick<Beginning, 'severity'> {
  if (written === undefined) return {}
  const found = namedSeverity(severities, written)
  if (found === undefined)
    throw new CannotRun(`“${written}” is no severity: use ${severities.map(({name}) => name).join(', ')}.`)
  return {severity: found.name}
}

/** Who commits here, as Git's configuration says; the owner stays a blank where it does not. */
async function ownerOf(io: Io): Promise<Pick<Beginning, 'owner'>> {
  const name = await io.git(io.cwd, ['config', 'user.name']).catch(() => '')
  return name.trim() === '' ? {} : {owner: name.trim()}
}

/** A near miss is a severity of most scales, and a kind of review. */
function usualType({severity = ''}: Beginning): string {
  return /^near[ _-]?miss$/i.test(severity) ? 'near-miss' : 'incident'
}

/** A team's template goes before ours of the same name. */
async function textOf(
  {io, options, complain}: Session,
  beginning: Beginning,
  config: Config,
): Promise<string> {
  const type = options.type ?? usualType(beginning)
  const team = await findTeamTemplates(io, config.templates)
  const found = team.find(({id}) => id === type)
  const own = templates.find(({id}) => id === type)
  found?.complaints.forEach(complain)
  if (found === undefined && own === undefined) {
    const known = new Set([...team, ...templates, packFolder].map(({id}) => id))
    throw new CannotRun(`There is no template “${type}”: use ${[...known].join(', ')}.`)
  }
  const text = found?.template.text ?? templateText(own!, beginning.severity)
  return newDocument(text, valuesOf(beginning, config)).text
}

/** Where the new thing goes: where `--out` says; a document under its own name, unless that is the name of a Markdown file. */
async function freePath(io: Io, out: string | undefined, name: string): Promise<string> {
  const given = resolve(io.cwd, out ?? name)
  const kind = await kindOf(io, given)
  const isFolder = kind === 'folder' || (name.endsWith('.md') && !/\.(?:md|markdown|mdx)$/i.test(given))
  const path = out !== undefined && isFolder ? join(given, name) : given
  if (path === given ? kind !== undefined : (await kindOf(io, path)) !== undefined)
    throw new CannotRun(`${relative(io.cwd, path)} is there already; nothing was written.`)
  return path
}

async function kindOf(io: Io, path: string): Promise<string | undefined> {
  return io.status(path).then(
    ({kind}) => kind,
    () => undefined,
  )
}

async function write(
  io: Io,
  files: readonly Pick<NewFile, 'name' | 'text'>[],
  folder: string,
): Promise<Outcome> {
  const written: string[] = []
  for (const {name, text} of files) {
    const path = join(folder, name)
    const shown = relative(io.cwd, path)
    await io.create(path, text).catch((error: unknown) => {
      throw new CannotRun(`${shown}: ${reasonOf(error)}`)
    })
    written.push(`${shown} written.\n`)
  }
  return {output: written.join(''), fails: false}
}
