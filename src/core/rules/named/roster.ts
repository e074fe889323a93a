import type {Config} from '../../config/keys/index.ts'
import type {KnownPerson} from '../../config/keys/people.ts'
import type {Person, PostmortemDocument} from '../../document/model.ts'
import {isName} from '../../document/names.ts'
import {type Passage, type Prose, inLowerCase} from '../../document/passage.ts'
import {byPart} from '../../document/stretches.ts'
import {isGivenName} from '../../language/given-names.ts'
import {sharedNames} from '../../language/names-shared.ts'
import {isOrdinary} from '../../language/ordinary-words.ts'
import {software} from '../../language/software.ts'
import {fold} from '../../language/word-list.ts'
import {lowerCase} from '../../text/lower-case.ts'
import {memoryOf} from '../../memory.ts'
import {formsOf, wholeForms} from '../../people/name-forms.ts'
import {literal} from '../../text/pattern.ts'
import {type Span, shifted, span} from '../../text/span.ts'
import {contextOf} from './context.ts'
import {isNobody} from './handles.ts'
import {initialsOf, isSigned} from './initials.ts'
import {isPerson} from './person-place.ts'

/** Words of which the names of roles are made. */
const roleWord =
  /^(?:the|our|incident|on-call|deploying|database|support|customer|communications?|technical|release|product|engineering|platform|site|reliability|senior|principal|staff|engineer|developer|operator|commander|manager|lead|leader|reviewer|responder|administrator|scribe|facilitator|liaison|owner|coordinator|analyst|architect|deputy|primary|secondary|duty|shift|author)$/i

export interface Mention {
  readonly words: Span
  /** The same for every form of the same person's name. */
  readonly person: string
  /** With its article. */
  readonly role: string | undefined
  /** Whether the role can take the name's place unseen: not where only a surname stands, nor for a role of the review. */
  readonly isSure: boolean
}

/** What people are in the meeting after an incident says nothing about what they were in it. */
const meetingRole = /\b(?:facilitator|scribe|decision owner|reviewer|author|note-?taker)\b/i

/**
 * Those of a team, and of all who work on the repository those whom a text may name: most of a thousand it does not, and
 * to look for each of them costs more than to read the text.
 */
function peopleNear(document: PostmortemDocument, people: readonly KnownPerson[]): readonly KnownPerson[] {
  if (!people.some(({byFullName}) => byFullName)) return people
  const near = new Set<KnownPerson>()
  for (const {made} of namedPerhaps(document, people)) for (const person of made) near.add(person)
  return people.filter((person) => person.byFullName !== true || near.has(person))
}

/** Those whose names or handles begin with a word of a part of the text. */
const namedPerhaps = byPart(({text}, people: readonly KnownPerson[]) => {
  const words = new Set(text.toLowerCase().match(/[\p{L}\d]+/gu))
  const mayStand = (name = ''): boolean => {
    const first = /[\p{L}\d]+/u.exec(name.toLowerCase())?.[0] ?? ''
    return words.has(first) || words.has(fold(first))
  }
  return people.filter(({name, handle}) => mayStand(name) || mayStand(handle))
})

/** Someone whom a roster knows. */
interface Entry {
  readonly names: readonly string[]
  readonly handle: string | undefined
  readonly role: string | undefined
  readonly byFullName: boolean | undefined
}

/** The roster of a document; that of the version before, where it knew the same people. */
export function rosterOf(document: PostmortemDocument, config: Config): Roster {
  const known = peopleNear(document, config.people).map(
    ({name, aliases, handle, role, byFullName}): Entry => ({
      names: [name, ...aliases],
      ...{handle, role, byFullName},
    }),
  )
  const named = document.people.map(({name, handle, role}: Person): Entry => ({
    names: [name],
    handle,
    role,
    byFullName: undefined,
  }))
  const entries = [...named, ...known]
  return memoryOf(document).recall(
    'roster',
    JSON.stringify([entries, config.allow]),
    () => new Roster(entries, config.allow),
  )
}

/** Everyone whom the document and the configuration know, by every form of their name. */
export class Roster {
  readonly #roles = new Map<string, string | undefined>()
  /** The name of the person by each form of it. */
  readonly #persons = new Map<string, string>()
  readonly #pattern: RegExp
  readonly #surnames = new Set<string>()
  /** Those of whoever has them alone; none that are written in the roster. */
  readonly #initials = new Set<string>()
  readonly #written = new Set<string>()
  /** Of all forms, each once. */
  readonly #firstWords: readonly string[]
  readonly #allowed: ReadonlySet<string>
  /** What was found in prose that is still there, by where it stands; counted from its start. */
  readonly #found = new WeakMap<Prose, Map<string, readonly Mention[]>>()

  constructor(entries: readonly Entry[], allowed: readonly string[]) {
    this.#allowed = new Set(allowed.map((word) => word.toLowerCase()))
    for (const {names, handle, role, byFullName} of entries) {
      for (const name of names) {
        // “Support Desk” may be another name of somebody; “Support” is nobody.
        const isWhole = byFullName === true || (name !== names[0] && !isName(name))
        for (const form of isWhole ? wholeForms(name) : formsOf(name)) this.#add(form, role, names[0]!)
        // “Attendees: AF, EC”
        if (/^\p{Lu}{2,3}$/u.test(name)) this.#initials.add(lowerCase(name))
        if (!isWhole && /\s/.test(name)) this.#surnames.add(name.toLowerCase().replace(/^.*\s/, ''))
      }
      if (handle !== undefined) this.#add(`@${handle}`, role, names[0]!)
    }
    const team = entries.filter(({byFullName}) => byFullName !== true)
    for (const [letters, name] of initialsOf(team.map(({names}) => names[0]!))) {
      if (this.#roles.has(lowerCase(letters))) continue
      this.#add(letters, team.find(({names}) => names[0] === name)?.role, name)
      this.#initials.add(lowerCase(letters))
    }
    this.#firstWords = [...new Set([...this.#roles.keys()].map((form) => form.replace(/\s.*/s, '')))]
    const forms = [...this.#roles.keys()].sort((a, b) => b.length - a.length).map(inText)
    const names = forms.length > 0 ? `(?:${forms.join('|')})(?![\\p{L}\\d@_-]|\\.\\w)|` : ''
    this.#pattern = new RegExp(
      `(?<![\\p{L}\\d@#/._-])(?:${names}@[a-z][\\w-]{0,38}(?:\\.[a-z][\\w-]{1,30})?(?![\\w-]*[/@]|\\.\\w))`,
      'giu',
    )
  }

  /** A role that the configuration gives wins over one that the document gives, and any role over none. */
  #add(form: string, role: string | undefined, person: string): void {
    const key = lowerCase(form)
    this.#written.add(form)
    if (!this.#persons.has(key)) this.#persons.set(key, person)
    this.#roles.set(key, role ?? this.#roles.get(key))
  }

  /** At the price of a plain search. */
  #mayHold({text, prose}: Passage): boolean {
    if (text.includes('@')) return true
    return this.#firstWords.some((word) => inLowerCase(prose).includes(word))
  }

  /** The people whom a passage names, in its order. */
  findIn(passage: Passage): readonly Mention[] {
    const {prose, zone, start} = passage
    const found = this.#found.get(prose) ?? new Map<string, readonly Mention[]>()
    this.#found.set(prose, found)
    const mentions = found.get(zone) ?? [...this.#mentionsIn(passage)]
    found.set(zone, mentions)
    return mentions.map((mention) => ({...mention, words: shifted(mention.words, start)}))
  }

  *#mentionsIn(passage: Passage): Iterable<Mention> {
    const {text} = passage
    if (!this.#mayHold(passage)) return
    for (const {0: found, index} of text.matchAll(this.#pattern)) {
      const key = lowerCase(found).replace(/\s+/g, ' ')
      if (this.#allowed.has(key)) continue
      const isKnown = this.#roles.has(key)
      if (found.startsWith('@') && !isKnown && (isDecorator(found) || isChannel(text, index, found))) continue
      if (found.startsWith('@')) {
        if (!isKnown && isNobody(found.slice(1))) continue
      } else if (key.startsWith(found.slice(0, 1)) && !isTypedSmall(passage, found, index)) continue
      if (isShort(found) && !this.#written.has(found)) continue
      if (!found.startsWith('@') && !isPerson(passage, span(index, index + found.length))) continue
      if (this.#initials.has(key) && !isSigned(passage, found, index)) continue
      const role = this.#roles.get(key) ?? this.#roles.get(key.replace(/^@/, ''))
      yield {
        words: span(index, index + found.length),
        person: this.#persons.get(key) ?? key,
        role: role && withArticle(role),
        isSure: role !== undefined && !this.#surnames.has(key) && !meetingRole.test(role),
      }
    }
  }
}

/** “tomasz looked at it”: a name without its capital letter, where somebody acts as only people do. */
function isTypedSmall(passage: Passage, found: string, index: number): boolean {
  return (
    /^\p{Ll}{4,}$/u.test(found) &&
    isGivenName(found) &&
    !sharedNames.has(fold(found)) &&
    !software.has(fold(found)) &&
    !isOrdinary(found) &&
    contextOf(passage, span(index, index + found.length)).strength >= 3
  )
}

/** “PAT”, “ART”: a name that is a word as well is a short form in capital letters, unless it is written so in the roster. */
function isShort(found: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(found) && sharedNames.has(fold(found))
}

/** “@acme_status on Mastodon”, “the account @acme_status”: where a company speaks, whoever types. */
function isChannel(text: string, start: number, {length}: string): boolean {
  return (
    channelBehind.test(text.slice(start + length, start + length + 24)) ||
    channelBefore.test(text.slice(Math.max(0, start - 24), start))
  )
}

const channelBehind =
  /^ (?:on|via) (?:twitter|x|mastodon|bluesky|instagram|facebook|linkedin|telegram|threads)\b/i
const channelBefore = /\b(?:accounts?|feed|(?:tweet|post)(?:s|ed)? (?:at|from|via)|follow(?:ed|ing)?) $/i

/** `@app.route`, where `@r.osei` and `@ana.lima` are people. */
function isDecorator(handle: string): boolean {
  const [first = '', last] = handle.slice(1).split('.')
  return last !== undefined && first.length > 1 && !isGivenName(first)
}

/** A name over a line break, too. */
function inText(name: string): string {
  return literal(name).replace(/\s+/g, '\\s+')
}

/** With its article, and in lower case where only its place in a table gave it capital letters. */
function withArticle(written: string): string {
  const role = written.replace(/\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*/gu, (word) =>
    roleWord.test(word) ? word.toLowerCase() : word,
  )
  if (/^(?:the|an?|our) /i.test(role)) return role
  return /^(?:responder|reviewer|attendee|participant)$/i.test(role) ? `a ${role}` : `the ${role}`
}
