import type {Rule} from './rules/rule.ts'
import {sources} from './rules/phrases/sources.ts'

/** What a rule asks for and why, as a short Markdown text: its description, reason, source, and a better sentence. */
export function explainRule({description, rationale}: Rule): string {
  if (rationale === undefined) return description
  const {why, source, before, after} = rationale
  const {name, url} = sources[source]
  return [
    `**${description}**`,
    why,
    `*Instead of:* ${before}  \n*Rather:* ${after}`,
    `[${name}](${url})`,
  ].join('\n\n')
}
