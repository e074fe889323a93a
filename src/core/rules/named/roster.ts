import type {Config} from '../../config/keys/index.ts'
import type {KnownPerson} from '../../config/keys/people.ts'
import type {Person, PostmortemDocument} from '../../document/model.ts'
import {type Passage, inLowerCase} from '../../document/passage.ts'
import {isGivenName} from '../../language/given-names.ts'
import {sharedNames} from '../../language/names-shared.ts'
import {productPhrases, software} from '../../language/software.ts'
import {places} from '../../language/places.ts'
import {fold, words} from '../../language/word-list.ts'
import {lowerCase} from '../../text/lower-case.ts'
import {formsOf, wholeForms} from '../../people/name-forms.ts'
import {literal} from '../../text/pattern.ts'
import {type Span, span} from '../../text/span.ts'
import {destinationBefore, lawBehind, namesThing} from '../phrases/no-name-contexts.ts'
import {kindOfWord} from './candidates.ts'
import {contextOf} from './context.ts'
import {isNobody} from './handles.ts'
import {initialsOf, isSigned} from './initials.ts'

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
function peopleNear(text: string, people: readonly KnownPerson[]): readonly KnownPerson[] {
  if (!people.some(({byFullName}) => byFullName)) return people
  const words = new Set(text.toLowerCase().match(/[\p{L}\d]+/gu))
  const mayStand = (name = ''): boolean => {
    const first = /[\p{L}\d]+/u.exec(name.toLowerCase())?.[0] ?? ''
    return words.has(first) || words.has(fold(first))
  }
  return people.filter(
    ({byFullName, name, handle}) => byFullName !== true || mayStand(name) || mayStand(handle),
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

  constructor(document: PostmortemDocument, config: Config) {
    const known = peopleNear(document.text, config.people).map(
      ({name, aliases, handle, role, byFullName}) => ({
        names: [name, ...aliases],
        ...{handle, role, byFullName},
      }),
    )
    this.#allowed = new Set(config.allow.map((word) => word.toLowerCase()))
    const named = document.people.map(({name, handle, role}: Person) => ({
      names: [name],
      ...{handle, role, byFullName: undefined},
    }))
    for (const {names, handle, role, byFullName} of [...named, ...known]) {
      for (const name of names) {
        for (const form of byFullName === true ? wholeForms(name) : formsOf(name))
          this.#add(form, role, names[0]!)
        if (byFullName !== true && /\s/.test(name))
          this.#surnames.add(name.toLowerCase().replace(/^.*\s/, ''))
      }
      if (handle !== undefined) this.#add(`@${handle}`, role, names[0]!)
    }
    const team = [...named, ...known].filter(({byFullName}) => byFullName !== true)
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

  *findIn(passage: Passage): Iterable<Mention> {
    const {text, start} = passage
    if (!this.#mayHold(passage)) return
    for (const {0: found, index} of text.matchAll(this.#pattern)) {
      const key = lowerCase(found).replace(/\s+/g, ' ')
      if (this.#allowed.has(key)) continue
      const isKnown = this.#roles.has(key)
      if (found.startsWith('@') && !isKnown && (isDecorator(found) || isChannel(text, index, found))) continue
      if (found.startsWith('@') ? !isKnown && isNobody(found.slice(1)) : key.startsWith(found.slice(0, 1)))
        continue
      if (isShort(found) && !this.#written.has(found)) continue
      if (!found.startsWith('@') && !isPerson(passage, span(index, index + found.length))) continue
      if (this.#initials.has(key) && !isSigned(passage, found, index)) continue
      const role = this.#roles.get(key) ?? this.#roles.get(key.replace(/^@/, ''))
      yield {
        words: span(start + index, start + index + found.length),
        person: this.#persons.get(key) ?? key,
        role: role && withArticle(role),
        isSure: role !== undefined && !this.#surnames.has(key) && !meetingRole.test(role),
      }
    }
  }
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

/** “14 Jun”, “Jan 3”: a month in short. */
const dated = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i

/** Companies that a document speaks of as it speaks of people: “sent to Chase”. */
const companies = words(
  'chase wells stanley morgan barclay lloyd mercedes ford ferrari hudson dell disney hilton marriott ryder schwab',
)

const months = words('april may june july august')

/**
 * Whether a person can stand there. A name that is a word of its own needs more than a capital letter: “Will asked” and
 * “Will it fail?”, “Victoria left” and “a train from Victoria”.
 */
function isPerson(passage: Passage, place: Span): boolean {
  const {text} = passage
  const [name, behind] = [text.slice(place.start, place.end), text.slice(place.end, place.end + 40)]
  if (
    lawBehind.test(behind) ||
    namesThing.test(/(\S+) $/.exec(text.slice(Math.max(0, place.start - 20), place.start))?.[1] ?? '')
  )
    return false
  if (
    dated.test(name) &&
    (/\d(?:st|nd|rd|th)?\.? $/.test(text.slice(Math.max(0, place.start - 5), place.start)) ||
      /^\.? \d/.test(behind))
  )
    return false
  // “Max. value”: a word cut short
  if (/^\. \p{Ll}/u.test(behind)) return false
  const next = /^ \p{Lu}\p{L}+/u.exec(behind)?.[0] ?? ''
  // “The Fitzroy North exchange”
  if (
    next !== '' &&
    !/\s/.test(name) &&
    /\b[Tt]he $/.test(text.slice(Math.max(0, place.start - 4), place.start))
  )
    return false
  if (productPhrases.test(name + next)) return false
  const kind = /\s/.test(name) ? 'given' : kindOfWord(name)
  if (kind === 'given' && places.has(fold(name))) return contextOf(passage, place).strength >= 0
  if (kind === 'given' || kind === 'initials')
    return !destinationBefore.test(text.slice(Math.max(0, place.start - 40), place.start))
  const {strength, begins} = contextOf(passage, place)
  if (kind !== 'shared' && kind !== 'never') return !begins || strength >= 0
  if (software.has(fold(name))) return strength >= (begins && passage.zone !== 'timeline' ? 3 : 2)
  const plain = fold(name)
  if (companies.has(plain)) return strength >= 3
  return strength >= (months.has(plain) || places.has(plain) ? 2 : begins ? 1 : 0)
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
