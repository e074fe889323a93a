import {findField} from '../document/fields.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {ownerKind} from '../document/owners.ts'
import {type Point, pointsOfKinds} from '../document/points.ts'

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
  /\b(?:paus|pivot|kill|stop|escalat|roll(?:ing)?[- ]?back|revert|invest|freez|cancel|switch|cut|descop|de-scop|halt|end|shut|clos|disabl|withdraw|abandon|drop|remov|suspend|block|turn(?:s|ed)? off|pull|hold|keep|mov|return|refund|reduc|limit|delay|postpon|replac|terminat|sunset|wind)\w*/i
const talk =
  /\b(?:discuss|talk|review|consider|revisit|think|look (?:at|into)|evaluat|assess|meet|reconsider|monitor|keep an eye|re-?evaluat|decide|see)\w*/i
const window =
  /\b(?:for|within|over|in|by|until|after|before|during|per|each|every|rolling|last|first|next)\b[^.;]{0,25}\b(?:\d|an?\b|one|two|three|four|five|six|eight|ten|twelve)[^.;]{0,12}(?:s|sec|min|h|hour|day|week|month|quarter|sprint|release|year)|\b\d+[- ]?(?:min(?:ute)?|hour|day|week|month|quarter|sprint)s?\b|\b(?:two|three|four|six|eight)(?: consecutive| straight)? (?:minutes|hours|days|weeks|months|sprints|quarters|releases)\b|\b20\d\d-\d\d-\d\d\b|\b(?:by|until|after|before|end of) (?:q[1-4]\b|the (?:quarter|month|sprint|year)|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2} \p{L}{3,9})|\b(?:weekly|daily|monthly|quarterly)\b/iu
const threshold =
  /\d|\b(?:zero|none|any|no|one|two|three|four|five|half|double|twice|more than|fewer than|less than)\b/i

export function killCriteriaOf(document: PostmortemDocument): KillCriterion[] {
  return pointsOfKinds(document, 'kill-criteria').map((point) => {
    const action =
      findField(point.fields, /action|response|then|commit|decision|consequence/)?.value.value ?? point.words
    const commits = commitment.test(action) && !isTalk(action)
    const lacks: Readonly<Record<CriterionPart, boolean>> = {
      threshold: !hasThreshold(point),
      window: !hasWindow(point),
      'committed action': !commits,
      owner: !hasOwner(point),
    }
    return {
      ...point,
      missing: criterionParts.filter((part) => lacks[part]),
      defers: !commits && talk.test(action),
    }
  })
}

/** “We stop and review” commits; “review whether to stop” does not. */
function isTalk(action: string): boolean {
  const spoken = talk.exec(action)
  const done = commitment.exec(action)
  return spoken !== null && (done === null || spoken.index < done.index)
}

/** A number that is compared with something; a number in a window alone is none. */
function hasThreshold({fields, words}: Point): boolean {
  const written = findField(fields, /threshold|trigger(?! evidence)|limit|value|target/)
  if (written !== undefined) return threshold.test(written.value.value)
  const rest = words.replace(new RegExp(window, 'giu'), ' ').replace(/\b20\d\d-\d\d-\d\d\b/g, ' ')
  return /\d|\b(?:zero|any|no \p{L}+|half of|double|twice)\b/iu.test(rest)
}

function hasWindow({fields, words}: Point): boolean {
  const written = findField(fields, /window|period|time ?frame|duration|by when|check|when|date|deadline/)
  return written !== undefined || window.test(words)
}

function hasOwner({fields, words}: Point): boolean {
  const written = findField(fields, /owner|dri\b|who|responsible|decider|decision maker|accountable/)
  if (written !== undefined) return ownerKind(written.value.value) !== 'placeholder'
  return (
    /\((?:owner:? )?(?:@[\w-]+|(?:the )?\p{L}[\p{L} .'’-]{2,40}(?:lead|manager|owner|engineer|head|director|analyst|officer|commander|\p{Lu}\p{L}+))\)/u.test(
      words,
    ) ||
    /\b(?:owned by|owner is|decided by|called by|pulled by)\b\s\p{L}/iu.test(words) ||
    /@[A-Za-z][\w-]+/.test(words)
  )
}
