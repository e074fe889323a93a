import {join, relative, resolve} from 'node:path'
import {
  type Config,
  type ConfigLayer,
  type ConfigProblem,
  LineIndex,
  readConfigFile,
  resolveConfig,
} from '../core/index.ts'
import type {Options} from './args.ts'
import {type Io, isMissing, reasonOf} from './io.ts'
import {surroundingsOf} from './repository.ts'
import {decodeText} from './text.ts'

const fileName = '.postmortem.yml'

export interface LoadedConfig {
  readonly config: Config
  /** The folder that the configuration's globs are relative to. */
  readonly root: string
  /** Lines to print. What they speak of is left out of `config`. */
  readonly problems: readonly string[]
}

/** A configuration file as it was read. */
interface ConfigFile {
  /** The path to show. */
  readonly name: string
  readonly root: string
  readonly text: string
}

/**
 * The configuration of `--config` or of the `.postmortem.yml` found upward, with `--rule` over it.
 * @throws where the file is there, or must be, and cannot be read: nothing is known then of what the team wants.
 */
export async function loadConfig(io: Io, {config: named, rules}: Options): Promise<LoadedConfig> {
  const file = await (named === undefined ? findConfigFile(io) : readNamedFile(io, named))
  const read = file && readConfigFile(file.name, file.text)
  const fromFlags: ConfigLayer = {source: '--rule', value: {rules}}
  const {config, problems} = resolveConfig(read ? [read.layer, fromFlags] : [fromFlags])
  const show = problemPrinter(file)
  return {
    config,
    root: file?.root ?? io.cwd,
    problems: [...(read?.problems ?? []), ...problems].map(show),
  }
}

async function readNamedFile(io: Io, name: string): Promise<ConfigFile> {
  try {
    return {name, root: io.cwd, text: await readText(io, resolve(io.cwd, name))}
  } catch (error) {
    throw new Error(`${name}: ${reasonOf(error)}`, {cause: error})
  }
}

async function findConfigFile(io: Io): Promise<ConfigFile | undefined> {
  for (const root of (await surroundingsOf(io, io.cwd)).folders) {
    const path = join(root, fileName)
    const name = relative(io.cwd, path)
    try {
      return {name, root, text: await readText(io, path)}
    } catch (error) {
      if (!isMissing(error)) throw new Error(`${name}: ${reasonOf(error)}`, {cause: error})
    }
  }
  return undefined
}

async function readText(io: Io, path: string): Promise<string> {
  const decoded = decodeText(await io.read(path))
  if (decoded === undefined) throw new Error('not valid UTF-8')
  return decoded.text
}

/** `FILE:LINE:COL: message`, as compilers print it and editors understand it. */
function problemPrinter(file: ConfigFile | undefined): (problem: ConfigProblem) => string {
  const lines = new LineIndex(file?.text ?? '')
  return ({source, message, span}) => {
    if (span === undefined) return `${source}: ${message}`
    const {line, column} = lines.positionAt(span.start)
    return `${source}:${line}:${column}: ${message}`
  }
}
