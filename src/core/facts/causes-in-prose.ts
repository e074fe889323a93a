import type {PostmortemDocument} from '../document/model.ts'
import {type Point, pointsOf} from '../document/points.ts'
import {outermostOf, sectionsOf} from '../document/sections.ts'
import {proseOf} from '../document/sentence-points.ts'
import {leadingPerson} from '../language/agents.ts'
import {nameTest, namesOf} from '../language/clauses.ts'
import {type Token, tokenize} from '../language/tokens.ts'
import {onceByWords} from '../memory.ts'
import {contains, span} from '../text/span.ts'
import {type Told, joined, leans, sentencesTogether} from './sentences-together.ts'

/**
 * Sentences under a root cause that each state a condition: “The rollout has no canary. The alert waits ten minutes.”
 * Where most of them tell what happened, it is a story and none of them is one.
 */
export function causesInProse(document: PostmortemDocument): readonly Point[] {
  return sectionsOf(document, 'root-cause').flatMap((section) => {
    const points = pointsOf(document, section)
    return points.some(({form}) => form !== 'sentence')
      ? []
      : conditionsIn(document, points, /\bcause\b/i.test(section.title))
  })
}

/** The same beside few bullets or rows: one that is added to sentences takes none of them away. */
export function causesBeside(document: PostmortemDocument, listed: readonly Point[]): readonly Point[] {
  return outermostOf(sectionsOf(document, 'contributing-factors', 'root-cause'))
    .filter(({body}) => listed.some(({span: place}) => contains(body, place)))
    .flatMap((section) => conditionsIn(document, proseOf(document, section), true))
}

/**
 * @param isOfOne whether what somebody did is none, nor what came of the conditions: a text that blames adds the
 *   circumstances, one cause has its consequences told with it
 */
function conditionsIn(document: PostmortemDocument, points: readonly Point[], isOfOne: boolean): Point[] {
  const isName = nameTest(namesOf(document.people))
  const tellsOne = ({words}: Point): boolean => isCondition(words) && !(isOfOne && isOfPerson(words, isName))
  const sentences = toldTogether(document, points)
  const causes = eachByParagraph(sentences)
  const areMost = (some: readonly Point[]): boolean => {
    const {length} = some.filter(tellsOne)
    return length >= 2 && length * 2 > some.length
  }
  const areStated = areMost(causes) || areMost(sentences.map(({point}) => point))
  if (!areStated || points.some(({words}) => deniesOthers.test(words))) return []
  if (!isOfOne) return causes
  const own = points.filter(({words}) => !introduces.test(words))
  return causesOfSentences(document, own).filter(tellsOne)
}

/** “In short:” above a list. */
const introduces = /:\s*$/

/** “We looked whether anything else contributed; it did not.” */
const deniesOthers = /\b(?:nothing|anything) else (?:contributed|caused|played)\b/i

/**
 * The causes that sentences tell, whatever the title over them: a chain, of which each sentence goes on with the one
 * before, is one; so is each of several paragraphs that have more to say than one sentence.
 */
export function causesOfSentences(document: PostmortemDocument, points: readonly Point[]): Point[] {
  return eachByParagraph(toldTogether(document, points))
}

function toldTogether(document: PostmortemDocument, points: readonly Point[]): Told[] {
  return sentencesTogether(
    document,
    points.filter(({words}) => !announcesSome(document, words)),
    (_, words, before) =>
      (leans(document, words) && !isOwnReason.test(words)) || goesOnFrom(document, words, before),
  )
}

/** “Because the test used a full copy, it did not show”: a reason of its own, told with what came of it. */
const isOwnReason =
  /^\W*(?:because|since) (?!(?:of|it|this|that|these|those|they|then)\b)[^,.;]{8,160}, \p{L}/iu

function eachByParagraph(told: readonly Told[]): Point[] {
  const paragraphs = new Set(told.map(({paragraph}) => paragraph)).size
  const isOneEach = paragraphs >= enoughCauses && told.length >= paragraphs * 2
  return (isOneEach ? byParagraph(told) : told).map(({point}) => point)
}

/** As many as earn all that several causes can: in fewer paragraphs, a sentence that is added would make fewer causes. */
export const enoughCauses = 4

function byParagraph(told: readonly Told[]): Told[] {
  const each: Told[] = []
  for (const one of told) {
    const last = each.at(-1)
    if (last === undefined || last.paragraph !== one.paragraph) each.push(one)
    else each[each.length - 1] = {...one, point: joined(last.point, one.point)}
  }
  return each
}

/** “We drew a tree; four branches stayed”, “Three conditions came together.” */
const announces =
  /^\W*(?:we (?:drew|used|followed|ran|found|see|saw|looked|came up)\b.*|(?:there (?:are|were)|these are|no single|it (?:was|took)|not)\b.*|[^.:;]{0,30})\b(?:two|three|four|five|six|seven|several|many|more than one|no single) (?:\p{L}+ ){0,2}(?:things|conditions|factors|causes|reasons|circumstances|branches)\b[^.:;]{0,60}\W*$/iu

const announcesSome = onceByWords((words) => announces.test(words))

/** What is said of a cause under a name: “Can be changed: a gate in the runbook.” */
const tellsMore =
  /^\W*(?:(?:can|could) be changed|(?:to )?(?:change|fix|direction|action|remedy)|why it made sense|answered by)\b[^.:]{0,30}:/i

/** “… into 0. The 0 then travels on”: what the sentence before came to is what this one begins with. */
function goesOnFrom(document: PostmortemDocument, words: string, before: string): boolean {
  const goesOn = goingOnFrom(document, words)
  return typeof goesOn === 'boolean' ? goesOn : goesOn(before)
}

/** Whether a sentence goes on from any; where that depends on the one before, a function that tells. */
const goingOnFrom = onceByWords((words) => {
  if (tellsMore.test(words)) return true
  const subject = subjectOf(words)
  if (subject === undefined) return false
  const named = new RegExp(`(?<![\\p{L}\\d])${subject}(?![\\p{L}\\d])`, 'u')
  const answers = new Map<string, boolean>()
  return (before: string): boolean => {
    const answer =
      answers.get(before) ?? (before.toLowerCase().search(named) > 0 && subjectOf(before) !== subject)
    answers.set(before, answer)
    return answer
  }
})

function subjectOf(words: string): string | undefined {
  return beginning.exec(words)?.[1]?.toLowerCase()
}

const beginning = /^\W*(?:the|this|that) ([\p{L}\d]+)/iu

/** Whether a sentence tells what somebody did or left undone; what they had no way to do is a condition. */
function isOfPerson(words: string, isName: (token: Token) => boolean): boolean {
  const tokens = tokenize({text: words, start: 0}, span(0, words.length))
  const subject = leadingPerson(tokens, tokens.length, isName)
  return subject !== undefined && !isNobody.test(tokens[subject.from]!.word) && !hadNoWay.test(words)
}

const isNobody = /^(?:nobody|no|none|anybody|anyone)$/
const hadNoWay = /\b(?:ha[sd]|have) no\b|\b(?:could|can) ?not\b|\bno way\b/i

function isCondition(words: string): boolean {
  return !depends.test(words) && !unknown.test(words) && (lacks.test(words) || stands.test(words))
}

/** What says when something happened, or what people did: “we had no alert” does not. */
const depends =
  /^\W*(?:(?:we|they)\b(?! had no (?!evidence|reason|doubt))|(?:after|when|while|during|as a|because of|at \d|on)\b)/i
const unknown =
  /\b(?:know[ns]?|knew|clear|unclear|determined|understood|found|identified|sure|learn\p{L}*)\b/iu
const lacks =
  /\b(?:no|not|never|nothing|nobody|none|without|lack(?:s|ed|ing)?|missing|too|only|cannot)\b|n['’]t\b/i
/** What a part of the system is or does as a rule. */
const stands =
  /^\W*(?:the|an?|our|each|every|all)\s(?:[\p{L}\d-]+\s){1,4}?(?:waits|relies|depends|assumes|allows|lets|requires|needs|expects|shares|runs|uses|accepts|treats|counts|covers|checks|reads|writes|takes|retries|has|have|is|are)\b/iu
