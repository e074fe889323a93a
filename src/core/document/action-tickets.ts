import {words} from '../language/word-list.ts'

/**
 * What a key may begin with that is of no tracker: encodings, digests, standards, sicknesses, instances, severities, zones.
 * Source: how texts refer to what IANA, ISO, IEEE, NIST and the WHO have numbered.
 */
const numbered =
  'UTF|UCS|ISO|IEC|IEEE|RFC|SHA|SHA[1-3]|MD|AES|RSA|TLS|SSL|HTTP|COVID|SARS|EC2|CVE|CWE|FIPS|PEP|GPT|BASE|CRC|SEV|UTC|GMT|CP|WINDOWS|LATIN'

/** `OPS-12` */
export const issueKey = `(?!(?:${numbered})-)[A-Z][A-Z0-9]{1,9}-\\d{1,7}`

/** `OPS-12`, `#12`, `shop/api#12` */
export const ticketKey = `(?:[\\w.-]{1,40}/[\\w.-]{1,60})?#\\d{1,7}|${issueKey}`

/** Addresses of trackers: an issue, a pull request, a card. Other links explain. */
const tracker = '(?:issues?|pull|pulls|merge_requests|browse|tickets?|work_items|_workitems|cards?|c|t)'
const trackers =
  /\b(?:jira|atlassian|trello|linear|asana|zenhub|shortcut|youtrack|bugzilla|redmine|phabricator)\b/i
/** Other addresses at the end of an item lead to what it is about; a search leads to many tickets. */
export const isTicketAddress = (address: string): boolean =>
  (new RegExp(`/${tracker}/[^?]+$`).test(address) || trackers.test(address)) && !/[?&]q=/.test(address)
/** What leads to a ticket: “see OPS-12”, “tracked in #12”, “…, fixed by #12”, “Ticket: OPS-12”. */
const leading =
  '\\b(?:[Tt]icket|[Ss]ee(?: also)?|[Tt]racked (?:in|as|by|at|under|with)|(?<=(?:^|[,;.(–—-])\\s{0,4})(?:[Dd]one|[Ff]ixed|[Ff]iled|[Hh]andled) (?:in|by))\\*{0,3}:?\\*{0,3}\\s+'
/** `harbour/ledger#14` */
const elsewhere = '([\\w.-]{1,40}\\/[\\w.-]{1,60}#\\d{1,7})(?!\\w)'
/** What ends at an end, before a sign that parts fields, or before an owner. */
const apart = '(?=\\W{0,3}$|\\s{1,4}(?:[–—|·-]\\s|[(@]))'
const commit = 'https?:[^\\s<>()[\\]]+\\/commits?\\/[0-9a-f]{7,40}'
/** Behind these words a commit is what is to be undone, or looked at. */
const about = '(?:to|of|from|since|until|like|than|about|with|[Rr]eview|[Rr]evert|[Uu]ndo)'
/** The ways to name a ticket: its key or its address is the first group that matched. */
export const ticketForms = [
  {
    pattern: new RegExp(
      `(?:${leading})?\\[((?:[A-Za-z]{2,10} )?(?:(?:[\\w.-]{1,40}/[\\w.-]{1,60})?#?\\d{1,7}|${issueKey}))\\](?:\\([^()\\s]+\\)|(?!\\())`,
    ),
  },
  {pattern: new RegExp(`\\[[^\\][]*\\]\\((https?:[^()\\s]+/${tracker}/[^()\\s]+)\\)`)},
  {pattern: /\[(?:ticket|issue|task|bug|card)\]\((https?:[^()\s]+)\)/i},
  {pattern: /^\W*\[[^\][]+\]\((https?:[^()\s]+)\)\W*$/},
  {pattern: new RegExp(`(?:${leading})?(?<![\\w/-])(${issueKey})(?![\\w-])`)},
  // In the middle of a sentence what is of another repository is what the sentence is about.
  {pattern: new RegExp(leading + elsewhere)},
  {pattern: new RegExp(`[([](?:[^()[\\]\\n]{0,60}[\\s,;])?${elsewhere}`)},
  {pattern: new RegExp(`(?:^\\W{0,3}|(?:[–—|·;.,:]|\\s-|->|→)\\s{1,4})${elsewhere}${apart}`)},
  {pattern: new RegExp(`(?<![\\w/.-])${elsewhere}(?=[*_]{0,2}:\\s)`)},
  {pattern: new RegExp(`(?:${leading})?(?<![\\w/])(#\\d{1,7})(?!\\w)`)},
  {pattern: /(?<!\]\()<?(?<!\]\()\b(https?:[^\s<>()]+)(?:[\s<>()]\W*)?$/, accepts: isTicketAddress},
  // Where nothing else names a tracker, the commit behind an item is where one sees that it was done.
  {pattern: new RegExp(`(?<!\\])[([]<?(${commit})>?[)\\]][\\s.]*$`)},
  {pattern: new RegExp(`(?=<?https?:)(?<=(?:\\S{1,40}\\s){3})(?<!\\b${about}\\s)<?(${commit})>?[\\s.]*$`)},
]

/** What is not whole without the ticket behind it: “a link to OPS-12”, “Merge #12”. */
const leadsOn =
  /(?:\b(?:to|in|into|of|for|from|with|by|at|via|per|as|on|like|about|than|and|or|under|after|before|behind|the|this|pr|pull request|issue)|^\W{0,3}\w+)[*_]{0,3}\s+$/i

/** Whether a ticket that is written without brackets of its own, or around it, ends the sentence before it. */
export function endsSentence(written: string, before: string): boolean {
  return /^\[?[\w#]/.test(written) && leadsOn.test(before) && !/[([][^()[\]]{0,60}$/.test(before)
}

/** What a link to a ticket may say without a word of what is to be done. */
const pointing = words(`
  a an and as at by created draft filed follow followed for gh github gitlab here in is it jira linear link linked my of on
  open our see the this to trello up via
  board bug card cards epic issue issues item merge number pr pull request story task tasks ticket tickets tracked tracker tracking`)

/** Whether a ticket is written as a link whose words are those of the item: `[Scale the link #12](…/issues/12)`. */
export function isLinkOfWords(written: string): boolean {
  const linked = /^\[([^\][]*)\]\(/.exec(written)?.[1] ?? ''
  const own = linked.match(/(?<![\p{L}\d_#/.-])\p{L}+(?![\p{L}\d_#/])/gu) ?? []
  return own.filter((word) => !pointing.has(word.toLowerCase())).length > 1
}
