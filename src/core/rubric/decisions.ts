import {findField} from '../document/fields.ts'
import {type Point, pointsOf, pointsOfKinds} from '../document/points.ts'
import {nodeSpan} from '../document/markdown.ts'
import {kindAt, sectionsOf} from '../document/sections.ts'
import {isDecision} from '../facts/milestones.ts'
import {overlaps} from '../text/span.ts'
import {isVague} from './concrete.ts'
import {type Measure, type Measured, atMost, best, nothing, shown} from './dimension.ts'
import {sentence} from './measures.ts'
import {alternativeSaying, decisionSaying} from './sayings/causes-and-decisions.ts'

/** What was decided, without the label before it and the reason behind it. */
function decidedIn(words: string): string {
  return words.replace(/^\W*(?:decisions?|decided)\b\W*/i, '').split(/[.;]\s/, 1)[0]!
}

/** “What we agreed”, “Outcome of the review” hold decisions and what is done about them. */
function agreedOn({document}: Measured): Point[] {
  const sections = sectionsOf(document, 'action-items').filter(({title}) =>
    /\bagree(?:d|ments)\b|^\W*(?:outcomes?|results?)\b/i.test(title),
  )
  return sections.flatMap((section) => pointsOf(document, section))
}

/** “D1 …”, “D2 …” under any title: a list that numbers its decisions. */
function numbered({document}: Measured): Point[] {
  const lists = document.tree.children.filter(
    (block) => block.type === 'list' && kindAt(document.sections, nodeSpan(block).start) !== 'decisions',
  )
  return lists.flatMap((list) => {
    const points = pointsOf(document, {body: nodeSpan(list)})
    return points.length >= 2 && points.every(({words}) => number.test(words)) ? points : []
  })
}

const number = /^\W*(?:D-?\d{1,2}|Decision \d{1,2})\b/

const reasons =
  /\b(?:because|since|so that|trade-?offs?|instead of|rather than|at the (?:cost|price) of|the price|accept(?:s|ed|ing)?|in exchange|over|costs?|turned down|(?:also|other) (?:looked at|considered|weighed|options?)|considered|would(?: have|['’]ve))\b/i

/** Behind the decision that an entry tells, as others of its words are those of any entry: “took over”, “since 10:00”. */
const reasonInEntry =
  /\b(?:decid|decision|agree|chose|opt)\w*\b.{0,300}\b(?:because|since(?! (?:\d|then\b))|so that|instead of|rather than|given that|in order to|decision was (?:made|taken) to)\b/is

/** What was decided not to be done; without a reason it may only be open still. */
const against = /^(?:not (?:done|pursued|taken|chosen)|rejected|decided against|declined|ruled out)$/

/** Decisions with their reasons; a decision that only a timeline marks tells that there was one. */
export function recordedDecisions(all: Measured): Measure {
  const points = [...pointsOfKinds(all.document, 'decisions'), ...agreedOn(all), ...numbered(all)].filter(
    ({words, span, form}) =>
      words.split(/\s+/).length >= 4 &&
      !isVague(decidedIn(words)) &&
      (form !== 'row' || !all.document.actionItems.some(({whole}) => overlaps(whole, span))),
  )
  const reasoned = points.filter(
    ({fields, words}) =>
      findField(fields, /why|reason|rationale|because|trade|cost|price|alternative|option/) !== undefined ||
      reasons.test(words),
  )
  const marked = all.document.timeline.filter(isDecision)
  const explained = marked.find(({event}) => reasonInEntry.test(event.value))
  const inLine = all.facts.fields.find(
    ({name, value}) =>
      (/^(?:decided|decisions?(?: (?:made|taken))?)$/.test(name) ||
        (against.test(name) && reasons.test(value.value))) &&
      value.value.split(/\s+/).length >= 5 &&
      !isVague(decidedIn(value.value)),
  )
  return best(
    points.length === 0
      ? nothing
      : {
          share: reasoned.length === 0 ? 0.5 : 1,
          evidence: (reasoned.length > 0 ? reasoned : points).slice(0, 5).map(({lead}) => lead),
          note: `${points.length} recorded, ${reasoned.length} with reasons`,
        },
    () => shown(inLine?.value.span, 0.7),
    () =>
      atMost(
        0.7,
        sentence(
          all,
          decisionSaying,
          (place) => !all.document.timeline.some(({span}) => overlaps(span, place)),
        ),
      ),
    () => atMost(0.5, sentence(all, alternativeSaying)),
    () => shown(explained?.span, 0.5, 'in the timeline, with a reason'),
    () => shown(marked[0]?.span, 0.3, 'in the timeline'),
  )
}
