import {isWritten} from '../../document/content.ts'
import type {PostmortemDocument} from '../../document/model.ts'
import type {Passage} from '../../document/passage.ts'
import {type SectionKind, zoneOf} from '../../document/section-kinds.ts'
import {kindAt, sectionAround} from '../../document/sections.ts'
import type {RuleId} from '../../rules/index.ts'
import {type Span, contains, span} from '../../text/span.ts'
import {type Valued, isTitleAlone, meanBySection} from '../by-section.ts'
import {type Dimension, type Measure, type Measured, best, nothing} from '../dimension.ts'
import {mostPlaces, said, sentence, sureFindings} from '../measures.ts'
import {audienceSayings, constraintSayings, goalSayings, normSayings, roleSayings} from '../sayings.ts'

/** Wording that judges. */
const blaming: readonly RuleId[] = ['no-should-have', 'no-counterfactual', 'no-blame', 'no-human-error']
/** Wording that can be fair and still is better otherwise: the sources do not agree about names. */
const unwise: readonly RuleId[] = ['no-hindsight', 'no-named-individual']

export const scopeAndSafety: Dimension = {
  id: 'scope-and-safety',
  title: 'Clarity of scope and safety',
  levels: {
    1: 'The goal is unclear, the wording blames, roles are missing.',
    3: 'Goal and roles are there, the wording is mostly blameless, some things are ambiguous.',
    5: 'Goal and audience are sharp, the blameless norms are explicit, roles and constraints are clear.',
  },
  criteria: [
    {
      id: 'goal',
      title: 'Goal',
      weight: 2,
      advice: 'State the goal of the review: what the team wants to learn, prevent or decide.',
      home: 'brief',
      measure: (all) =>
        best(
          said(
            all,
            /^(?:goals?|purpose|objective|aim)(?: of .*| for .*)?$|^(?:what|why) this (?:review|document|page|text|paper|retro\w*|meeting)(?: is for| exists)?$|^why we (?:meet|met|are here|came together)$|^we want to$|^question (?:of|for|behind) (?:this|the)\b/,
            5,
          ),
          ...goalSayings.map((saying) => () => sentence(all, saying)),
        ),
    },
    {
      id: 'audience',
      title: 'Audience',
      weight: 1,
      advice: 'Name the audience of the write-up, in the front matter or the brief.',
      home: 'brief',
      measure: (all) =>
        best(
          said(
            all,
            /^(?:(?:intended |target )?audience|(?:written |intended )?for|readers?|who (?:this is for|should read this))\b/,
          ),
          ...audienceSayings.map((saying) => () => sentence(all, saying)),
        ),
    },
    {
      id: 'roles',
      title: 'Roles',
      weight: 2,
      advice: 'Name the facilitator, the scribe and the decision owner.',
      home: 'brief',
      measure: roles,
    },
    {
      id: 'blameless-norms',
      title: 'Blameless norms',
      weight: 2,
      advice: 'Write down the ground rules: people acted sensibly with what they knew; conditions get fixed.',
      home: 'brief',
      measure: (all) =>
        best(
          said(
            all,
            /^(?:ground rules?|blameless(?:ness)?(?: norms| statement| principles)?|norms|working agreements?|how we (?:talk|talked|spoke|work|worked|review)|prime directive|principles|safety)\b/,
            6,
          ),
          ...normSayings.map((saying) => () => sentence(all, saying)),
        ),
    },
    {
      id: 'constraints',
      title: 'Constraints',
      weight: 1,
      advice: 'Say what is out of scope or stays private: names, customers, data, contracts.',
      home: 'brief',
      measure: (all) =>
        best(
          said(
            all,
            /^(?:constraints?|scope|in scope|out of scope|not in scope|not covered|privacy|confidentiality|anonymi[sz]ation|limits|boundaries|sensitivity|handling)\b/,
            3,
            aboutTheDocument(all),
          ),
          ...constraintSayings.map((saying) => () => sentence(all, saying)),
        ),
    },
    {
      id: 'blameless-language',
      title: 'Blameless wording',
      weight: 4,
      holdsAt: 2,
      advice: 'Rewrite the wording that the language rules point at, section by section.',
      home: 'summary',
      measure: blamelessLanguage,
    },
  ],
}

const roleNames = [
  /\b(?:facilitator|moderator|chair|(?:facilitated|moderated|led|guided|chaired) by)\b/,
  /\b(?:scribe|note[- ]?taker|recorder|minutes)\b|^notes(?: by)?$/,
  /\b(?:decision (?:owner|maker)|decider|accountable|sponsor)\b|^(?:who )?decides\b/,
  /^(?:incident (?:commander|lead|manager)|commander|ic|lead responder)\b/,
  /^(?:authors?|owner|document owner|(?:written|prepared) by|post-?mortem owner|review owner)\b/,
  /^(?:participants?|attendees|responders?|reviewers?|involved|present)\b|^team(?: members)?$|^people (?:involved|present)$/,
]
const enoughRoles = 3

/** Three named roles are enough; the three of a facilitated review count full, authors and guests half. */
function roles(all: Measured): Measure {
  const isAbout = aboutTheDocument(all)
  const found = roleNames.map((name, index) =>
    best(
      said(all, name, 1, isAbout),
      ...(roleSayings[index] ?? []).map((saying) => () => sentence(all, saying, isAbout)),
    ),
  )
  const share = found.reduce((sum, {share: one}, index) => sum + (one > 0 ? (index < 4 ? 1 : 0.5) : 0), 0)
  const evidence = found.flatMap((measure) => measure.evidence)
  return evidence.length === 0
    ? nothing
    : {share: Math.min(1, share / enoughRoles), evidence, note: `${evidence.length} named`}
}

/** Who owns an action does not therefore own the document, and the scope of an impact is not that of a review. */
const aboutOthers: readonly (SectionKind | undefined)[] = [
  ...['action-items', 'next-steps', 'parked', 'decisions', 'kill-criteria', 'shareout', 'review', 'risks'],
  ...['timeline', 'contributing-factors', 'root-cause', 'went-wrong', 'went-well', 'lessons', 'questions'],
  'impact',
] as const

function aboutTheDocument({document: {sections, actionItems}}: Measured): (place: Span) => boolean {
  return (place) =>
    !aboutOthers.includes(kindAt(sections, place.start)) &&
    !actionItems.some(({whole}) => contains(whole, place))
}

const enoughSections = 3
/** With one sentence that blames the account is mostly blameless; at this share of sections nothing is left of that. */
const tooMany = 0.5
const mostly = 0.35

/**
 * Only an account can show that it is blameless: three sections with sentences in them give the full credit, the
 * paragraphs of an account without sections that of a mostly blameless one.
 */
function blamelessLanguage(all: Measured): Measure {
  const {document} = all
  const [hard, soft] = [sureFindings(all, blaming), sureFindings(all, unwise)]
  const has = (place: Span, faults: readonly Span[]): boolean => faults.some((one) => contains(place, one))
  const toneOf = (place: Span): number => (has(place, hard) ? 0 : has(place, soft) ? 0.8 : 1)
  const texts = document.passages
    .filter(({text}) => isWritten(text))
    .map(({start, text}) => span(start, start + text.length))
  const paragraphs = document.passages
    .filter(isTelling)
    .map(({start, text}) => span(start, start + text.length))
  const byOne = worstBySection(document, texts, toneOf)
  const telling = new Set(paragraphs.map((one) => sectionAround(document.sections, one)))
  const told = document.sections.filter(({kind}, index) => tells(kind) && telling.has(index))
  const faulty = 1 - meanBySection(all, byOne)
  const isEmpty = hasEmptySection(all)
  const worst = isEmpty || byOne.some(({value}) => value === 0) || faulty > tooMany / 2 ? mostly : 1
  const isOneOnly = byOne.filter(({value}) => value === 0).length === 1 && byOne.length > 1 && !isEmpty
  const tone = isOneOnly ? mostly : Math.min(worst, Math.max(0, 1 - faulty / tooMany))
  const bySections = Math.min(1, told.length / enoughSections)
  const byParagraphs = mostly * Math.min(1, paragraphs.length / enoughSections)
  const share = tone * Math.max(bySections, byParagraphs)
  const [units, noun] = told.length > 0 ? [told, 'sections'] : [paragraphs, 'paragraphs']
  const clean = units.filter((one) => !has('body' in one ? one.body : one, hard))
  const advice = hard.length + soft.length > 0 ? undefined : isEmpty ? fillIn : tellIt
  const lacking = [...hard, ...soft].slice(0, mostPlaces)
  if (share === 0) return {...nothing, lacking, ...(advice && {advice})}
  return {
    share,
    lacking,
    evidence: clean.slice(0, mostPlaces).map((one) => ('body' in one ? one.heading : one)),
    note: `${clean.length} of ${units.length} ${noun}`,
    ...(advice && {advice}),
  }
}

const fillIn = 'Fill in the empty sections, or take them out: nobody can tell how they will speak of people.'
const tellIt = 'Tell what happened in at least three sections; their wording then shows that it is blameless.'

const fewestWords = 5

/** A sentence, and not a date or a name under a heading. */
function isTelling({text, zone}: Passage): boolean {
  if (zone === 'metadata') return false
  let words = 0
  const starts = text.matchAll(/(?:^|\s)\p{L}/gu)
  while (words < fewestWords && !starts.next().done) words++
  return words === fewestWords && isWritten(text)
}

/** What an empty section would say nobody knows. */
function hasEmptySection({document, isBlank}: Measured): boolean {
  const outer = new Set(document.sections.map(({parent}) => parent))
  return document.sections.some(
    (one, index) => one.form === 'heading' && !outer.has(index) && !isTitleAlone(one, index) && isBlank(one),
  )
}

function tells(kind: SectionKind | undefined): boolean {
  return zoneOf(kind) !== 'metadata'
}

/** One sentence that blames is not made better by ten beside it: a section's own text is as good as its worst part. */
function worstBySection(
  {sections}: PostmortemDocument,
  texts: readonly Span[],
  toneOf: (place: Span) => number,
): Valued[] {
  const worst = new Map<number | undefined, Valued>()
  for (const text of texts) {
    const index = sectionAround(sections, text)
    const value = toneOf(text)
    if (value < (worst.get(index)?.value ?? 2)) worst.set(index, {span: text, value})
  }
  return [...worst.values()]
}
