import type {Passage} from '../../document/passage.ts'
import type {Span} from '../../text/span.ts'

/** How far before a name its label may stand. */
const labelReach = 240
const labels =
  '(?:(?:document|post-?mortem|decision|action|service|incident|on-call|communications?|technical|duty|shift|review|deputy) )?(?:owners?|dri|assignee|authors?|facilitator|scribe|reviewers?|commander|contacts?|leads?|managers?|liaison|responders?|prepared by|written by|reported by|attendees|participants|approved by|signed)\\b'
/** A name behind such a label is a field, not part of the account; marks of a bold one are blank here. */
const fieldLabel = new RegExp(
  `(?:^|[\\n\\u2029(|,;])[\\s\\p{Pd}*_]*${labels}(?:[^:\\n]{0,12}:[^\\n:]{0,80}| {3}[^\\n:.]{0,60})$`,
  'iu',
)

/** What a field holds is no longer. */
const fieldLength = 80
const fieldColumn =
  /^(?:owner|assignee|dri|who|name|author|contact|attendee|participant|reviewer|signed|lead)\b/i

/** The second cell of a row that begins with it is a field. */
const fieldRow = new RegExp(`^(?:${labels}|on-?call(?: engineer)?$)`, 'i')

/** Whether a passage is part of the account, in which people stand by their role, and no field that names them. */
export function namesRoles({zone, column, label, text}: Passage): boolean {
  if (zone === 'metadata' || zone === 'actions' || zone === 'facilitation') return false
  if (label !== undefined && text.length < fieldLength && fieldRow.test(label)) return false
  return column === undefined || !fieldColumn.test(column)
}

const others = String.raw`(?:\p{Lu}[\p{L}'’.-]{0,30}[^\p{L}.!?]{1,80}(?:and\s{1,4})?){0,6}`
/** Whoever is thanked, or wrote what is cited, does nothing in the account. */
const credit = new RegExp(
  String.raw`(?:\b(?:(?:[Hh]uge|[Mm]any|[Ss]pecial|[Bb]ig|[Ww]arm|[Gg]reat|[Ss]incere|[Hh]eartfelt|[Oo]ur|[Mm]y) thanks|[Kk]udos|[Pp]rops|[Ss]hout-?outs?)(?: goes?)? to|\b[Tt]hank you,?|\([Tt]hanks,?(?: to)?|\b(?:[Tt]alk|[Bb]ook|[Pp]aper|[Aa]rticle|[Ee]ssay|[Ll]ecture|[Kk]eynote|[Ss]lides|[Pp]odcast)s? (?:by|of))[^\p{L}.!?]{1,8}${others}$`,
  'u',
)

/** Whether a name stands behind what makes a field of it, or a credit. */
export function isFieldOrCredit({text, start}: Passage, words: Span): boolean {
  const index = words.start - start
  const before = text.slice(Math.max(0, index - labelReach), index)
  return fieldLabel.test(before) || credit.test(before)
}
