import type {Config} from '../config/config.ts'
import type {Person, PostmortemDocument} from '../document/model.ts'
import type {Passage} from '../document/passage.ts'
import {replace} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import {type Suggestion, defineRule} from './rule.ts'

/** Roles to choose from where the text does not say which one it was. */
const commonRoles = [
  'the on-call engineer',
  'the incident commander',
  'the deploying engineer',
  'the reviewer',
  'the database administrator',
  'the support lead',
  'a responder',
]

/** First names that are words of their own: a name only where a capital letter is no accident. */
const ambiguous =
  /^(?:will|mark|grace|hope|rose|art|joy|max|may|april|june|august|faith|dawn|robin|frank|rich|sue|pat|bill|chase|drew|page|guy|penny|ray|jack|gene|miles|summer|sky|ruby|crystal|amber)$/i
/** Software, and names that people share with it: one of these alone is no person. */
const software =
  /^(?:jenkins|cassandra|travis|victoria|elastic|sentry|redis|puppet|chef|maven|gerrit|bamboo|hudson)$/i
/** Mentions that reach a group, or nobody. */
const groupHandle =
  /^(?:here|channel|all|everyone|team|oncall|on-call|everybody|group)$|[-_](?:team|oncall|on-call|squad|bot|ops|sre|eng|group|leads?|admins?)$|\[?bot\]?$/i
/** Words of which the names of roles are made. */
const roleWord =
  /^(?:the|our|incident|on-call|deploying|database|support|customer|communications?|technical|release|product|engineering|platform|site|reliability|senior|principal|staff|engineer|developer|operator|commander|manager|lead|leader|reviewer|responder|administrator|scribe|facilitator|liaison|owner|coordinator|analyst|architect|deputy|primary|secondary|duty|shift|author)$/i
const besideRole =
  /\b(?:engineer|developer|operator|commander|manager|lead|reviewer|responder|administrator|scribe|facilitator|liaison|on-call|SRE|DBA)$/i
/** A name behind such a label is a field, not part of the account. */
const fieldLabel =
  /(?:^|[\n\u2029(|,;])[\s\p{Pd}*_]*(?:(?:document|post-?mortem|decision|action|service) )?(?:owners?|dri|assignee|authors?|facilitator|scribe|reviewers?|commander|contacts?|prepared by|written by|reported by|attendees|participants|approved by|signed)\b[^:\n]{0,12}:[^\n:]{0,80}$/iu
const fieldColumn =
  /^(?:owner|assignee|dri|who|name|author|contact|attendee|participant|reviewer|signed|lead)\b/i

/**
 * People stand in the account by their role, so that it can be read as one about the system. Names are fine where they
 * are fields: front matter, attendees, owners, acknowledgements.
 */
export const noNamedIndividual = defineRule({
  id: 'no-named-individual',
  category: 'language',
  severity: 'warning',
  description: 'Refer to people by their role in the account.',
  *check({document, config}) {
    const roster = new Roster(document, config)
    for (const passage of document.passages) {
      if (passage.zone === 'metadata' || passage.zone === 'actions' || passage.zone === 'facilitation')
        continue
      if (passage.column !== undefined && fieldColumn.test(passage.column)) continue
      for (const {words, role} of roster.findIn(passage)) {
        if (fieldLabel.test(passage.text.slice(0, words.start - passage.start))) continue
        const name = document.text.slice(words.start, words.end).replace(/[\s*]+/g, ' ')
        yield {
          span: words,
          message: `“${name}” is a person; the account names roles.`,
          suggestions:
            role === undefined
              ? commonRoles.map((one) => toRole(passage, words, one))
              : [{...(withoutName(passage, words) ?? toRole(passage, words, role)), safe: true}],
        }
      }
    }
  },
})

interface Mention {
  readonly words: Span
  /** With its article. */
  readonly role: string | undefined
}

/** Everyone whom the document and the configuration know, by every form of their name. */
class Roster {
  readonly #roles = new Map<string, string | undefined>()
  readonly #pattern: RegExp

  constructor(document: PostmortemDocument, config: Config) {
    const known = config.people.map(({name, aliases, handle, role}) => ({
      names: [name, ...aliases],
      handle,
      role,
    }))
    const named = document.people.map(({name, handle, role}: Person) => ({names: [name], handle, role}))
    for (const {names, handle, role} of [...named, ...known]) {
      for (const name of names) for (const form of formsOf(name)) this.#add(form, role)
      if (handle !== undefined) this.#add(`@${handle}`, role)
    }
    const forms = [...this.#roles.keys()].sort((a, b) => b.length - a.length).map(escape)
    const names = forms.length > 0 ? `(?:${forms.join('|')})(?![\\p{L}\\d@_-]|\\.\\w)|` : ''
    this.#pattern = new RegExp(
      `(?<![\\p{L}\\d@/._-])(?:${names}@[a-z][\\w-]{0,38}(?![\\w-]*[/@]|\\.\\w))`,
      'giu',
    )
  }

  /** A role that the configuration gives wins over one that the document gives, and any role over none. */
  #add(form: string, role: string | undefined): void {
    const key = form.toLowerCase()
    this.#roles.set(key, role ?? this.#roles.get(key))
  }

  *findIn({text, start, sentences}: Passage): Iterable<Mention> {
    for (const {0: found, index} of text.matchAll(this.#pattern)) {
      const key = found.toLowerCase().replace(/\s+/g, ' ')
      const isKnown = this.#roles.has(key)
      if (
        found.startsWith('@')
          ? !isKnown && groupHandle.test(found.slice(1))
          : key.startsWith(found.slice(0, 1))
      )
        continue
      if (ambiguous.test(found) && sentences.some((sentence) => sentence.start === index)) continue
      const role = this.#roles.get(key) ?? this.#roles.get(key.replace(/^@/, ''))
      yield {words: span(start + index, start + index + found.length), role: role && withArticle(role)}
    }
  }
}

/** A full name, and its first and last part where they are long enough to be one. */
function formsOf(name: string): string[] {
  const parts = name.split(/\s+/)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const alone = [...(first.length > 2 ? [first] : []), ...(last.length > 3 ? [last] : [])]
  return [...new Set([name, ...alone.filter((part) => !software.test(part))])]
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')
}

/** With its article, and in lower case where only its place in a table gave it capital letters. */
function withArticle(written: string): string {
  const role = written.replace(/\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*/gu, (word) =>
    roleWord.test(word) ? word.toLowerCase() : word,
  )
  if (/^(?:the|an?|our) /i.test(role)) return role
  return /^(?:responder|reviewer|attendee|participant)$/i.test(role) ? `a ${role}` : `the ${role}`
}

/** A name beside its role can be left out: “the on-call engineer (Ngozi)”, “the reviewer Ngozi”. */
function withoutName({text, start}: Passage, words: Span): Suggestion | undefined {
  const before = text.slice(0, words.start - start)
  const behind = text.slice(words.end - start)
  const inBrackets =
    besideRole.test(before.replace(/\s*\($/, '')) && before.endsWith('(') && behind.startsWith(')')
  const isBeside = besideRole.test(before.trimEnd()) && /\p{L} $/u.test(before)
  if (!inBrackets && !isBeside) return undefined
  const from = words.start - (before.length - before.replace(/\s*\(?$/, '').length)
  return {title: 'Leave the name out', edits: [replace(span(from, words.end + (inBrackets ? 1 : 0)), '')]}
}

function toRole({text, start, sentences, element}: Passage, words: Span, role: string): Suggestion {
  const index = words.start - start
  const begins = sentences.some(
    (sentence) =>
      sentence.start <= index &&
      /^[^\p{L}\uFFFC]*(?:(?:UTC|GMT|Z|am|pm)[^\p{L}\uFFFC]*)?$/u.test(text.slice(sentence.start, index)),
  )
  const isCell = element === 'cell' && words.end - words.start === text.trim().length
  const written = begins || isCell ? role[0]!.toUpperCase() + role.slice(1) : role
  return {title: `Replace with “${written}”`, edits: [replace(words, written)]}
}
