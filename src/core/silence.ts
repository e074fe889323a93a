import type {DisableComment, Written} from './document/disable-comments.ts'
import type {PostmortemDocument} from './document/model.ts'
import type {LintFinding} from './lint.ts'
import {isRuleId, rules} from './rules/index.ts'
import type {Finding, Suggestion} from './rules/rule.ts'
import {askWhether} from './spelling.ts'
import {type TextEdit, insert, replace} from './text/edits.ts'
import {lineBreakOf} from './text/line-break.ts'
import {type Span, span} from './text/span.ts'

/** The findings that no disable comment silences, and what is to be said of the comments themselves. */
export interface Silenced {
  readonly kept: readonly LintFinding[]
  readonly unused: readonly Finding[]
}

/** Takes out the findings that begin where a disable comment of their rule reaches. */
export function silence(
  {text, disableComments}: PostmortemDocument,
  findings: readonly LintFinding[],
): Silenced {
  if (disableComments.length === 0) return {kept: findings, unused: []}
  const used = new Set<DisableComment | Written>()
  const kept = findings.filter(({rule, span: place}) => {
    const silencing = disableComments.flatMap((comment) => silencers(comment, rule, place))
    for (const one of silencing) used.add(one)
    return silencing.length === 0
  })
  return {kept, unused: disableComments.flatMap((comment) => complaints(text, comment, used))}
}

/** What of a comment silences a finding there: the mention of its rule, or the whole comment where it names none. */
function silencers(comment: DisableComment, rule: string, {start}: Span): (DisableComment | Written)[] {
  if (start < comment.reach.start || start > comment.reach.end) return []
  return comment.rules.length === 0 ? [comment] : comment.rules.filter(({id}) => id === rule)
}

const ruleIds = rules.map(({id}) => id)

function complaints(
  text: string,
  comment: DisableComment,
  used: ReadonlySet<DisableComment | Written>,
): Finding[] {
  const removal: Suggestion = {title: 'Remove the comment', edits: [removeComment(text, comment.span)]}
  if (comment.rules.length === 0) {
    return used.has(comment)
      ? []
      : [{span: comment.span, message: 'This comment silences nothing.', suggestions: [removal]}]
  }
  const idle = comment.rules.filter((written) => !used.has(written))
  return idle.map(({id, span: place}) => ({
    span: place,
    message: isRuleId(id)
      ? `“${id}” finds nothing here to silence.`
      : `“${id}” is no rule.${askWhether(id, ruleIds)}`,
    suggestions:
      idle.length === comment.rules.length
        ? [removal]
        : [{title: `Remove “${id}”`, edits: [removeWord(text, place)]}],
  }))
}

/** A comment on a line of its own goes with its line. */
function removeComment(text: string, place: Span): TextEdit {
  const before = text.slice(text.lastIndexOf('\n', place.start - 1) + 1, place.start)
  const behind = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(place.end))?.[0]
  if (before.trim() === '' && behind !== undefined)
    return replace(span(place.start - before.length, place.end + behind.length), '')
  return replace(span(place.start - (before.length - before.trimEnd().length), place.end), '')
}

function removeWord(text: string, place: Span): TextEdit {
  const space = /^[\s,]+/.exec(text.slice(place.end))?.[0].length ?? 0
  return replace(span(place.start, place.end + space), '')
}

/**
 * Comments that silence a finding: for its line, where Markdown lets a comment stand there, and for its rule in the
 * whole document.
 */
export function disableSuggestions(
  document: PostmortemDocument,
  {rule, span: place}: LintFinding,
): Suggestion[] {
  const {text, frontMatter} = document
  const inFrontMatter = frontMatter !== undefined && place.start < frontMatter.span.end
  const line = inFrontMatter
    ? []
    : [{title: `Disable ${rule} for this line`, edits: [commentOnLine(text, place.start, rule)]}]
  const top = frontMatter?.span.end ?? 0
  const lineBreak = lineBreakOf(text)
  const comment = `<!-- postmortem-disable-file ${rule} -->`
  const file = insert(
    top,
    frontMatter === undefined ? `${comment}${lineBreak}${lineBreak}` : `${lineBreak}${lineBreak}${comment}`,
  )
  return [...line, {title: `Disable ${rule} for this file`, edits: [file]}]
}

/** At the end of the line; in a table row before the last bar, where it belongs to the last cell. */
function commentOnLine(text: string, offset: number, rule: string): TextEdit {
  const lineFeed = text.indexOf('\n', offset)
  const line = text.slice(0, lineFeed === -1 ? text.length : lineFeed)
  const end =
    line.length - (/(?:[ \t]*\|)?[ \t\r]*$/.exec(line.slice(line.lastIndexOf('\n') + 1))?.[0].length ?? 0)
  return insert(end, ` <!-- postmortem-disable-line ${rule} -->`)
}
