import type {PostmortemDocument, TimelineEntry} from '../../document/model.ts'
import {isFilledIn} from '../../document/placeholders.ts'
import {tellsEvent} from '../../language/rubric-words.ts'
import {distinct} from '../../text/distinct.ts'
import {counted} from '../../text/list.ts'
import type {Span} from '../../text/span.ts'
import {statedZone} from '../../facts/time-zone.ts'
import {momentsListed} from '../../facts/told-moments.ts'
import {noImpact} from '../../facts/no-impact.ts'
import {isRetrospective} from '../../facts/profile.ts'
import {milestonesInPassing} from '../../facts/milestones-in-passing.ts'
import {milestones} from '../../facts/milestones.ts'
import {unreadTimes} from '../../facts/unread-times.ts'
import {type Dimension, type Measure, type Measured, atMost, best, nothing, shown} from '../dimension.ts'
import {said, sentence, shareOf, sureFindings} from '../measures.ts'
import {toldApart} from '../facts-and-guesses.ts'
import {factSayings, readingSaying, sourceSaying, unsureSaying} from '../sayings/evidence.ts'
import {
  detectionLink,
  enoughEntries,
  linkedInProse,
  milestoneBeside,
  milestonesInProse,
  recordLink,
  transactionLink,
  toldInProse,
  withFewTimes,
  zoneInProse,
} from '../story-in-prose.ts'

export const evidenceAndTimeline: Dimension = {
  id: 'evidence-and-timeline',
  title: 'Evidence and timeline',
  levels: {
    1: 'The story is vague, without times or sources.',
    3: 'There is part of a timeline and some evidence; facts and hypotheses are mixed.',
    5: 'The timeline has times and links; facts and hypotheses are told apart.',
  },
  criteria: [
    {
      id: 'timeline',
      title: 'Timeline',
      weight: 3,
      advice: `Write a timeline with at least ${enoughEntries} entries, each with its time.`,
      home: 'timeline',
      holdsAt: 2,
      measure: timeline,
    },
    {
      id: 'timeline-order',
      title: 'Order of time',
      weight: 1,
      advice: 'Bring the timeline into the order of time.',
      home: 'timeline',
      measure: (all) => {
        const entries = all.document.timeline.filter(isTold)
        if (entries.length < fewestInOrder) {
          const [first] = momentsListed(all.document)
          return first === undefined ? {...nothing, advice: hasNoOrder} : shown(first.span)
        }
        const unread = unreadTimes(all.document)
        const lacking = sureFindings(all, ['timeline-in-order']).filter(
          ({start}) => !unread.some((place) => place.start === start),
        )
        return lacking.length === 0 ? shown(entries[0]!.span) : {...nothing, lacking}
      },
    },
    {
      id: 'time-zone',
      title: 'Time zone',
      weight: 1,
      advice: 'State the time zone of the timeline.',
      home: 'timeline',
      measure: ({document}) =>
        document.timeline.length === 0
          ? zoneInProse(document)
          : document.timeline.every(({time}) => time.value.minutes === undefined)
            ? shown(document.timeline[0]!.time.span, 1, 'days only')
            : best(shown(statedZone(document)), () => shown(someZone(document), 0.5)),
    },
    {
      id: 'milestones',
      title: 'Milestones',
      weight: 1,
      advice: 'Have trigger, detection, escalation, mitigation and resolution in the timeline.',
      home: 'timeline',
      applies: ({profile}) => !isRetrospective(profile.type),
      measure: milestonesTold,
    },
    {
      id: 'evidence-links',
      title: 'Evidence',
      weight: 3,
      advice: 'Link the timeline entries to the dashboards, logs, changes, tickets or chat that show them.',
      home: 'timeline',
      measure: (all) =>
        best(
          shareOf(all, entriesOf(all), ({hasLink, entry}) => Number(hasLink && isTold(entry)), {
            ...{noun: 'timeline entries lead to what shows them', enough: 0.6, kinds: ['timeline']},
          }),
          () => linkedInProse(all.document),
          () => atMost(0.3, sentence(all, sourceSaying)),
          () =>
            atMost(
              0.3,
              said(all, records, 1, ({start, end}) => /https?:/.test(all.document.text.slice(start, end))),
            ),
          () => shown(recordLink(all.document) ?? detectionLink(all.document), 0.3),
          () =>
            entriesOf(all).some(({hasLink}) => hasLink) ? nothing : shown(transactionLink(all.document), 0.3),
        ),
    },
    {
      id: 'fact-or-hypothesis',
      title: 'Facts and hypotheses',
      weight: 2,
      advice: 'Say which statements are facts and which are hypotheses.',
      home: 'timeline',
      measure: factOrHypothesis,
    },
    {
      id: 'impact-numbers',
      title: 'Numbers on the impact',
      weight: 2,
      advice: 'Put numbers on the impact: how many, how long, how much.',
      home: 'impact',
      measure: ({document, facts}) => {
        const found = [...facts.impact]
        return found.length === 0
          ? shown(noImpact(document), 1, 'none')
          : {
              share: Math.min(1, found.length / 2),
              evidence: found.map(([, {span}]) => span),
              note: found.map(([name]) => name).join(', '),
            }
      },
    },
  ],
}

/** Two entries are no order. */
const fewestInOrder = 3
const hasNoOrder = `Write at least ${fewestInOrder} timeline entries in the order of time.`

/** Where a record of it all can be read. */
const records =
  /^(?:(?:incident |full )?timeline|(?:slack |chat )?thread|(?:incident |slack )?channel|chat|recording|logs?|dashboards?|graphs?|status page)\b/

/** A zone that stands once is likely that of the other times as well. */
function someZone({timeline}: PostmortemDocument): Span | undefined {
  return timeline.find(({time}) => time.value.zone !== undefined)?.time.span
}

function entriesOf({facts}: Measured) {
  return distinctEntries(facts.entries, ({entry}) => entry).map((one) => ({...one, span: one.entry.span}))
}

function distinctEntries<T>(things: readonly T[], entryOf: (thing: T) => TimelineEntry): T[] {
  return distinct(things, (thing) => {
    const {time, event} = entryOf(thing)
    return `${time.value.date} ${time.value.minutes} ${event.value}`
  })
}

/** More than a time, a tag, what a template left or the name of a milestone: “10:00 trigger, fact” tells nothing. */
function isTold({event: {value}}: TimelineEntry): boolean {
  const words = value.replace(/\[[^\]]*\]/g, '').replace(/^\w+:/, '')
  return isFilledIn(value) && /\p{L}/u.test(words) && tellsEvent(words)
}

function timeline({document}: Measured): Measure {
  const told = distinctEntries(document.timeline, (entry) => entry).filter(isTold)
  const listed: Measure = {
    share: Math.min(1, told.length / enoughEntries),
    evidence: told.slice(0, 1).map(({span}) => span),
    note: counted(told.length, 'entry', 'entries'),
  }
  if (told.length >= 2) return listed
  const most = best(listed, () => toldInProse(document))
  return most.share > 0 || document.timeline.length > 0 ? most : withFewTimes(document)
}

/** Those of the timeline, and beside it what a part or the header says of the others. */
function milestonesTold(all: Measured): Measure {
  const {facts, document} = all
  const isTimeline = document.timeline.length >= fewestInOrder
  const told = isTimeline ? facts.milestones : milestonesInProse(document)
  const passing = milestonesInPassing(document)
  const found = milestones.flatMap((name) => {
    const entry = told.get(name)
    const place = entry && isTold(entry) ? entry.span : milestoneBeside(all, name)
    if (place !== undefined) return [{name, place, share: 1}]
    const untimed = passing.get(name)
    return untimed === undefined ? [] : [{name, place: untimed, share: inPassing}]
  })
  if (found.length === 0) return nothing
  const most = isTimeline || momentsListed(document).length > 0 ? 1 : inProse
  return {
    share: Math.min(most, found.reduce((sum, {share}) => sum + share, 0) / milestones.length),
    evidence: found.map(({place}) => place),
    note: found.map(({name}) => name).join(', '),
  }
}

/** A story tells less than a timeline. */
const inProse = 0.8
/** What says no time tells that it was, and not when. */
const inPassing = 0.5

/** Entries that say it, or a legend over them that says it of all the others. */
function factOrHypothesis(all: Measured): Measure {
  const entries = entriesOf(all).filter(({entry}) => isTold(entry))
  const labelled = shareOf(all, entries, ({isLabelled}) => Number(isLabelled()), {
    ...{noun: 'timeline entries say which they are', enough: 0.5, kinds: ['timeline']},
  })
  const legend = best(nothing, ...factSayings.map((saying) => () => sentence(all, saying)))
  // A legend that nothing follows up says how it was meant to be.
  if (legend.share > 0 && (labelled.share > 0 || entries.some(({guess}) => guess !== undefined)))
    return {...legend, note: labelled.note ?? ''}
  return best(
    labelled,
    () => toldApart(all),
    () => sentence(all, readingSaying),
    () => atMost(0.3, sentence(all, unsureSaying)),
  )
}
