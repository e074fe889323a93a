import type {Root} from 'mdast'
import type {TransformCallback} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {LineIndex, type LintFinding, type RuleId, type Severity} from '../core/index.ts'
import {type OwnSetting, findingsOf} from './analysis.ts'
import {replacementsOf} from './replacements.ts'

/** How remark-lint sets a rule: on or off, warnings or errors. */
export type Setting = boolean | 0 | 1 | 2 | 'off' | 'on' | 'warn' | 'error'
type Options = Readonly<Record<string, unknown>>
export type Config = Setting | Options | readonly [setting: Setting, options?: Options]

/** A rule as remark-lint has them. What it is not told, the team's `.postmortem.yml` says. */
export type RulePlugin = (
  config?: Config,
) => ((tree: Root, file: VFile, next: TransformCallback<Root>) => undefined) | undefined

/** How remark tells severities apart. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  information: undefined,
}

export function rulePlugin(id: RuleId): RulePlugin {
  const plugin: RulePlugin = (config) => {
    const own = readConfig(config)
    const severities = new WeakMap<VFileMessage, Severity>()
    const attach = lintRule<Root>(`postmortem:${id}`, async (_, file) => {
      const text = String(file).replace(/^\uFEFF+/, '')
      const lines = new LineIndex(text)
      for (const finding of await findingsOf(file, id, own))
        severities.set(report(file, text, lines, finding), finding.severity)
    })
    const transform = attach(isSetting(config) ? [config] : config)
    return (
      transform &&
      ((tree, file, next) =>
        transform(tree, file, (error) => {
          // unified-lint-rule knows two severities, and gives one to all messages of a rule.
          for (const message of file.messages) {
            const severity = severities.get(message)
            if (severity !== undefined) message.fatal = fatal[severity]
          }
          next(error)
        }))
    )
  }
  return Object.defineProperty(plugin, 'name', {value: `postmortem:${id}`})
}

function report(file: VFile, text: string, lines: LineIndex, finding: LintFinding): VFileMessage {
  const {span, expected} = replacementsOf(text, finding)
  const [start, end] = [span.start, span.end].map((offset) => {
    const {line, column} = lines.positionAt(offset)
    return {line, column}
  })
  const message = file.message(finding.message, {place: {start: start!, end: end!}})
  message.actual = text.slice(span.start, span.end)
  if (expected.length > 0) message.expected = [...expected]
  return message
}

function readConfig(config: Config | undefined): OwnSetting {
  const [setting, options] = isTuple(config) ? config : typeof config === 'object' ? [true, config] : [config]
  const level =
    setting === 2 || setting === 'error'
      ? 'error'
      : setting === 1 || setting === 'warn'
        ? 'warning'
        : undefined
  return {level, options}
}

/** What unified-lint-rule understands only in a list. */
function isSetting(config: Config | undefined): config is Setting {
  return typeof config === 'string' || typeof config === 'number'
}

function isTuple(config: Config | undefined): config is readonly [setting: Setting, options?: Options] {
  return Array.isArray(config)
}
