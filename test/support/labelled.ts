import {existsSync, readFileSync} from 'node:fs'
import {type RuleId, type Span, defaultConfig, lint, parseDocument} from '../../src/core/index.ts'
import {overlaps} from '../../src/core/text/span.ts'
import {everyPlace, today} from './check.ts'

/** The rules whose quality is measured, with the word list that a naive tool would use for each. */
export const measured = {
  'no-should-have': /\bshould have\b/gi,
  'no-counterfactual': /\b(?:could have|would have|if only)\b/gi,
  'no-blame': /\bfailed to\b/gi,
  'no-human-error': /\bhuman error\b/gi,
  'no-hindsight': /\b(?:in hindsight|obviously|clearly)\b/gi,
  'no-named-individual': /@\w+/g,
} as const satisfies Partial<Record<RuleId, RegExp>>

export type MeasuredRule = keyof typeof measured
export const measuredRules = Object.keys(measured) as MeasuredRule[]

/** Where labelled texts lie: `no-blame.tsv` and so on for sentences, `paragraphs….tsv` for paragraphs. */
export type Folder = URL

/** `frozen` was written by someone who had not seen the rules, and is not tuned on; `tuning` is for the rules' authors. */
export const halves = ['frozen', 'tuning'] as const
export type Half = (typeof halves)[number]
export const folderOf = (half: Half): Folder => new URL(`../labelled/${half}/`, import.meta.url)

/** A labelled text as a document, and what is to be found in it: offsets into the document. */
export interface Sample {
  readonly document: string
  readonly line: number
  readonly hasRoster: boolean
  readonly expected: readonly {readonly rule: MeasuredRule; readonly span: Span}[]
}

/** How often a finder was right: an expected place counts once, found if anything overlaps it. */
export interface Tally {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

export type Finder = (document: string, rule: MeasuredRule) => readonly Span[]

/** Our own rules at their defaults. */
export const ours: Finder = (document, rule) =>
  everyPlace(lint(parseDocument(document), defaultConfig, today))
    .filter((finding) => finding.rule === rule)
    .map(({span}) => span)

/** The word lists. */
export const naive: Finder = (document, rule) =>
  [...document.matchAll(measured[rule])].map(({0: words, index}) => ({
    start: index,
    end: index + words.length,
  }))

/** The sentences that are labelled for one rule. */
export function readSamples(folder: Folder, rule: MeasuredRule): Sample[] {
  return rowsOf(new URL(`${rule}.tsv`, folder)).map(({fields, line}) => {
    const [, section = '', roster = '', text = ''] = fields
    return toSample({section, roster, line, text: text.replaceAll('⟦', `⟦${rule}|`)})
  })
}

/** The paragraphs that are labelled for all rules at once. */
export function readParagraphs(folder: Folder): Sample[] {
  return ['paragraphs.tsv', 'paragraphs-a.tsv', 'paragraphs-b.tsv'].flatMap((name) =>
    rowsOf(new URL(name, folder)).map(({fields, line}) => {
      const [section = '', text = ''] = fields
      return toSample({section, roster: '', line, text})
    }),
  )
}

export function measure(samples: readonly Sample[], rule: MeasuredRule, find: Finder): Tally {
  const tally = {right: 0, wrong: 0, missed: 0}
  for (const {document, expected} of samples) {
    const found = find(document, rule)
    const wanted = expected.filter((one) => one.rule === rule)
    const hits = wanted.filter(({span}) => found.some((place) => overlaps(place, span)))
    tally.right += hits.length
    tally.missed += wanted.length - hits.length
    tally.wrong += found.filter((place) => !wanted.some(({span}) => overlaps(place, span))).length
  }
  return tally
}

/** The tallies of a folder, by rule; names also apart for texts with and without a roster, paragraphs for all rules. */
export function tallies(folder: Folder, find: Finder): Map<string, {texts: number; tally: Tally}> {
  const found = new Map<string, {texts: number; tally: Tally}>()
  for (const rule of measuredRules) {
    const samples = readSamples(folder, rule)
    const add = (title: string, some: readonly Sample[]): void => {
      found.set(title, {texts: some.length, tally: measure(some, rule, find)})
    }
    add(rule, samples)
    if (rule !== 'no-named-individual') continue
    add(
      `${rule}, without a roster`,
      samples.filter(({hasRoster}) => !hasRoster),
    )
    add(
      `${rule}, with a roster`,
      samples.filter(({hasRoster}) => hasRoster),
    )
  }
  const paragraphs = readParagraphs(folder)
  const total = {right: 0, wrong: 0, missed: 0}
  for (const rule of measuredRules) {
    const {right, wrong, missed} = measure(paragraphs, rule, find)
    total.right += right
    total.wrong += wrong
    total.missed += missed
  }
  return found.set('paragraphs, all rules', {texts: paragraphs.length, tally: total})
}

export function precision({right, wrong}: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

export function recall({right, missed}: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}

function rowsOf(file: URL): {fields: string[]; line: number}[] {
  if (!existsSync(file)) return []
  const [, ...lines] = readFileSync(file, 'utf8').split('\n')
  return lines
    .map((text, index) => ({fields: text.split('\t'), line: index + 2}))
    .filter(({fields}) => fields.length > 1)
}

interface Row {
  readonly section: string
  /** `Full Name=role; Other Name @handle` */
  readonly roster: string
  readonly text: string
  readonly line: number
}

/** The words under their section title, below front matter that names the roster. */
function toSample({section, roster, text, line}: Row): Sample {
  const people = roster.split(';').flatMap((entry) => {
    const [name = '', role] = entry.trim().split('=')
    return name === '' ? [] : `  - {name: "${name}"${role === undefined ? '' : `, role: "${role}"`}}\n`
  })
  const front = people.length > 0 ? `---\nparticipants:\n${people.join('')}---\n\n` : ''
  let document = `${front}# Postmortem\n\n## ${section}\n\n`
  const expected: {rule: MeasuredRule; span: Span}[] = []
  for (const [, plain = '', rule, words = ''] of text.matchAll(/([^⟦]*)(?:⟦([\w-]+)\|([^⟧]*)⟧)?/g)) {
    document += plain
    const start = document.length
    document += words
    if (rule !== undefined) expected.push({rule: rule as MeasuredRule, span: {start, end: document.length}})
  }
  return {document: `${document}\n`, line, hasRoster: people.length > 0, expected}
}
