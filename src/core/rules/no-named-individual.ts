import {type Kept, keep, placedAt} from '../document/kept.ts'
import type {Passage} from '../document/passage.ts'
import {byPart} from '../document/stretches.ts'
import {shareoutOf} from '../facts/shareout.ts'
import {lazily, once} from '../once.ts'
import type {TextEdit} from '../text/edits.ts'
import {overlapTest} from '../text/overlap-test.ts'
import {type Span, contains, shifted, span} from '../text/span.ts'
import {movedEdit, movedSuggestions} from '../moved-findings.ts'
import {isFieldOrCredit, namesRoles} from './named/names-roles.ts'
import {type PossibleName, possibleNames} from './named/possible.ts'
import {type Mention, type Roster, rosterOf} from './named/roster.ts'
import {asRole, commonRoles, everywhere, toRole, withoutName} from './named/to-role.ts'
import {type Finding, type Level, type Option, type Suggestion, defineRule, levels, option} from './rule.ts'

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
    const isOwner = overlapTest(document.actionItems.flatMap(({owner}) => owner?.span ?? []))
    // A shareout names the top actions with whoever has them in hand.
    const topActions = lazily(() => shareoutOf(document)?.topActions ?? nowhere)
    const isField = ({passage, words}: Named, start: number): boolean => {
      const place = shifted(words, start)
      if (isOwner(place)) return true
      return passage.kind === 'shareout' && contains(topActions(), place) && !ownsSomething(passage, words)
    }
    const weightOf = ({zone}: Passage): ZoneSeverity =>
      zone === 'timeline' ? options.timeline : options.narrative
    const weighed = (passage: Passage): Pick<Finding, 'severity'> => {
      const weight = weightOf(passage)
      return weight === 'same' || weight === 'off' ? {} : {severity: weight}
    }
    const byPerson = new Map<string, At<NamedPerson>[]>()
    for (const {start, made} of peopleNamed(document, rosterOf(document, config)))
      for (const one of made)
        if (weightOf(one.passage) !== 'off' && !isField(one, start)) push(byPerson, one.person, {start, one})
    const known: Span[] = []
    for (const same of byPerson.values()) {
      const all = allOf(same, same[0]!.one.role)
      for (const {start, one} of same) {
        const place = shifted(one.words, start)
        known.push(place)
        yield {
          ...weighed(one.passage),
          span: place,
          message: `“${oneSpace(one.written)}” is a person; the account names roles.`,
          suggestions: [...placedAt(rolesOf(one), start, movedSuggestions), ...all],
        }
      }
    }
    const isKnown = overlapTest(known)
    const possible = new Map<string, At<PossibleName>[]>()
    for (const {start, made} of possibleNames(document))
      for (const one of made) {
        if (weightOf(one.passage) === 'off' || config.allow.includes(one.written)) continue
        if (isBehindLabel(one) || isField(one, start) || isKnown(shifted(one.words, start))) continue
        push(possible, oneSpace(one.written), {start, one})
      }
    for (const [name, same] of byFullName(possible)) {
      const count = same.length
      const all = allOf(same, undefined)
      // Whether it is one is decided once for all places.
      const around = [`“${name}” is a possible name, `, ' times; the account names roles.'] as const
      for (const {start, one} of same)
        yield {
          span: shifted(one.words, start),
          message: `“${name}” is a possible name; the account names roles.`,
          suggestions: [...placedAt(rolesToChoose(one), start, movedSuggestions), ...all],
          possible: true,
          ...(count > 1 && {repeats: {what: name, count, around, always: true}}),
        }
    }
  },
})

/** A name in a part of the text, and where that begins. */
interface At<Name> {
  readonly start: number
  readonly one: Name
}

type Named = Pick<PossibleName, 'passage' | 'words' | 'whole' | 'written'>

interface NamedPerson extends Mention, Named {}

/** Those of a roster whom the account names, part by part. */
const peopleNamed = byPart(({text, passages}, roster: Roster): readonly NamedPerson[] =>
  passages.flatMap((passage) => {
    const isAction = passage.zone === 'actions'
    if (!isAction && !namesRoles(passage)) return []
    return roster
      .findIn(passage)
      .filter(({words}) => !isFieldOrCredit(passage, words) && (!isAction || ownsSomething(passage, words)))
      .map((one) => ({...one, passage, written: text.slice(one.words.start, one.words.end)}))
  }),
)

/** “Ana Lima”, and “Ana” elsewhere: one name, unless there are two whom it may be short for. */
function byFullName<One>(found: ReadonlyMap<string, readonly One[]>): ReadonlyMap<string, readonly One[]> {
  const full = [...found.keys()].filter((name) => name.includes(' '))
  if (full.length === 0) return found
  const merged = new Map<string, readonly One[]>()
  for (const [name, same] of found) {
    const [owner = name, ...others] = name.includes(' ')
      ? []
      : full.filter((one) => one.startsWith(`${name} `) || one.endsWith(` ${name}`))
    const key = others.length === 0 ? owner : name
    merged.set(key, [...(merged.get(key) ?? []), ...same])
  }
  return merged
}

const isBehindLabel = once(({passage, words}: Named) => isFieldOrCredit(passage, words))

function push<Name>(found: Map<string, At<Name>[]>, key: string, one: At<Name>): void {
  const same = found.get(key)
  if (same === undefined) found.set(key, [one])
  else same.push(one)
}

/** All of several as a role, in one step. */
function allOf(same: readonly At<Named>[], role: string | undefined): Suggestion[] {
  if (same.length < 2) return []
  const edits = same.map(({start, one}) => placedAt(editsOf(one)(role), start, movedEdit))
  return [everywhere(edits, role)]
}

const editsOf = once(({passage, words, whole = words}: Named) => {
  const edits = new Map<string | undefined, Kept<TextEdit>>()
  return (role: string | undefined): Kept<TextEdit> => {
    const edit = edits.get(role) ?? keep(asRole(passage, whole, role))
    edits.set(role, edit)
    return edit
  }
})

const nowhere = span(-1, -1)

/** In an action a name says who does it, unless something is said to be theirs: “off Ana's account”. */
function ownsSomething({text, start}: Passage, {end}: Span): boolean {
  return /^['’]s? \p{Ll}/u.test(text.slice(end - start, end - start + 4))
}

function oneSpace(written: string): string {
  return written.replace(/[\s*]+/g, ' ')
}

/** What can take a person's place. */
const rolesOf = once((one: NamedPerson): Kept<readonly Suggestion[]> => {
  const {passage, words, role, isSure} = one
  if (role === undefined) return rolesToChoose(one)
  return keep([{...(withoutName(passage, words) ?? toRole(passage, words, role)), safe: isSure}])
})

/** Roles to choose from, unless one stands beside the name already. */
const rolesToChoose = once(({passage, words, whole = words}: Named): Kept<readonly Suggestion[]> => {
  const without = withoutName(passage, whole)
  const roles = commonRoles.map((one) => toRole(passage, whole, one))
  return keep(without === undefined ? roles : [without, ...roles])
})
