import {dirname, relative, resolve, sep} from 'node:path'
import {
  type Config,
  type ConfigFile,
  type ConfigLayer,
  type ConfigProblem,
  type Contributor,
  LineIndex,
  type Origin,
  type PathKind,
  type ResolvedConfig,
  configFrom,
  configResolver,
  findConfig,
  folderOf,
  readConfigFile,
  unreadableConfigFile,
  withContributors,
} from '../core/index.ts'
import {contributorsOf} from './contributors.ts'
import {leadsOut} from './inside.ts'
import {type Io, isMissing, reasonOf} from './io.ts'
import {surroundingsOf} from './repository.ts'
import {decodeText} from './text.ts'

/** What holds for one file. */
export interface FileConfig extends Omit<ResolvedConfig, 'problems' | 'kindOfPath'> {
  /** What it is by its path. */
  readonly kind: PathKind | undefined
  /** Lines that say what is wrong in the configuration; what they speak of is left out of it. */
  readonly complaints: readonly string[]
  /** Where a value that `origins` has comes from, as compilers print it: `FILE:LINE`. */
  readonly renderOrigin: (origin: Origin) => string
  /** The same with another layer over the files; nothing is read for it. */
  readonly under: (stronger: ConfigLayer) => FileConfig
}

/** The configuration of the files of one folder. */
interface FolderConfig {
  readonly problems: readonly ConfigProblem[]
  readonly layers: readonly ConfigLayer[]
  readonly resolve: (path: string) => ResolvedConfig
}

/** A folder in which configuration is looked for, and which paths are relative to. */
interface Root {
  readonly folder: string
  readonly files: Map<string, ConfigFile | undefined>
  readonly folders: Map<string, Promise<FolderConfig>>
  readonly isRepository: boolean
  contributors?: Promise<readonly Contributor[]>
}

/** The configuration of files, each read when it is first asked for. */
export class Configurations {
  readonly #io: Io
  /** A file that is read in place of what is found. */
  readonly #named: string | undefined
  readonly #stronger: ConfigLayer
  readonly #given: readonly string[]
  readonly #roots = new Map<string, Root>()
  readonly #rootsByFolder = new Map<string, Promise<Root>>()

  /**
   * @param stronger what comes over the files: flags, or another program's configuration.
   * @param given absolute paths that somebody named: each folder among them is looked at as a workspace of its own
   * where no repository is around it.
   */
  constructor(io: Io, stronger: ConfigLayer, named?: string, given: readonly string[] = []) {
    this.#io = io
    this.#given = given
    this.#named = named
    this.#stronger = stronger
  }

  /** The configuration of the file at an absolute path. */
  async for(path: string): Promise<FileConfig> {
    const root = await this.#rootOf(dirname(path))
    const inside = insideOf(root.folder, path)
    const folder = await this.#folder(root, inside)
    const found = folder.resolve(inside)
    const contributors = await this.#contributors(root, found.config)
    const render = (problem: Origin): string => this.#render(root, problem)
    const fileConfig = ({problems, kindOfPath, ...resolved}: ResolvedConfig): FileConfig => ({
      ...resolved,
      config: withContributors(resolved.config, contributors),
      kind: kindOfPath(inside),
      complaints: inOrder([...folder.problems, ...problems]).map(
        (problem) => `${render(problem)}: ${problem.message}`,
      ),
      renderOrigin: render,
      under: (stronger) => fileConfig(configResolver([...folder.layers, stronger])(inside)),
    })
    return fileConfig(found)
  }

  /**
   * The repository that a file is in. Where it is in none, the folder that the program runs in, or, if it lies outside,
   * the folder that was given or else the file's own: what others left further up is not ours to follow.
   */
  #rootOf(folder: string): Promise<Root> {
    const known = this.#rootsByFolder.get(folder) ?? this.#findRoot(folder)
    this.#rootsByFolder.set(folder, known)
    return known
  }

  async #findRoot(folder: string): Promise<Root> {
    const {cwd} = this.#io
    const {folders, isRepository} = await surroundingsOf(this.#io, folder)
    if (this.#named !== undefined) return this.#root(cwd, isRepository)
    if (isRepository) return this.#root(folders.at(-1)!, true)
    return this.#root([cwd, ...this.#given].find((one) => folders.includes(one)) ?? folder)
  }

  /** Who works on a repository is asked for once, and only where the configuration wants to know. */
  #contributors(root: Root, {contributors}: Config): Promise<readonly Contributor[]> {
    if (!contributors || !root.isRepository) return Promise.resolve([])
    root.contributors ??= contributorsOf(this.#io, root.folder)
    return root.contributors
  }

  #root(folder: string, isRepository = false): Root {
    const root = this.#roots.get(folder) ?? {folder, files: new Map(), folders: new Map(), isRepository}
    this.#roots.set(folder, root)
    return root
  }

  #folder(root: Root, inside: string): Promise<FolderConfig> {
    const key = this.#named ?? folderOf(inside)
    const known = root.folders.get(key) ?? this.#look(root, inside)
    root.folders.set(key, known)
    return known
  }

  async #look(root: Root, inside: string): Promise<FolderConfig> {
    for (;;) {
      const found =
        this.#named === undefined ? findConfig(inside, root.files) : configFrom(this.#named, root.files)
      if ('needs' in found) root.files.set(found.needs, await this.#read(root, found.needs))
      else {
        // Globs of a file that is named hold as if it lay where the program runs.
        const layers =
          this.#named === undefined ? found.layers : found.layers.map((one) => ({...one, folder: ''}))
        return {problems: found.problems, layers, resolve: configResolver([...layers, this.#stronger])}
      }
    }
  }

  async #read({folder}: Root, source: string): Promise<ConfigFile | undefined> {
    try {
      const path = resolve(folder, source)
      // A file that is named may lie anywhere.
      if (this.#named === undefined && (await leadsOut(this.#io, folder, path)))
        return unreadableConfigFile(source, 'a link that leads out of the repository')
      const decoded = decodeText(await this.#io.read(path))
      return decoded ? readConfigFile(source, decoded.text) : unreadableConfigFile(source, 'not valid UTF-8')
    } catch (error) {
      return isMissing(error) ? undefined : unreadableConfigFile(source, reasonOf(error))
    }
  }

  /** `FILE:LINE:COL`, as editors understand it. */
  #render({folder, files}: Root, {source, span}: Origin): string {
    const text = files.get(source)?.text
    if (text === undefined) return source
    const file = relative(this.#io.cwd, resolve(folder, source))
    if (span === undefined) return file
    const {line, column} = new LineIndex(text).positionAt(span.start)
    return `${file}:${line}:${column}`
  }
}

/** File by file, and in each by where they stand. */
function inOrder(problems: readonly ConfigProblem[]): ConfigProblem[] {
  const sources = [...new Set(problems.map(({source}) => source))]
  const placeOf = ({span}: ConfigProblem): number => span?.start ?? 0
  return sources.flatMap((source) =>
    problems.filter((problem) => problem.source === source).sort((a, b) => placeOf(a) - placeOf(b)),
  )
}

/** A path in a folder, with forward slashes. Of one that lies outside, only the folders that the two do not share count. */
function insideOf(folder: string, path: string): string {
  const steps = relative(folder, path).split(sep)
  return steps.filter((step) => step !== '..').join('/')
}
