import type {Config} from './config/keys/index.ts'
import {type Kept, keep, placedAt} from './document/kept.ts'
import type {Passage, Prose} from './document/passage.ts'
import {byPart} from './document/stretches.ts'
import type {PostmortemDocument} from './document/model.ts'
import {type Sentence, nameTest, namesIn, sentenceAt} from './language/clauses.ts'
import type {Token} from './language/tokens.ts'
import {TriggerScan, occurringIn} from './language/trigger.ts'
import {memoryOf} from './memory.ts'
import {lazily, once} from './once.ts'
import {type RuleId, rules} from './rules/index.ts'
import {moved} from './moved-findings.ts'
import type {Finding} from './rules/rule.ts'
import {type Span, span} from './text/span.ts'

const sentenceRules = rules.filter((rule) => 'checkSentence' in rule)
const scan = lazily(() => new TriggerScan(sentenceRules.map(({trigger}) => trigger)))

export type SentenceFindings = ReadonlyMap<RuleId, readonly Finding[]>

/**
 * What the rules that judge sentences find. Grammar is expensive and most sentences hold nothing: one scan finds those in
 * which a rule's words occur, and all rules share their tokens.
 */
export function findInSentences(document: PostmortemDocument, config: Config): SentenceFindings {
  const names = namesIn(document, config)
  const isName = nameTest(names)
  // The same object as long as the same people are known: what was asked of them then need not be asked again.
  const people = memoryOf(document).recall('people', [...names].join('\n'), () => ({}))
  const isOn = sentenceRules.map(({id}) => config.rules[id].level !== 'off')
  const on = isOn.join()
  const found = sentenceRules.map((): Finding[] => [])
  for (const {start, made: part} of partsOf(document)) {
    if (part.last?.people !== people || part.last.on !== on) {
      const findings = part.passages.flatMap((own) => {
        const passage = {...own, start: start + own.start}
        const known = judgedIn(passage.prose)
        const key = `${on} ${passage.kind ?? ''}`
        let judged = known.get(key)
        if (judged === undefined || !stillHolds(judged, people, isName))
          known.set(key, (judged = recall(document, passage, isOn, people, isName)))
        const by = own.start - judged.at
        return allMoved(judged.findings, by)
      })
      part.last = {people, on, findings: keep(findings)}
    }
    for (const {rule, finding} of placedAt(part.last.findings, start, allMoved)) found[rule]!.push(finding)
  }
  return new Map(sentenceRules.map(({id}, index) => [id, found[index]!]))
}

/** The passages of a part of the text, and what was found in them last: by which rules, and among which people. */
const partsOf = byPart(
  ({
    passages,
  }): {
    readonly passages: readonly Passage[]
    last?: {readonly people: object; readonly on: string; readonly findings: Kept<Judged['findings']>}
  } => ({passages}),
)

function allMoved(findings: Judged['findings'], by: number): Judged['findings'] {
  return findings.map(({rule, finding}) => ({rule, finding: moved(finding, by)}))
}

interface Judged {
  /** Where the passage began that the places of the findings are in. */
  readonly at: number
  /** By the place of their rule. */
  readonly findings: readonly {readonly rule: number; readonly finding: Finding}[]
  /** What the rules asked about names, and were told. */
  readonly answers: readonly (readonly [Token, boolean])[]
  /** Those among whom the answers were looked for last. */
  people: object
}

/** What was found in prose that is still there, by the rules that were on and the kind of its section. */
const judgedIn = once<Prose, Map<string, Judged>>(() => new Map())

function stillHolds(judged: Judged, people: object, isName: (token: Token) => boolean): boolean {
  if (judged.people === people) return true
  if (!judged.answers.every(([token, answer]) => isName(token) === answer)) return false
  judged.people = people
  return true
}

/** What is found in a passage; what was found in the same words, where the prose around them changed. */
function recall(
  document: PostmortemDocument,
  passage: Passage,
  isOn: readonly boolean[],
  people: object,
  isName: (token: Token) => boolean,
): Judged {
  const {kind = '', element, column = '', start, text} = passage
  const readers = sentenceRules.map(({reads}, index) => isOn[index] === true && reads(passage))
  if (!readers.includes(true)) return {at: start, findings: [], answers: [], people}
  const source = document.text.slice(start, start + text.length)
  return memoryOf(document).recall(
    `sentences ${readers.join()} ${kind} ${element} ${column}`,
    `${source}\n${text}`,
    () => ({...judge(document, passage, readers, isName), people}),
    (made) => stillHolds(made, people, isName),
  )
}

function judge(
  document: PostmortemDocument,
  passage: Passage,
  readers: readonly boolean[],
  isName: (token: Token) => boolean,
): Omit<Judged, 'people'> {
  const answers = new Map<string, readonly [Token, boolean]>()
  const asked = (token: Token): boolean => {
    const answer = isName(token)
    if (token.capital) answers.set(token.word, [token, answer])
    return answer
  }
  const findings: Judged['findings'][number][] = []
  for (const whole of passage.sentences) {
    const hints = scan().hintsIn(passage.text, whole.start, whole.end)
    if (hints.length === 0) continue
    const place = withoutLead(passage.text, whole)
    const text = passage.text.slice(place.start, place.end)
    let sentence: Sentence | undefined
    for (const [index, rule] of sentenceRules.entries()) {
      const hint = hints[index]
      if (hint === undefined || readers[index] !== true) continue
      const {word = -1} = hint
      const likely = occurringIn(rule.trigger, hint.likely, text)
      if (word < place.start && likely.length === 0) continue
      sentence ??= sentenceAt(passage, place)
      for (const finding of rule.checkSentence(sentence, {document, isName: asked, likely}))
        findings.push({rule: index, finding})
    }
  }
  return {at: passage.start, findings, answers: [...answers.values()]}
}

/** What may stand in front of a sentence in a timeline or a list: `09:12 UTC –`, `2026-03-12 9:12:`, `🔥`. */
const lead =
  /^(?:[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D:,–—-]|\(?(?:\d{4}-\d{2}-\d{2}[ T])?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:am|pm|utc|gmt|z)\b)?\)?)*/iu

function withoutLead(text: string, {start, end}: Span): Span {
  return span(start + lead.exec(text.slice(start, end))![0].length, end)
}
