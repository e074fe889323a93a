import {findField} from '../document/fields.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {monthNames} from '../document/dates.ts'
import {ownerKind, roleNoun} from '../document/owners.ts'
import {isGivenName} from '../language/given-names.ts'
import {type Point, pointsOf} from '../document/points.ts'
import {ownPart, sectionsOf} from '../document/sections.ts'
import {overlaps} from '../text/span.ts'
import {criteriaInTables, criteriaNamed} from './criteria-places.ts'
import {profileOf} from './profile.ts'

/** What a kill criterion needs to be pulled without a debate. */
export const criterionParts = ['threshold', 'window', 'committed action', 'owner'] as const
export type CriterionPart = (typeof criterionParts)[number]

export interface KillCriterion extends Point {
  readonly missing: readonly CriterionPart[]
  /** Whether its action only promises a talk. */
  readonly defers: boolean
}

/** What a team can commit to now: it ends, changes, limits or hands over what it does. */
const commitment =
  /\b(?:paus|pivot|kill|stop|escalat|roll(?:ing)?[- ]?back|revert|invest|freez|cancel|switch|cut|descop|de-scop|halt|end|shut|clos|disabl|withdraw|abandon|drop|remov|suspend|block|turn(?:s|ed)? off|pull|hold|keep|mov|return|refund|reduc|limit|delay|postpon|not renew|give notice|no more|no new|no further|replac|terminat|sunset|chang|decommission|dismantl|lock|revok|flip|rerout|reassign|scrap|halv|rework|redesign|rebuild|inform|notif)\w*|\bw(?:ind(?:s|ing)?|ound) (?:it )?(?:down|up)\b|\btak(?:e|es|en) (?:\p{L}+ )?(?:off|down|out)\b|\b(?:handed|given|taken|sent|go|goes|fall|falls|turn|turns) back\b|\btak(?:e|es) back\b|\bleaves the\b|\bgoes(?=$|[.,;(]| (?:away|home|out)\b)/iu
/** “Rolls the wave back”, “takes the page offline”. */
const undone =
  /\b(?:roll|wind|take|turn|switch|scale|hand|give|shut|pull|put|bring|dial|call)(?:s|es|ing)?(?: [\p{L}\d’'-]+){1,4} (?:back|down|off|out|offline|over|away|on hold)(?![\p{L}-])/iu
const talk =
  /\b(?:discuss|talk|review|consider|revisit|think|look (?:at|into)|evaluat|assess|meet|reconsider|monitor|keep an eye|re-?evaluat|rethink|re-?think|think again|decide|see)\w*/i
const months = monthNames
const units =
  '(?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|w(?:ee)?ks?|mo(?:nth)?s?|quarters?|sprints?|releases?|y(?:ea)?rs?)'
const count = '(?:\\d+|an?|one|two|three|four|five|six|eight|ten|twelve)'
const window = new RegExp(
  [
    `\\b${count}(?:[ -](?:consecutive|straight|working|rolling))?[ -]?${units}\\b`,
    `\\b(?:in|by|until|after|before|from|of|end of|on)(?: (?:the|mid|early|late|end of))? (?:\\d{1,2}[ -])?(?:${months}|q[1-4]|h[12])\\b`,
    `\\b(?:in|within|over|during|for) (?:any|a single|the same) ${units}\\b`,
    '\\b20\\d\\d-\\d\\d-\\d\\d\\b|\\bweeks? \\d+|\\b(?:weekly|daily|monthly|quarterly|any time|rolling)\\b',
    '\\b(?:end of|by|until|each|every|per) (?:the |any )?(?:day|week|month|quarter|sprint|year)\\b',
  ].join('|'),
  'iu',
)
const threshold =
  /\d|\b(?:zero|none|any|no|one|two|three|four|five|half|double|twice|more than|fewer than|less than)\b/i

export function killCriteriaOf(document: PostmortemDocument): KillCriterion[] {
  const points = pointsIn(document)
  const isShared = points.length > 0 && hasSharedOwner(document)
  return points.map((point) => {
    const written = findField(point.fields, actionField)?.value.value
    const action = written ?? point.words.replace(partNames, ' ')
    const commits = (isCommitted(action) && !isTalk(action)) || (written !== undefined && saysAction(written))
    const lacks: Readonly<Record<CriterionPart, boolean>> = {
      threshold: !hasThreshold(point) || isLimitBlank(point, points),
      window: !hasWindow(point),
      'committed action': !commits,
      owner: !isShared && !hasOwner(point),
    }
    return {
      ...point,
      missing: criterionParts.filter((part) => lacks[part]),
      defers: !commits && talk.test(action),
    }
  })
}

function isCommitted(action: string): boolean {
  return commitment.test(action) || undone.test(action)
}

const actionField =
  /action|response|\bthen\b|what happens|commit|decision|consequence|what we do|otherwise|^we$/

/** Under the name of an action, what is no talk is done: “engineer paged”, “alarm goes to the duty desk”. */
function saysAction(written: string): boolean {
  const [first] = written.split(/[,;.]/, 1) as [string]
  return first.trim().split(/\s+/).length >= 2 && !talk.test(first) && !unsure.test(first)
}

const unsure = /\?|\b(?:maybe|perhaps|might|could|should|try|worr\w+|nervous|unhappy)\b/i

/** Reviews of plans have criteria under any title; other documents have limits of other kinds. */
function pointsIn(document: PostmortemDocument): Point[] {
  const named = criteriaNamed(document)
  if (!profileOf(document).isPlan) return named
  const tables = criteriaInTables(document).filter(
    ({span}) => !named.some((point) => overlaps(point.span, span)),
  )
  return [...named, ...tables, ...limitsIn(document, named.length + tables.length > 0)]
}

/** “If fewer than 25 bikes …”, “Fewer than 25 bikes: we return 15” at least twice under one title that means nothing else. */
function limitsIn(document: PostmortemDocument, hasOthers: boolean): Point[] {
  const sections = document.sections.filter(({kind, form}) => kind === undefined && form === 'heading')
  for (const section of sections) {
    const limits = pointsOf(document, {body: ownPart(document, section)}).filter(
      (point) =>
        (point.form === 'item'
          ? condition.test(point.words) || (comparison.test(point.words) && isCommitted(point.words))
          : point.form === 'sentence' && !hasOthers && isStop(point.words)) && hasThreshold(point),
    )
    if (limits.length >= 2) return limits
  }
  return []
}

const condition =
  /^\W*(?:if|once|as soon as|should)\b.{0,120}\b(?:above|below|over|under|fewer|less|more|higher|lower|longer|falls?|drops?|reach(?:es)?|exceeds?|not)\b/i
/** “If fewer than 20 are used for three weeks, hall 2 is removed; Ana Lima decides.” */
function isStop(words: string): boolean {
  return condition.test(words) && isCommitted(words.slice(words.indexOf(',')))
}

const comparison =
  /^\W*(?:(?:fewer|less|more|higher|lower|longer) than \S|(?:over|above|under|below) \d)|^[^\p{L}\d]*(?:\p{L}[\p{L}-]* ){1,5}?(?:over|above|under|below|(?:fewer|less|more|higher|lower|longer) than) \d|[<>≤≥] ?\d/iu

/** “Limit: 3 %” names a part and limits nothing. */
const partNames = /\b(?:window|threshold|limit|signal|owner|trigger|line)\s?:/gi

/** “We stop and review” commits; “review whether to stop” does not. */
function isTalk(action: string): boolean {
  const spoken = talk.exec(action)
  const done = commitment.exec(action) ?? undone.exec(action)
  return spoken !== null && (done === null || spoken.index <= done.index)
}

/** What only people do. */
const done =
  'stops?|pauses?|cancels?|closes?|ends?|cuts?|moves?|offers?|drops?|freezes?|escalates?|pivots?|kills?|shuts?|switches|reverts?|withdraws?|calls?|pulls?|decides?|does|takes?|orders?|opens?|counts?|brings?|carries|checks?|watches|measures?|reports?|tells?|informs?|signs?|writes?|sends?|asks?|owns?|rolls?|winds?|turns?|scales?|hands?|gives?|puts?'
/** Who has a role: “the head of support”, “the VP Engineering”, “the CTO”. */
const holder = String.raw`[Tt]he (?:(?:[\p{L}-]+ ){0,2}${roleNoun}(?: (?:of|for) (?:the )?[\p{L}-]+)?|(?:S?VP|[Vv]ice president)(?: of)? \p{Lu}\p{L}+|C[A-Z]O)`
const name = String.raw`\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?`
/** Who does what is committed to: “Rasmus closes sign-up”, “Rasmus.”, “Rasmus, with the bank” at the end. */
const actor = new RegExp(
  [
    String.raw`(?:^|[:,.;]\s|\bthen )(?:${name}|${holder})\s(?:will )?(?:${done})\b`,
    String.raw`(?<=\p{L}{2}[.!?;,]\s)${name}\.(?=\s)`,
    String.raw`(?<=\p{L}{2}[.!?]\s)(?!(?:However|Otherwise|Then|Still|Later|Also|If|Until|Instead|After)\b)${name}, [^.!?]{3,100}\.(?=\s)`,
    String.raw`(?:^|[.!?]\s)\p{Lu}\p{Ll}+(?:,? (?:Dr )?\p{Lu}\p{Ll}+){0,3}(?:[,;] [^.!?]{0,100})?\.?\s*$`,
  ].join('|'),
  'u',
)

/** “Longer than 4 weeks” is a limit, not the time over which one is watched. */
const timeLimit = new RegExp(
  String.raw`\b(?:(?:longer|later|more|less|fewer|shorter|older) than|over|above|under|below|exceeds?) ${count}\+? (?:working )?${units}\b`,
  'i',
)

/** Whether the other rows have a limit in a column of their own, and this one has none there. */
function isLimitBlank({form, fields}: Point, points: readonly Point[]): boolean {
  if (form !== 'row' || findField(fields, limitField) !== undefined) return false
  return points.some((other) => other.form === 'row' && findField(other.fields, limitField) !== undefined)
}

const limitField = /threshold|trigger(?! evidence)|limit|\bline\b|value|target|level|^continue if|^red\b/

/** A number that is compared with something; a number in a window alone is none. */
function hasThreshold({fields, words}: Point): boolean {
  const written = findField(fields, limitField)
  if (written !== undefined) return threshold.test(written.value.value)
  if (timeLimit.test(words)) return true
  const rest = words.replace(new RegExp(window.source, 'giu'), ' ').replace(/\b20\d\d-\d\d-\d\d\b/g, ' ')
  return /\d|\b(?:zero|half of|double|twice|(?:two|three|four|five|six|seven|eight|nine|ten)(?! of))\b/i.test(
    rest,
  )
}

function hasWindow({fields, words}: Point): boolean {
  const written = findField(
    fields,
    /window|period|time ?frame|duration|^over$|by when|check|^when$|date|deadline|^(?:assessed|measured|observed|gate)\b/,
  )
  return written !== undefined || window.test(words)
}

/** “(owner: head of product)”, “(@ana)”, “(the pilot lead)”. */
const inBrackets = new RegExp(
  String.raw`\((?:[Oo]wner:? (?:the )?\p{L}[\p{L} .'’-]{2,60}|@[\w-]+|(?:the )?\p{L}[\p{L} .'’-]{2,40}(?:${roleNoun}|\p{Lu}\p{L}+))\)`,
  'u',
)

/** “… is removed (Ana)”, “… → switch off — Rui Costa”. */
const atEnd = /(?:\(|[–—-]\s)(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{L}+)?\)?[.\s]*$/u

/** “(Ana decides)”. */
const decider =
  /\(\p{Lu}\p{Ll}{1,20} (?:\p{Lu}\p{L}{1,20} )?(?:decides|calls|pulls|owns|watches|checks|stops|signs)\b/u

/** “Ana Lima watches all three and acts without asking.” beside the criteria. */
function hasSharedOwner(document: PostmortemDocument): boolean {
  return sectionsOf(document, 'kill-criteria').some(({body}) =>
    sharedOwner.test(document.text.slice(body.start, body.end)),
  )
}

const sharedOwner = new RegExp(
  String.raw`(?:^|[.!?]\s)(?:\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?|The (?:[\p{L}-]+ ){0,2}${roleNoun}) (?:watches|owns|holds|pulls|decides(?: on)?|acts on|checks|calls|answers for|is responsible for)\s(?:\p{L}+ ){0,3}?(?:all|each|every|these|them|any|both|numbers|signals|lines|one of)\b`,
  'mu',
)

function hasOwner({fields, words}: Point): boolean {
  const written = findField(
    fields,
    /owner|dri\b|\bwho\b|responsible|competent|officer|^name$|decider|\b(?:decides|acts|pulls)\b|^by$|decision maker|accountable|\b(?:called|decided|pulled|ordered|done) by\b/,
  )
  if (written !== undefined) return ownerKind(written.value.value) !== 'placeholder'
  return (
    inBrackets.test(words) ||
    decider.test(words) ||
    isGivenName(atEnd.exec(words)?.[1] ?? '') ||
    /\b(?:owned by|owner is|decided by|called by|pulled by)\b\s\p{L}/iu.test(words) ||
    /@[A-Za-z][\w-]+/.test(words) ||
    actor.test(words)
  )
}
