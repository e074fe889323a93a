import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {hangsOnNoun, restOf} from './rest.ts'
import {edit, title} from './rewrites.ts'
import type {Act} from './act.ts'
import {isShared, whom} from './subject-text.ts'
import {asAbout, orThis, reminded, shownTo} from './system-frames.ts'
import {gerund} from './regular-verbs.ts'
import type {BlamedAct} from './blame-remedies.ts'

/** A blamed act by what surrounded it: what was not shown, not prevented, or left no reminder. */

/** “forgot the second step”, “forgot that the tenant is shared”, “neglected the documentation” */
export function forgotten(document: PostmortemDocument, act: Act, base: string, has: string): Suggestion {
  const rest = restOf(document, act)
  const object = rest.object.replace(/^\s+about\b/, ' of')
  if (isShared(act)) {
    const parts = [`${has} no reminder from `, blank('the process or tool'), asAbout(object)]
    return {title, edits: [edit(document, act, parts, rest)]}
  }
  const who = whom(document, act, true) ?? 'anyone'
  const parts =
    base === 'neglect'
      ? [blank('the process or tool'), ` left ${who} no `, blank('time or prompt'), ` for${object}`]
      : reminded(who, object)
  return {title, edits: [edit(document, act, parts, rest)]}
}

/** “missed the alert”: what did not show it. */
export function notShown(document: PostmortemDocument, act: Act): Suggestion {
  const rest = restOf(document, act)
  const source = blank('the data, alert or review at hand')
  const who = whom(document, act, true) ?? 'anyone'
  if (/^(?:confuse|mix)$/.test(act.base ?? ''))
    return {
      title,
      edits: [edit(document, act, apart(source, who, rest.object), rest)],
    }
  const isBehind = hangsOnNoun(act, rest.object)
  const object = (isBehind ? rest.object : orThis(rest.object)).replace(/^ every one of\b/i, ' any of')
  const parts = isShared(act)
    ? ['had no sign in ', source, asAbout(object)]
    : [source, ` did not show ${isBehind ? `${who}${object}` : shownTo(who, object)}`]
  return {title, edits: [edit(document, act, parts, rest)]}
}

/** “mixed up the two hosts”, “confused staging with production” */
function apart(source: TemplatePart, who: string, object: string): readonly TemplatePart[] {
  const [first = '', other] = object.replace(/ up\b/, '').split(/ (?:with|for|and) /)
  return [source, ` did not set${first} apart${other === undefined ? '' : ` from ${other}`} for ${who}`]
}

/** “skipped the review”, “broke production”: what let it happen. */
export function allowed(
  document: PostmortemDocument,
  act: Act,
  {act: {verb, particle}, particle: behind}: BlamedAct,
  has: string,
): Suggestion {
  const rest = restOf(document, act)
  const isCorners = verb === 'cut'
  const base = isCorners
    ? 'leave out steps'
    : particle === undefined || behind !== undefined
      ? verb
      : `${verb} ${particle}`
  if (isShared(act)) {
    const [first = base, ...more] = base.split(' ')
    const parts = [`${has} no `, blank('guard or check'), ` against ${[gerund(first), ...more].join(' ')}`]
    return {title, edits: [edit(document, act, [...parts, rest.object], rest)]}
  }
  const who = whom(document, act, false) ?? 'anyone'
  const parts = [blank('the process or tool'), ` let ${who} ${base}${rest.object}`]
  return {title, edits: [edit(document, act, parts, rest)]}
}
