import {type Passage, isAccount} from '../document/passage.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {remedy} from '../language/blame-remedies.ts'
import type {Blamed, IsName} from '../language/blamed-places.ts'
import {blamable, blamedAt, isDeliberate} from '../language/blamed.ts'
import {type Sentence, quote, tokensSpan} from '../language/clauses.ts'
import {isDisclaimed} from '../language/disclaimed.ts'
import {humanErrorsIn} from '../language/human-errors.ts'
import {judgedIn, judgingPatterns} from '../language/judged.ts'
import {judgementEdit} from '../language/judgement-edits.ts'
import {slipsToldAsCauses} from '../language/told-as-cause.ts'
import {triggerFor} from '../language/trigger.ts'
import {type Span, overlaps} from '../text/span.ts'
import {tellsCauses} from './no-human-error.ts'
import {type Finding, defineSentenceRule} from './rule.ts'

export const trigger = triggerFor([...judgingPatterns, /n['’]t\b/i], blamable)

/**
 * Words that put the incident down to a person: acts left undone, with a person or team as their subject, and
 * judgements of character or competence. “The health check failed to connect” is a fact and no finding.
 */
export const noBlame = defineSentenceRule({
  id: 'no-blame',
  category: 'language',
  severity: 'warning',
  description: 'Name the condition of the system instead of the failing of a person.',
  rationale: {
    why: 'A person’s failing ends the inquiry; a condition of the system can be changed. Ask what made the step easy to leave out, or hard to see.',
    source: 'allspaw',
    before: 'The deploying engineer forgot to announce the change.',
    after: 'The release checklist has no step for announcing a change.',
  },
  trigger,
  reads: isRead,
  *checkSentence(sentence, {document, isName, likely}) {
    const {passage, tokens} = sentence
    const judged = (isAccount(passage) ? judgedIn(sentence, likely, isName) : []).filter(
      ({words}) => !isDisclaimed(sentence, words.start),
    )
    const found: Finding[] = judged.map((one) => ({
      span: one.words,
      message: `“${quote(sentence, one.words)}” judges a person; it explains nothing to change.`,
      suggestions: [judgementEdit(document, sentence, one, isName)],
    }))
    const mixUps: Blamed[] = []
    const take = (blamed: Blamed | undefined): void => {
      if (blamed === undefined || !(isAccount(passage) || isToldIn(sentence, blamed))) return
      if (passage.kind === 'went-well' && isRefusal(blamed)) return
      if (isDisclaimed(sentence, tokens[blamed.from]!.span.start)) return
      if (isDoubt(sentence, blamed)) return
      const words = tokensSpan(tokens, blamed.from, blamed.to)
      if (found.some((other) => overlaps(other.span, words))) return
      found.push({
        span: words,
        message: `“${quote(sentence, words)}” puts the outcome down to a person.`,
        suggestions: [remedy(document, sentence, blamed, words)],
      })
    }
    if (!isDeliberate(sentence))
      for (const index of tokens.keys()) {
        const blamed = blamedAt(sentence, index, isName)
        if (blamed !== undefined && isMixUp(blamed)) mixUps.push(blamed)
        else take(blamed)
      }
    if (found.length === 0 && mixUps.length === 0) return
    const others = tellsCauses(passage) ? toldAsCauses(sentence, isName) : []
    if (found.length + others.length === 0 && !hasBlank(document, sentence))
      for (const mixUp of mixUps) take(mixUp)
    yield* found.filter(
      ({span: words}) =>
        byMistakeBy.test(document.text.slice(words.start, words.end + 3)) ||
        !others.some((other) => overlaps(other, words)),
    )
  },
})

/** “Dropped by mistake by the admin”: an act first, and no cause. */
const byMistakeBy = /^by\s+mistake\s+by\b/i

/** What no-human-error finds. */
function toldAsCauses(sentence: Sentence, isName: IsName): Span[] {
  const errors = humanErrorsIn(sentence, isName)
  if (errors.length > 0) return errors.map(({words}) => words)
  return slipsToldAsCauses(sentence, isName)
    .slice(0, 1)
    .map(({from, to}) => tokensSpan(sentence.tokens, from, to))
}

/** “Pulled the wrong disk”: where the sentence judges it in other words, one finding is enough. */
function isMixUp(blamed: Blamed): boolean {
  return 'isMixUp' in blamed
}

/** A blank asks what let the act happen already. */
function hasBlank({text}: PostmortemDocument, {span: {start, end}}: Sentence): boolean {
  return text.slice(start, end).includes('[')
}

/** “Maybe I missed it”: somebody is not sure what there was to see. */
function isDoubt({tokens}: Sentence, {from}: Blamed): boolean {
  return /^(?:maybe|perhaps)$/.test(tokens[0]!.word) && tokens[from - 1]?.word === 'i'
}

/** What went well because somebody “refused to approve it”. */
function isRefusal(blamed: Blamed): boolean {
  return blamed.kind === 'act' && blamed.act.frame === 'reasoned'
}

/** The account, and the lists in which a piece of it may stand. */
function isRead(passage: Passage): boolean {
  return isAccount(passage) || passage.zone === 'actions' || /^(?:lucky|questions)$/.test(passage.kind ?? '')
}

/** Among luck and actions only what is told as an act of the past: “we failed to spot it”, “the engineer who broke it”. */
function isToldIn({passage, tokens}: Sentence, blamed: Blamed): boolean {
  if (passage.kind === 'questions') return true
  if (blamed.kind !== 'act' || blamed.form !== 'past') return false
  return passage.zone === 'actions'
    ? tokens[blamed.from - 1]?.word === 'who'
    : blamed.act.frame === 'prompt' || (blamed.act.frame === 'shown' && blamed.act.verb !== 'miss')
}
