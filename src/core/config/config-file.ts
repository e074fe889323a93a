import {isNode, parseDocument} from 'yaml'
import {type Span, span} from '../text/span.ts'
import type {ConfigLayer, ConfigProblem} from './resolve.ts'

/** Reads the text of a `.postmortem.yml`. A text that is no YAML gives an empty layer and says where it breaks. */
export function readConfigFile(
  source: string,
  text: string,
): {layer: ConfigLayer; problems: ConfigProblem[]} {
  const yaml = parseDocument(text, {prettyErrors: false, logLevel: 'silent', stringKeys: true})
  const problems = yaml.errors.map(({message, pos}) => ({
    source,
    message: `Not valid YAML: ${message.replace(/\s+/g, ' ')}`,
    span: span(Math.min(pos[0], text.length), Math.min(Math.max(pos[1], pos[0]), text.length)),
  }))
  const spanOf = (path: readonly (string | number)[]): Span | undefined => {
    const node = path.length === 0 ? yaml.contents : yaml.getIn(path, true)
    return isNode(node) && node.range ? span(node.range[0], node.range[1]) : undefined
  }
  if (problems.length > 0) return {layer: {source, value: undefined}, problems}
  try {
    return {layer: {source, value: yaml.toJS({maxAliasCount: 100}), spanOf}, problems}
  } catch (error) {
    const message = `Not valid YAML: ${error instanceof Error ? error.message : String(error)}`
    return {layer: {source, value: undefined}, problems: [{source, message, span: span(0, 0)}]}
  }
}
