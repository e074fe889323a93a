import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {blank, replace} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import {adverbEdit, goingBy, inPlace, passiveEdit, unguardedEdit, unpromptedEdit} from './blame-edits.ts'
import type {Blamed} from './blamed-places.ts'
import {type Sentence, tokensSpan} from './clauses.ts'
import {formsOf} from './inflections.ts'
import {rewriteAct} from './rewrites.ts'
import type {Act} from './act.ts'
import {gerund} from './regular-verbs.ts'
import {forgotten, notShown, allowed} from './blame-frames.ts'

export type BlamedAct = Extract<Blamed, {kind: 'act'}>

/** Tells a place that puts the outcome down to a person as what surrounded that person. */
export function remedy(
  document: PostmortemDocument,
  sentence: Sentence,
  blamed: Blamed,
  words: Span,
): Suggestion {
  switch (blamed.kind) {
    case 'act':
      return actRemedy(document, sentence, blamed, words)
    case 'undone':
      return rewriteAct(document, actOf(sentence, blamed, blamed.base))
    case 'passive':
      return passiveEdit(document, sentence, blamed, blamed.frame)
    case 'unprompted': {
      const {who, base} = blamed
      const {tokens} = sentence
      const whose =
        who === undefined
          ? ''
          : ` for ${document.text.slice(tokens[who[0]]!.span.start, tokens[who[1] - 1]!.span.end)}`
      return unpromptedEdit(document, sentence, words, base, whose)
    }
    case 'elided':
      return inPlace(document, sentence, words, ['had no ', blank('time, prompt or environment'), ' for it'])
    case 'agentless':
      return inPlace(
        document,
        sentence,
        words,
        blamed.shown
          ? ['shown by no ', blank('data, alert or review at hand')]
          : ['prompted by no ', blank('runbook or tool')],
      )
    case 'adverb':
      return adverbEdit(document, sentence, words)
  }
}

interface Place {
  readonly subject: Act['subject']
  readonly verb: number
  readonly from: number
  readonly group?: number
}

function actOf(sentence: Sentence, {subject, verb, from, group = from}: Place, base: string): Act {
  return {sentence, subject, group, verb, base, form: 'base', passive: false, negated: false}
}

/** What people are said to have set aside: they had a reason, and it is asked for. */
const setAside = /^(?:ignore|disregard|dismiss|silence|brush|wave|shrug|laugh|play|downplay|sit)$/

/** How something was read or judged: the verb without the blame. */
const readings: Readonly<Record<string, string>> = {
  misread: 'read',
  misjudge: 'judge',
  misunderstand: 'understand',
  misdiagnose: 'diagnose',
  misinterpret: 'interpret',
  misperceive: 'perceive',
  mistake: 'take',
  mistook: 'take',
  misremember: 'remember',
}

const estimates = /^(?:under|over)estimate$/
/** In front of a reading or an estimate: how far off it was, which falls with the blame. */
const degree =
  /^(?:vastly|grossly|severely|seriously|significantly|greatly|massively|hugely|wildly|badly|completely|totally|entirely|drastically|dramatically|considerably|substantially)$/

/** The remedy of an act, without the particle that its object stood in front of. */
function actRemedy(
  document: PostmortemDocument,
  sentence: Sentence,
  blamed: BlamedAct,
  words: Span,
): Suggestion {
  const remedied = verbRemedy(document, sentence, blamed, words)
  if (blamed.particle === undefined || blamed.act.frame === 'allowed') return remedied
  const {tokens} = sentence
  const particle = span(tokens[blamed.particle - 1]!.span.end, tokens[blamed.particle]!.span.end)
  const isCovered = remedied.edits.some(({span: covered}) => covered.end >= particle.end)
  return isCovered ? remedied : {...remedied, edits: [...remedied.edits, replace(particle, '')]}
}

function verbRemedy(
  document: PostmortemDocument,
  sentence: Sentence,
  blamed: BlamedAct,
  words: Span,
): Suggestion {
  const {act, form, from, verb} = blamed
  const {tokens} = sentence
  const {frame, verb: base, neutral} = act
  if (form === 'gerund' || tokens[from - 1]?.word === 'having')
    return gerundRemedy(document, sentence, blamed, words)
  const has = form === 'third' || form === 'base' ? (form === 'third' ? 'has' : 'have') : 'had'
  const whole = {...actOf(sentence, blamed, base), isNow: has === 'has'}
  const place = (...parts: Parameters<typeof inPlace>[3]): Suggestion =>
    inPlace(document, sentence, words, parts)
  if (sentence.question)
    return rewriteAct(document, {
      ...whole,
      verb,
      base: verb === from ? (done[base] ?? base) : asked(tokens[verb]!.word, base, frame),
    })
  if (tokens[from - 1]?.word === 'who') {
    const isJoined = act.particle !== undefined && blamed.particle === undefined
    const told = isJoined ? `${base} ${act.particle}` : base
    return rewriteAct(document, {...whole, base: told, negated: true})
  }
  if (setAside.test(base) && neutral === undefined)
    return setAsideRemedy(document, sentence, blamed, words, has)
  const withDegree = degree.test(tokens[from - 1]?.word ?? '')
    ? span(tokens[from - 1]!.span.start, words.end)
    : words
  if (estimates.test(base))
    return inPlace(document, sentence, withDegree, [
      `${has} only `,
      blank('the data at hand'),
      ' to estimate',
    ])
  const reading = readings[base]
  if (reading !== undefined)
    return unguardedEdit(document, sentence, withDegree, formsOf(reading)[form], goingBy)
  switch (frame) {
    case 'prompt':
      return tokens[verb]!.word === 'about' || verb === from
        ? forgotten(document, whole, base, has)
        : rewriteAct(document, {...whole, verb, base: tokens[verb]!.word})
    case 'shown':
      return notShown(document, whole)
    case 'allowed':
      return allowed(document, whole, blamed, has)
    case 'unguarded':
      return unguardedEdit(document, sentence, words, formsOf(neutral!)[form])
    case 'strained':
      return place(`${has} no `, blank('guard, time or information'), ' for')
    case 'reasoned':
      return inPlace(document, sentence, span(words.start, tokens[verb - 1]!.span.end), [
        `${has} `,
        blank('a reason or constraint'),
        ' not to',
      ])
  }
}

/** What forgetting and neglecting leave out. */
const done: Readonly<Record<string, string>> = {forget: 'remember', neglect: 'see to', omit: 'include'}

function asked(word: string, base: string, frame: BlamedAct['act']['frame']): string {
  return frame === 'prompt' ? word : base
}

function setAsideRemedy(
  document: PostmortemDocument,
  sentence: Sentence,
  {act: {verb: base}, from, to}: BlamedAct,
  words: Span,
  has: string,
): Suggestion {
  const behind = document.text
    .slice(words.end, Math.min(words.end + 80, sentence.span.end))
    .split(/[.,;:]/)[0]!
  const verb = base === 'silence' ? ' to mute' : / as \p{L}/u.test(behind) ? ' to take' : ' not to act on'
  const reason =
    / as \p{L}/u.test(behind) || base === 'silence' ? 'a reason or signal' : 'a reason or constraint'
  return inPlace(document, sentence, tokensSpan(sentence.tokens, from, to), [`${has} `, blank(reason), verb])
}

/** “By skipping the review, the lead …”, “having overlooked it” */
function gerundRemedy(
  document: PostmortemDocument,
  sentence: Sentence,
  {act: {verb: base, frame, particle, neutral}, from}: BlamedAct,
  words: Span,
): Suggestion {
  const {tokens} = sentence
  const before = tokens[from - 1]?.word ?? ''
  const target = /^(?:by|having)$/.test(before) ? span(tokens[from - 1]!.span.start, words.end) : words
  const reading = readings[base]
  if (reading !== undefined)
    return inPlace(document, sentence, words, [
      `${before === 'having' ? formsOf(reading).participle : formsOf(reading).gerund}, `,
      ...goingBy,
      ',',
    ])
  if (setAside.test(base))
    return inPlace(document, sentence, target, ['with ', blank('a reason or constraint'), ' not to act on'])
  if (frame === 'shown')
    return inPlace(document, sentence, target, [
      'with no sign in ',
      blank('the data, alert or review at hand'),
      ' of',
    ])
  const act = neutral ?? `${base}${particle === undefined ? '' : ` ${particle}`}`
  const [first = act, ...rest] = act.split(' ')
  return inPlace(document, sentence, target, [
    'with no ',
    blank('guard or check'),
    ` against ${[gerund(first), ...rest].join(' ')}`,
  ])
}
