import {fieldsOf} from '../document/fields.ts'
import type {Passage} from '../document/passage.ts'
import {shareoutOf} from '../facts/shareout.ts'
import {lazily} from '../once.ts'
import {type Span, contains, overlaps, span} from '../text/span.ts'
import {type PossibleName, possibleNames} from './named/possible.ts'
import {type Mention, rosterOf} from './named/roster.ts'
import {commonRoles, everywhere, toRole, withoutName} from './named/to-role.ts'
import {type Finding, type Level, type Option, defineRule, levels, option} from './rule.ts'

/** How far before a name its label may stand. */
const labelReach = 240
const labels =
  '(?:(?:document|post-?mortem|decision|action|service|incident|on-call|communications?|technical|duty|shift|review|deputy) )?(?:owners?|dri|assignee|authors?|facilitator|scribe|reviewers?|commander|contacts?|leads?|managers?|liaison|responders?|prepared by|written by|reported by|attendees|participants|approved by|signed)\\b'
/** A name behind such a label is a field, not part of the account. */
const fieldLabel = new RegExp(
  `(?:^|[\\n\\u2029(|,;])[\\s\\p{Pd}*_]*${labels}[^:\\n]{0,12}:[^\\n:]{0,80}$`,
  'iu',
)
/** The same for the second cell of a row that begins with it. */
const fieldRow = new RegExp(`^(?:${labels}|on-?call(?: engineer)?$)`, 'i')
/** What a field holds is no longer. */
const fieldLength = 80
const fieldColumn =
  /^(?:owner|assignee|dri|who|name|author|contact|attendee|participant|reviewer|signed|lead)\b/i

/** How much a name weighs in a zone of the account. */
type ZoneSeverity = 'same' | Level
const zoneSeverity = (zone: string): Option<ZoneSeverity> =>
  option<ZoneSeverity>(
    'same',
    {type: 'string', enum: ['same', ...levels]},
    `How much a name in the ${zone} weighs: a severity, off, or the same as the rule.`,
  )

/**
 * People stand in the account by their role, so that it can be read as one about the system. Names are fine where they
 * are fields: front matter, attendees, owners, acknowledgements.
 */
export const noNamedIndividual = defineRule({
  id: 'no-named-individual',
  category: 'language',
  severity: 'warning',
  description: 'Refer to people by their role in the account.',
  rationale: {
    why: 'A name invites the reader to judge a person; a role shows where anyone could have stood. Names belong in the lists of attendees and owners.',
    source: 'pagerduty',
    before: '@priya restarted the consumer.',
    after: 'The on-call engineer restarted the consumer.',
  },
  options: {timeline: zoneSeverity('timeline'), narrative: zoneSeverity('narrative')},
  *check({document, config, options}) {
    const owners = document.actionItems.flatMap(({owner}) => owner?.span ?? [])
    // A shareout names the top actions with whoever has them in hand.
    const topActions = lazily(() => shareoutOf(document, fieldsOf(document))?.topActions ?? nowhere)
    const isTopAction = (passage: Passage, words: Span): boolean =>
      passage.kind === 'shareout' && contains(topActions(), words) && !ownsSomething(passage, words)
    const isField = (passage: Passage, words: Span): boolean =>
      isLabelled(passage, words) ||
      owners.some((owner) => overlaps(owner, words)) ||
      isTopAction(passage, words)
    const weightOf = ({zone}: Passage): ZoneSeverity =>
      zone === 'timeline' ? options.timeline : options.narrative
    const weighed = (passage: Passage): Pick<Finding, 'severity'> => {
      const weight = weightOf(passage)
      return weight === 'same' || weight === 'off' ? {} : {severity: weight}
    }
    const known: Span[] = []
    const roster = rosterOf(document, config)
    const byPerson = new Map<string, (Mention & {readonly passage: Passage})[]>()
    for (const passage of document.passages) {
      if (!namesRoles(passage) && passage.zone !== 'actions') continue
      if (weightOf(passage) === 'off') continue
      for (const mention of roster.findIn(passage)) {
        const {words} = mention
        if (isField(passage, words) || (passage.zone === 'actions' && !ownsSomething(passage, words)))
          continue
        const same = byPerson.get(mention.person) ?? []
        byPerson.set(mention.person, same)
        same.push({...mention, passage})
      }
    }
    for (const same of byPerson.values()) {
      const all = same.length > 1 ? [everywhere(same, same[0]!.role)] : []
      for (const {passage, words, role, isSure} of same) {
        known.push(words)
        yield {
          ...weighed(passage),
          span: words,
          message: `“${nameAt(document.text, words)}” is a person; the account names roles.`,
          suggestions:
            role === undefined
              ? [...someRole(passage, words), ...all]
              : [{...(withoutName(passage, words) ?? toRole(passage, words, role)), safe: isSure}, ...all],
        }
      }
    }
    const possible = new Map<string, PossibleName[]>()
    for (const one of possibleNames(document, namesRoles)) {
      const {passage, words} = one
      if (weightOf(passage) === 'off') continue
      if (config.allow.includes(document.text.slice(words.start, words.end))) continue
      if (isField(passage, words) || known.some((other) => overlaps(other, words))) continue
      const name = nameAt(document.text, words)
      const same = possible.get(name) ?? []
      possible.set(name, same)
      same.push(one)
    }
    for (const [name, same] of possible) {
      const count = same.length
      const places = same.map(({passage, words, whole = words}) => ({passage, words: whole}))
      const all = count > 1 ? [everywhere(places, undefined)] : []
      // Whether it is one is decided once for all places.
      const around = [`“${name}” is a possible name, `, ' times; the account names roles.'] as const
      for (const {passage, words, whole = words} of same)
        yield {
          span: words,
          message: `“${name}” is a possible name; the account names roles.`,
          suggestions: [...someRole(passage, whole), ...all],
          possible: true,
          ...(count > 1 && {repeats: {what: name, count, around, always: true}}),
        }
    }
  },
})

function namesRoles({zone, column, label, text}: Passage): boolean {
  if (zone === 'metadata' || zone === 'actions' || zone === 'facilitation') return false
  if (label !== undefined && text.length < fieldLength && fieldRow.test(label)) return false
  return column === undefined || !fieldColumn.test(column)
}

function isLabelled({text, start}: Passage, words: Span): boolean {
  const index = words.start - start
  return fieldLabel.test(text.slice(Math.max(0, index - labelReach), index))
}

const nowhere = span(-1, -1)

/** In an action a name says who does it, unless something is said to be theirs: “off Ana's account”. */
function ownsSomething({text, start}: Passage, {end}: Span): boolean {
  return /^['’]s? \p{Ll}/u.test(text.slice(end - start, end - start + 4))
}

function nameAt(text: string, {start, end}: Span): string {
  return text.slice(start, end).replace(/[\s*]+/g, ' ')
}

/** Roles to choose from, unless one stands beside the name already. */
function someRole(passage: Passage, words: Span): NonNullable<Finding['suggestions']> {
  const without = withoutName(passage, words)
  const roles = commonRoles.map((one) => toRole(passage, words, one))
  return without === undefined ? roles : [without, ...roles]
}
