import {type RuleId, rules} from '../core/index.ts'
import {configurationPlugin} from './analysis.ts'
import {type RulePlugin, rulePlugin} from './rule-plugin.ts'

export type {Config, RulePlugin, Setting} from './rule-plugin.ts'

/** Every rule as a plugin of remark, by its id. */
export const plugins = Object.fromEntries(rules.map(({id}) => [id, rulePlugin(id)])) as Readonly<
  Record<RuleId, RulePlugin>
>

/** All rules: in Markdown that is a postmortem they say what the editor and the command line say. */
const preset: {readonly plugins: (RulePlugin | typeof configurationPlugin)[]} = {
  plugins: [configurationPlugin, ...Object.values(plugins)],
}

export default preset
