import type {Passage} from '../../document/passage.ts'
import {isGivenName} from '../../language/given-names.ts'
import {type Span, span} from '../../text/span.ts'
import {clockLead, entryLead} from '../phrases/entry-speakers.ts'
import {kindOfWord} from './candidates.ts'
import {isNobody} from './handles.ts'

/** Who speaks in a chat or log that became part of the account, under a name in lower case or in brackets. */

/** No lead of an entry is longer. */
const reach = 90

/** Whether a passage tells of one moment, also outside a timeline. */
export function isEntry({zone, text}: Passage): boolean {
  return zone === 'timeline' || (zone === 'narrative' && clockLead.test(text))
}

/** @param source the whole document: brackets are no prose */
export function speakerOf(source: string, passage: Passage): Span | undefined {
  return isEntry(passage) ? (lowerCaseSpeaker(passage) ?? chatSpeaker(source, passage)) : undefined
}

/** “06:37 abi: anyone else?”: a chat that was pasted. */
function lowerCaseSpeaker({text, start}: Passage): Span | undefined {
  const lead = entryLead.exec(text.slice(0, reach))![0].length
  const found =
    lead > 0
      ? /^(\p{Ll}{1,14}(?:[._]\p{Ll}{1,14})?\d{0,3}):\s/u.exec(text.slice(lead, lead + 36))?.[1]
      : undefined
  // “abi”, “bjorn.h”
  const isName = (part: string): boolean =>
    part.length > 2 && isGivenName(part) && kindOfWord(part) === 'given'
  const [first = '', last = ''] = found?.split(/[._\d]/) ?? []
  if (found === undefined || !isName(first.length > 1 ? first : last)) return undefined
  return span(start + lead, start + lead + found.length)
}

/** “14:00 <nils> it's the mask”, “12:12 [Farid] drained node 6”: brackets are no prose, so the source is read. */
function chatSpeaker(source: string, {start, text}: Passage): Span | undefined {
  const raw = source.slice(start, start + Math.min(reach, text.length))
  const lead = entryLead.exec(raw)![0].length
  const found =
    lead > 0 ? /^(?:<(\p{L}[\w-]{1,20})>|\[(\p{L}[\p{L}-]{1,20})\])(?=:? )/u.exec(raw.slice(lead)) : null
  if (found === null) return undefined
  const [, nick, name = ''] = found
  const isPerson =
    nick === undefined
      ? isGivenName(name) && kindOfWord(name) === 'given'
      : !tags.test(nick) && !isNobody(nick)
  const from = start + lead + 1
  return isPerson ? span(from, from + (nick ?? name).length) : undefined
}

/** HTML's, and what stands for nothing. */
const tags =
  /^(?:a|abbr|b|br|code|del|details|div|em|h\d|hr|i|img|ins|kbd|li|mark|nil|none|null|ol|p|pre|q|s|small|span|strong|sub|summary|sup|t[dhr]|table|time|u|ul|unknown|name|user|host)$/i
