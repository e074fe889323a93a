import {type Document, isMap, isNode, isScalar} from 'yaml'
import {parseYaml, yamlProblems} from '../document/yaml-problems.ts'
import {type Span, span} from '../text/span.ts'
import type {Part, Path} from './key.ts'
import type {ConfigLayer, ConfigProblem} from './resolve.ts'

/** A configuration file as it was read. */
export interface ConfigFile {
  readonly text: string
  readonly layer: ConfigLayer
  /** Why it could not be read, or only in part; the layer is empty then. */
  readonly problems: readonly ConfigProblem[]
}

/**
 * Reads the text of a `.postmortem.yml`. A text that is no YAML gives an empty layer and says where it breaks.
 * @param source its path, relative to the workspace, with forward slashes.
 */
export function readConfigFile(source: string, text: string): ConfigFile {
  const yaml = parseYaml(text)
  const problems = yamlProblems(yaml, text, span(0, text.length)).problems.map(
    ({message, span: place}): ConfigProblem => ({source, message, span: place}),
  )
  const spanOf = (path: Path, part?: Part): Span | undefined => {
    const node =
      part === 'key' ? keyAt(yaml, path) : path.length === 0 ? yaml.contents : yaml.getIn(path, true)
    return isNode(node) && node.range ? span(node.range[0], node.range[1]) : undefined
  }
  if (problems.length > 0) return {text, layer: {source, value: undefined}, problems}
  try {
    const value: unknown = yaml.toJS({maxAliasCount: 100})
    return {text, layer: {source, value, folder: folderOf(source), spanOf}, problems}
  } catch {
    // Nothing else is left that can go wrong.
    const message = 'Its aliases (“*name”) stand for more than can be read.'
    return {text, layer: {source, value: undefined}, problems: [{source, message, span: span(0, 0)}]}
  }
}

/** The key under which the value at a path stands. */
function keyAt(yaml: Document, path: Path): unknown {
  const map = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true)
  return isMap(map) ? map.items.find(({key}) => isScalar(key) && key.value === path.at(-1))?.key : undefined
}

/** A configuration file that is there and cannot be read. */
export function unreadableConfigFile(source: string, reason: string): ConfigFile {
  return {
    text: '',
    layer: {source, value: undefined},
    problems: [{source, message: `Cannot be read: ${reason}.`}],
  }
}

/** The folder of a path with forward slashes; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
