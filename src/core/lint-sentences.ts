import type {Config} from './config/keys/index.ts'
import type {Passage} from './document/passage.ts'
import type {PostmortemDocument} from './document/model.ts'
import {type Sentence, nameTest} from './language/clauses.ts'
import {tokenize} from './language/tokens.ts'
import {type Hit, TriggerScan} from './language/trigger-scan.ts'
import {occursIn} from './language/trigger.ts'
import {type RuleId, rules} from './rules/index.ts'
import type {Finding} from './rules/rule.ts'
import {type Span, span} from './text/span.ts'

const sentenceRules = rules.filter((rule) => 'checkSentence' in rule)
const scan = new TriggerScan(sentenceRules.map(({trigger}) => trigger))

export type SentenceFindings = ReadonlyMap<RuleId, readonly Finding[]>

/**
 * What the rules that judge sentences find. Grammar is expensive and most sentences hold nothing: one scan finds those in
 * which a rule's words occur, and all rules share their tokens.
 */
export function findInSentences(document: PostmortemDocument, config: Config): SentenceFindings {
  const isName = nameTest(document, config)
  const found = new Map<RuleId, Finding[]>(sentenceRules.map(({id}) => [id, []]))
  for (const passage of document.passages) {
    const readers = sentenceRules.map(({id, reads}) => config.rules[id].level !== 'off' && reads(passage))
    if (!readers.includes(true)) continue
    for (const whole of passage.sentences) {
      const hits = scan.hitsIn(passage.text, whole.start, whole.end)
      if (hits.length === 0) continue
      const place = withoutLead(passage.text, whole)
      const text = passage.text.slice(place.start, place.end)
      const hints = hintsFor(
        passage.text,
        hits.filter(({start}) => start >= place.start),
      )
      let sentence: Sentence | undefined
      for (const [index, rule] of sentenceRules.entries()) {
        const hint = hints[index]
        if (hint === undefined || readers[index] !== true) continue
        const likely = [...hint.ranks].sort((a, b) => a - b)
        if (!hint.isWord && !occursIn(rule.trigger, likely, text)) continue
        sentence ??= sentenceAt(passage, place)
        found.get(rule.id)!.push(...rule.checkSentence(sentence, {document, isName, likely}))
      }
    }
  }
  return found
}

interface Hints {
  readonly ranks: Set<number>
  /** Whether one of the trigger's words stands there as a whole word. */
  isWord: boolean
}

/** What hits give away, by the place of the rule. */
function hintsFor(text: string, hits: readonly Hit[]): (Hints | undefined)[] {
  const hints: (Hints | undefined)[] = []
  for (const {start, end, givesAway} of hits) {
    for (const {trigger, rank} of givesAway) {
      if (rank === 'word' && !isWhole(text, start, end)) continue
      const hint = (hints[trigger] ??= {ranks: new Set(), isWord: false})
      if (rank === 'word') hint.isWord = true
      else hint.ranks.add(rank)
    }
  }
  return hints
}

function isWhole(text: string, start: number, end: number): boolean {
  return !isWordCharacter(text.charCodeAt(start - 1)) && !isWordCharacter(text.charCodeAt(end))
}

/** What `\w` is in a pattern. */
function isWordCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  )
}

/** What may stand in front of a sentence in a timeline or a list: `09:12 UTC –`, `2026-03-12 9:12:`, `🔥`. */
const lead =
  /^(?:[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D:,–—-]|\(?(?:\d{4}-\d{2}-\d{2}[ T])?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:am|pm|utc|gmt|z)\b)?\)?)*/iu

function withoutLead(text: string, {start, end}: Span): Span {
  return span(start + lead.exec(text.slice(start, end))![0].length, end)
}

function sentenceAt(passage: Passage, place: Span): Sentence {
  return {
    passage,
    tokens: tokenize(passage, place),
    question: passage.text.startsWith('?', place.end - 1),
    span: span(passage.start + place.start, passage.start + place.end),
  }
}
