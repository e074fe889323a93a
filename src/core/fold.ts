import type {Section} from './document/model.ts'
import type {LintFinding} from './lint.ts'
import {firstIndex} from './text/first-index.ts'
import type {LineIndex} from './text/line-index.ts'
import {enumerate} from './text/list.ts'
import {type RuleId, rules} from './rules/index.ts'

const folding: ReadonlySet<RuleId> = new Set(
  rules.flatMap(({id, oncePerSection}) => (oncePerSection ? [id] : [])),
)

/**
 * Of findings that say the same thing many times over only the first, which knows where the others are: the first in the
 * document, or under each heading; all in the order of the text. Comes after disable comments: what they silence counts
 * for nothing.
 */
export function fold(sections: readonly Section[], findings: readonly LintFinding[]): LintFinding[] {
  const headings = sections.flatMap(({form, heading}) => (form === 'heading' ? heading.start : []))
  const groups = new Map<string, LintFinding[]>()
  for (const finding of findings) {
    if (!isFolding(finding)) continue
    const under = (): number => firstIndex(headings, (start) => start > finding.span.start)
    const key = `${finding.rule} ${finding.severity} ${finding.repeats?.what ?? under()}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  const folded = [...groups.values()].map((group) => together(group))
  return inOrder([...findings.filter((finding) => !isFolding(finding)), ...folded])
}

function isFolding({rule, repeats}: LintFinding): boolean {
  return repeats !== undefined || folding.has(rule)
}

/** Each finding that a finding stands for. */
export function unfold<T extends Folded<T>>(finding: T): readonly T[] {
  return finding.folded.length === 0 ? [finding] : finding.folded
}

/** More lines than these are told by their number. */
const mostLines = 8

/** What a finding says and, where it stands for several, the lines of the others: for a reader who sees one place alone. */
export function messageWithLines({message, span, folded}: LintFinding, lines: LineIndex): string {
  const lineOf = (offset: number): number => lines.positionAt(offset).line
  const others = [...new Set(folded.map((one) => lineOf(one.span.start)))].filter(
    (line) => line !== lineOf(span.start),
  )
  if (others.length === 0) return message
  const more = others.length - mostLines
  const listed = [...others.slice(0, mostLines).map(String), ...(more > 0 ? [`${more} more`] : [])]
  return `${message} Also on ${others.length === 1 ? 'line' : 'lines'} ${enumerate(listed)}.`
}

/** The findings that are kept, in the order of the text; one that stands for several is left to stand for those kept. */
export function narrow<T extends Folded<T>>(findings: readonly T[], isKept: (one: T) => boolean): T[] {
  const kept = findings.map((finding) => unfold(finding).filter(isKept))
  return inOrder(kept.filter((group) => group.length > 0).map((group) => together(group)))
}

function inOrder<T extends LintFinding>(findings: readonly T[]): T[] {
  return [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

type Folded<T> = LintFinding & {readonly folded: readonly T[]}

/** @param group at least one finding */
function together<T extends Folded<T>>(group: readonly T[]): T {
  const first = group[0]!
  if (group.length === 1) return first
  // A copy, without asking for its suggestions: some are made only when somebody does.
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(first)) as T
  return Object.assign(copy, {
    message: messageOf(group),
    claims: group.flatMap(({claims}) => claims),
    folded: group,
  })
}

function messageOf([first, ...others]: readonly LintFinding[]): string {
  const {message, repeats} = first!
  if (repeats?.around !== undefined) return repeats.around.join(String(others.length + 1))
  if (repeats?.message !== undefined && repeats.count === others.length + 1) return repeats.message
  const more =
    repeats === undefined ? `, and ${others.length} more in this section` : ` (${others.length} more like it)`
  return `${message.replace(/\.$/, '')}${more}.`
}
