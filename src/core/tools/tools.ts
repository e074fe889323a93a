import {isOpen, isOverdue} from '../actions/overdue.ts'
import type {Schema} from '../config/key.ts'
import {allItems} from '../document/asides.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {explainRule} from '../explain.ts'
import {messageWithLines} from '../fold.ts'
import {isPiece} from '../facts/profile.ts'
import type {LintFinding} from '../lint.ts'
import {reportOf} from '../rubric/report-model.ts'
import {renderReport} from '../rubric/report.ts'
import type {Score} from '../rubric/score.ts'
import {isRuleId, rules} from '../rules/index.ts'
import {askWhether} from '../spelling.ts'
import {LineIndex} from '../text/line-index.ts'

const ruleIds = rules.map(({id}) => id)

/** A postmortem that a tool is asked about. */
export interface ToolDocument {
  readonly name: string
  readonly document: PostmortemDocument
  readonly findings: readonly LintFinding[]
  readonly score: Score
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** Something that a language model can ask. It changes nothing. */
interface ToolDeclaration {
  readonly name: string
  readonly title: string
  /** For the model: what it does and when to use it. */
  readonly description: string
  readonly inputSchema: Schema
}

interface ToolAnswer {
  readonly text: string
  /** Whether there is no answer to what was asked; the text says why. */
  readonly isError: boolean
}

/** A tool about one or more postmortems, or about a rule. */
export type Tool = ToolDeclaration &
  (
    | {readonly about: 'documents'; readonly answer: (documents: readonly ToolDocument[]) => string}
    | {readonly about: 'rule'; readonly answer: (rule: string) => ToolAnswer}
  )

const documents: Schema = {
  type: 'object',
  properties: {
    path: {
      type: 'string',
      description:
        'A Markdown file or a folder of the workspace, relative to it. Leave it out if you pass text.',
    },
    text: {type: 'string', description: 'The Markdown of a postmortem that is in no file.'},
  },
  additionalProperties: false,
}

/** Every tool, in the order in which they are listed. */
export const tools: readonly Tool[] = [
  {
    name: 'lint',
    title: 'Check a postmortem',
    description:
      'Finds blameful wording, hindsight, counterfactuals, named people, missing sections, and gaps in timeline and action items of a blameless postmortem or retrospective in Markdown. Gives line, column, severity, rule and, where there is one, a better wording. Use it before and after you write or edit a postmortem.',
    inputSchema: documents,
    about: 'documents',
    answer: (all) => perDocument(all, renderFindings),
  },
  {
    name: 'score',
    title: 'Score a postmortem',
    description:
      'Scores a postmortem or retrospective in Markdown against a rubric of six dimensions from 1 to 5, with the evidence and what would raise it most.',
    inputSchema: documents,
    about: 'documents',
    answer: (all) => all.map(renderScore).join('\n'),
  },
  {
    name: 'actions',
    title: 'List action items',
    description:
      'Lists the action items of postmortems with line, status, owner and due date, and says which are overdue. Pass a folder for all of its postmortems.',
    inputSchema: documents,
    about: 'documents',
    answer: (all) => perDocument(all, renderActions),
  },
  {
    name: 'explain',
    title: 'Explain a rule',
    description:
      'Tells why a rule of the postmortem check matters, whose insight it is, and how a sentence reads better.',
    inputSchema: {
      type: 'object',
      properties: {rule: {type: 'string', enum: ruleIds, description: 'The id of the rule.'}},
      required: ['rule'],
      additionalProperties: false,
    },
    about: 'rule',
    answer: (rule) =>
      isRuleId(rule)
        ? {text: explainRule(rules.find(({id}) => id === rule)!), isError: false}
        : {text: `There is no rule “${rule}”.${askWhether(rule, ruleIds)}`, isError: true},
  },
]

function perDocument(all: readonly ToolDocument[], render: (one: ToolDocument) => string[]): string {
  return all.map((one) => [one.name, ...render(one), ''].join('\n')).join('\n')
}

function renderScore({name, document, score}: ToolDocument): string {
  // The rubric is about a whole: one file of a Pack would be told what stands in the others.
  if (isPiece(document))
    return `${name} is one file of a Pack. The score is that of the whole: “postmortem score” gives it for the index.\n`
  return renderReport(reportOf(name, document, score))
}

function renderFindings({document, findings}: ToolDocument): string[] {
  const lines = new LineIndex(document.text)
  if (findings.length === 0) return ['Nothing found.']
  return findings.map((finding) => {
    const {span, severity, rule, suggestions} = finding
    const {line, column} = lines.positionAt(span.start)
    const choices = suggestions.map(({title}) => title).join('; or: ')
    return `${line}:${column} ${severity} ${rule}: ${messageWithLines(finding, lines)}${choices && ` ${choices}.`}`
  })
}

function renderActions({document, today}: ToolDocument): string[] {
  const lines = new LineIndex(document.text)
  const items = allItems(document)
  if (items.length === 0) return ['No action items.']
  return items.map((item) => {
    const {line} = lines.positionAt(item.span.start)
    const state = !isOpen(item) ? 'done' : isOverdue(item, today) ? 'overdue' : 'open'
    const due = item.dueDate ?? item.due?.value ?? 'no due date'
    return `${line} ${state}: ${item.title} (owner: ${item.owner?.value ?? 'none'}, due: ${due})`
  })
}
