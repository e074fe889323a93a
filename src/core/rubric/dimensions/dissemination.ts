import {nodeSpan, plainText} from '../../document/markdown.ts'
import {withoutPlaceholders} from '../../document/placeholders.ts'
import {pointsOf} from '../../document/points.ts'
import type {SectionKind} from '../../document/section-kinds.ts'
import {kindAt, sectionsIn, sectionsOf} from '../../document/sections.ts'
import {ownWordsIn} from '../../language/rubric-words.ts'
import type {Span} from '../../text/span.ts'
import {counted} from '../../text/list.ts'
import {type Dimension, type Measure, type Measured, best, nothing, shown} from '../dimension.ts'
import {said, sentence} from '../measures.ts'
import {handedOnSaying, passedOnSaying, publishedSaying} from '../sayings/follow-through.ts'

/** “[x] Push this document to the handbook”, whatever the part with the box. */
function tickedPublication({document}: Measured): Span | undefined {
  const ticked = document.tree.children.flatMap((block) =>
    block.type === 'list' ? block.children.filter(({checked}) => checked === true) : [],
  )
  const item = ticked.find((one) => toPublish.test(plainText(one)))
  return item && nodeSpan(item)
}

const toPublish =
  /^\W*(?:publish|push|upload|share|send|post|circulate|distribute)\w* (?:this|the|our) (?:final |finished )?(?:document|report|post-?mortem|review|write-?up|retro\w*)\b(?:.{0,80}\b(?:to|with|on|in)\b|\W*$)/i

export const dissemination: Dimension = {
  id: 'dissemination',
  title: 'Dissemination and institutionalisation',
  levels: {
    1: 'There is no shareout; what was learned stays local.',
    3: 'There is a shareout, without a cadence or an owner.',
    5: 'There is a one-page shareout, and a recurring review of learnings with owner and inputs.',
  },
  criteria: [
    {
      id: 'shareout',
      title: 'Shareout',
      weight: 4,
      advice:
        'Write a one-page shareout: three lines that say what happened, what was learned, what changes.',
      home: 'shareout',
      measure: shareout,
    },
    {
      id: 'top-actions',
      title: 'Top actions',
      weight: 1,
      advice: 'Put the top three actions, with owners and dates, into the shareout.',
      home: 'shareout',
      measure: ({facts}) => shown(facts.shareout?.topActions),
    },
    {
      id: 'published',
      title: 'Where it is published',
      weight: 2,
      advice: 'Say where the document is published and who gets it.',
      home: 'shareout',
      measure: (all) =>
        best(
          shown(all.facts.shareout?.published),
          () =>
            said(
              all,
              /^(?:published(?: (?:in|at|to|on))?|where published|distribution(?! of\b| list checklist| checklist)(?: list)?|where (?:it|this) (?:goes|went)\b|goes to\b|who (?:hears|gets|reads) (?:of )?(?:it|this)\b|(?:shared|sent|circulated|presented|posted|mailed|copied) (?:with|in|to|at|on)|cop(?:y|ies) (?:to|went to)|where to (?:find|read)|(?:full|whole) (?:text|report|document|version))\b/,
              2,
            ),
          () =>
            said(all, /^where$/, 2, ({start, end}) =>
              /\b(?:intranet|wiki|website|portal|shared? (?:drive|folder)|handbook|https?:)/i.test(
                all.document.text.slice(start, end),
              ),
            ),
          () => sentence(all, publishedSaying),
          () => sentence(all, handedOnSaying, ({start}) => isTellingOn(kindAt(all.document.sections, start))),
          () =>
            sentence(all, passedOnSaying, ({start}) => kindAt(all.document.sections, start) === 'shareout'),
          () => shown(tickedPublication(all)),
        ),
    },
    {
      id: 'recurring-review',
      title: 'Recurring review',
      weight: 2,
      advice: 'Name a recurring review of learnings, with its cadence.',
      home: 'review',
      measure: ({facts}) => shown(facts.review?.cadence?.span),
    },
    {
      id: 'review-owner',
      title: 'Owner of the review',
      weight: 2,
      advice: 'Name who owns the recurring review.',
      home: 'review',
      measure: ({facts}) => shown(facts.review?.owner?.span),
    },
    {
      id: 'review-inputs',
      title: 'Inputs of the review',
      weight: 1,
      advice: 'Say what the recurring review looks at, and who attends.',
      home: 'review',
      applies: ({profile}) => profile.weight !== 'light',
      measure: ({facts}) =>
        // What a review would look at is the same in every template until somebody says when it is, or whose.
        facts.review?.cadence === undefined && facts.review?.owner === undefined
          ? nothing
          : best(shown(facts.review.inputs?.span), () => shown(facts.review?.audience?.span, 0.5)),
    },
    {
      id: 'learnings',
      title: 'Learnings',
      weight: 1,
      advice: 'Write down three to seven things that the team learned.',
      home: 'lessons',
      measure: (all) => {
        const learnings = all.facts.learnings.filter(({isPlatitude}) => !isPlatitude)
        return learnings.length === 0
          ? nothing
          : {
              share: Math.min(hasEmptyLessons(all) ? ofMany : 1, shareOfLearnings(learnings.length)),
              evidence: learnings.slice(0, 5).map(({lead}) => lead),
              note: counted(learnings.length, 'learning'),
              ...(learnings.length > mostLearnings && {advice: chooseSome}),
            }
      },
    },
  ],
}

/** As many as readers keep in mind. */
const [fewestLearnings, mostLearnings] = [3, 7]
const chooseSome = 'Choose the three to seven learnings that matter most; of more nobody keeps any in mind.'

/** What is left of the credit for a list, however long it is. */
const ofMany = 0.5

function shareOfLearnings(count: number): number {
  return Math.min(1, count / fewestLearnings, Math.max(ofMany, mostLearnings / count))
}

/** Emptied, a part for them counts as much as one with too many: nobody knows how many it would hold. */
function hasEmptyLessons({document, isBlank}: Measured): boolean {
  const parts = sectionsOf(document, 'lessons').flatMap((one) => [
    one,
    ...sectionsIn(document.sections, one.body),
  ])
  return parts.some((one) => one.form === 'heading' && isBlank(one))
}

/** What happened to a letter in the account is no publication of the review. */
function isTellingOn(kind: SectionKind | undefined): boolean {
  return kind === undefined || !account.includes(kind)
}

const account: readonly SectionKind[] = [
  ...(['timeline', 'background', 'summary', 'impact', 'response', 'detection', 'trigger'] as const),
  ...(['root-cause', 'contributing-factors', 'went-wrong', 'went-well'] as const),
]

/** A page in prose has at least a few sentences; with as many words as three lines have it says as much. */
const fewestWords = 25
const wordsOfThreeLines = 70

/** Sentences that tell it in short. */
function isPage(words: string, fewest = 3): boolean {
  return (
    (words.match(/[.!?](?=\s|$)/g) ?? []).length >= fewest &&
    (words.match(/\p{L}{2,}/gu) ?? []).length >= fewestWords
  )
}

/** The lines of a shareout; a TL;DR at the top tells those who open the document, and nobody else. */
function shareout({document, facts, isBlank}: Measured): Measure {
  const found = facts.shareout
  if (found !== undefined) {
    const lines = found.lines.length
    const {start, end} = found.section.body
    const written = withoutPlaceholders(document.text.slice(start, end))
    // It only names what is to be written there.
    if (ownWordsIn(written) === 0) return nothing
    const words = written.match(/\p{L}{2,}/gu)?.length ?? 0
    const share =
      lines >= 3 || words >= wordsOfThreeLines || isPage(document.text.slice(start, end), 4)
        ? 1
        : words >= fewestWords
          ? 0.7
          : 0.3
    return {
      share,
      evidence: [found.section.heading, ...found.lines.slice(0, 4)],
      note: lines === 0 ? 'told in prose' : `${lines} lines`,
    }
  }
  const summary = document.sections.find(
    ({kind, body}) => kind === 'summary' && isPage(document.text.slice(body.start, body.end)),
  )
  const isTold = facts.learnings.filter(({isPlatitude}) => !isPlatitude).length >= 3
  const tldr = document.sections.find((one) => /^\W*tl;?dr\b/i.test(one.title) && !isBlank(one))
  if (tldr === undefined)
    return isTold ? shown(summary?.heading, 0.4, 'a summary beside the learnings') : nothing
  return shown(tldr.heading, pointsOf(document, tldr).length >= 3 ? 0.4 : 0.2, 'TL;DR only')
}
