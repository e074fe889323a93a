import assert from 'node:assert/strict'
import {
  type LintFinding,
  type RuleId,
  type Span,
  applyEdits,
  lint,
  parseDocument,
  resolveConfig,
  unfold,
} from '../../src/core/index.ts'

/** The day on which all tests take place. */
export const today = '2026-11-21'

export interface CheckOptions {
  /** The `people` of the configuration: name → role. */
  readonly people?: Readonly<Record<string, unknown>>
  readonly options?: Readonly<Record<string, unknown>>
}

/** The findings of one rule alone on a text, at the rule's own level unless options are given. */
export function findingsOf(rule: RuleId, text: string, {people = {}, options = {}}: CheckOptions = {}) {
  const rules = Object.keys(options).length > 0 ? {[rule]: ['warning', options]} : {}
  const {config, problems} = resolveConfig([{source: 'test', value: {rules, people}}])
  assert.deepEqual(problems, [])
  return lint(parseDocument(text), config, today).filter((finding) => finding.rule === rule)
}

/** The findings, those at several places once for each of them; in the order of the text. */
export function everyPlace(findings: readonly LintFinding[]): LintFinding[] {
  return findings.flatMap((finding) => unfold(finding)).sort((a, b) => a.span.start - b.span.start)
}

/**
 * Runs one rule on Markdown in which each expected finding is marked in the line below it, as in
 *
 *     The on-call engineer should have noticed the alert.
 *                          ^^^^^^^^^^^^^^^^^^^
 *
 * A text behind the carets must occur in the message. The other places of a finding are marked too. Always asserts too that every suggestion applies, and that the
 * first one takes its finding away and brings no new one of the rule.
 */
export function check(rule: RuleId, annotated: string, options: CheckOptions = {}): void {
  const {text, marks} = readAnnotations(annotated)
  const findings = everyPlace(findingsOf(rule, text, options))
  assert.deepEqual(
    findings.map(({span}) => text.slice(span.start, span.end)),
    marks.map(({span}) => text.slice(span.start, span.end)),
  )
  for (const [index, {span, message, suggestions}] of findings.entries()) {
    assert.deepEqual(span, marks[index]!.span)
    assert.ok(message.includes(marks[index]!.words), `“${message}” does not say “${marks[index]!.words}”`)
    for (const [rank, {edits}] of suggestions.entries()) {
      const left = everyPlace(findingsOf(rule, applyEdits(text, edits), options))
      if (rank === 0)
        assert.equal(
          left.length,
          findings.length - 1,
          `left after a fix: ${left.map((one) => one.message).join()}`,
        )
    }
  }
}

/** The text after the first suggestion of the rule's first finding, again and again until none is left. */
export function fixed(rule: RuleId, text: string, options: CheckOptions = {}): string {
  const [first] = findingsOf(rule, text, options).filter(({suggestions}) => suggestions.length > 0)
  return first === undefined ? text : fixed(rule, applyEdits(text, first.suggestions[0]!.edits), options)
}

interface Mark {
  readonly span: Span
  readonly words: string
}

function readAnnotations(annotated: string): {text: string; marks: Mark[]} {
  const marks: Mark[] = []
  let text = ''
  let lineStart = 0
  for (const line of annotated.split(/(?<=\n)/)) {
    const mark = /^\s*(\^+)(?: (.+))?\s*$/.exec(line)
    if (mark === null) {
      lineStart = text.length
      text += line
    } else {
      const start = lineStart + line.indexOf('^')
      marks.push({span: {start, end: start + mark[1]!.length}, words: mark[2] ?? ''})
    }
  }
  return {text, marks}
}
