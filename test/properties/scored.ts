import assert from 'node:assert/strict'
import fc from 'fast-check'
import {type Score, defaultConfig, lint, parseDocument, score} from '../../src/core/index.ts'
import {today} from '../support/check.ts'
import {prompts} from '../support/prompts.ts'
import {type Look, type Told, looks, tellings, written} from './postmortems.ts'
import {type Property, holds} from './property.ts'

function scoreOf(text: string): Score {
  const document = parseDocument(text)
  return score(document, lint(document, defaultConfig, today))
}

/** What is behind the levels. */
function shares({dimensions}: Score): string[] {
  return dimensions.flatMap(({criteria}) => criteria.map(({id, share}) => `${id} ${share.toFixed(3)}`))
}

/** One way to say more than before, as far as there is something left to say. */
const additions: readonly ((told: Told) => Told)[] = [
  (told) => ({...told, goal: 'Learn why one slow processor stopped all payments.'}),
  (told) => ({...told, scribe: told.scribe ?? 'Ana Lima'}),
  (told) => ({...told, impact: '1,200 customers could not pay for 43 minutes.'}),
  (told) => ({
    ...told,
    entries: told.entries.map((one) => ({...one, link: '[log](https://logs.example/1)'})),
  }),
  (told) => ({...told, factors: told.factors.map((one) => ({...one, cluster: one.cluster ?? 'Process'}))}),
  (told) => ({...told, factors: told.factors.map((one) => ({...one, why: 'It was reasonable at the time'}))}),
  (told) => ({...told, actions: told.actions.map((one) => ({...one, owner: one.owner ?? 'Mei Chua'}))}),
  (told) => ({...told, actions: told.actions.map((one) => ({...one, due: one.due ?? '2026-12-04'}))}),
  (told) => ({...told, actions: told.actions.map((one) => ({...one, signal: 'the drill drops no order'}))}),
  (told) => ({...told, learnings: [...told.learnings, 'A drill shows what a plan leaves out']}),
  (told) => ({...told, criteria: told.criteria.map((one) => ({...one, window: one.window ?? 'two weeks'}))}),
  (told) => ({...told, criteria: told.criteria.map((one) => ({...one, then: 'stop the pilot'}))}),
]

const keywords =
  'goal audience facilitator scribe decision owner blameless ground rules constraints timeline UTC evidence link fact hypothesis impact contributing factors people process made sense at the time 5 whys owner due date success signal follow-up ticket trade-off shareout TL;DR published biweekly cadence review kill criteria threshold window pause pivot escalate'.split(
    ' ',
  )

interface Stuffing {
  readonly words: readonly string[]
  readonly copies: number
  readonly place: number
}

/** Without the words that hold a sentence together. */
const bare = keywords.filter((word) => !['at', 'the', '5'].includes(word))

/** A line of nothing but keywords, as a paragraph, a bullet or a row of so many cells. */
const stuffings: fc.Arbitrary<Stuffing> = fc.record({
  words: fc.array(fc.constantFrom(...bare), {minLength: 5, maxLength: 12}),
  copies: fc.integer({min: 1, max: 4}),
  place: fc.nat(),
})

/** Text with keywords at the end of a section, in the form that stands there: below it, as bullets or as rows. */
function stuffed(text: string, {words, copies, place}: Stuffing): string {
  const {sections} = parseDocument(text)
  const {body} = sections[place % sections.length]!
  const [inside, eol] = [text.slice(body.start, body.end), text.includes('\r\n') ? '\r\n' : '\n']
  const last = inside.trimEnd().split(/\r?\n/).at(-1)!
  const cells = last.startsWith('|') ? last.split('|').length - 2 : 0
  const line = words.join(' ')
  const [join, one] =
    cells > 0
      ? ['', `|${` ${line} |`.repeat(cells)}`]
      : /^\s*[-*] /.test(last)
        ? ['', `- ${line}`]
        : [eol, line]
  const added = Array.from({length: copies}, () => `${join}${one}${eol}`).join('')
  const at = body.start + inside.trimEnd().length
  return `${text.slice(0, at)}${eol}${added}${text.slice(at)}`
}

export const scoredProperties: readonly Property[] = [
  holds<[Told, Look, Look]>(
    'a score does not change with lists for tables, columns, headings, order of sections and line ends',
    tellings,
    looks,
    looks,
    (told, one, other) =>
      assert.deepEqual(shares(scoreOf(written(told, one))), shares(scoreOf(written(told, other)))),
  ),

  holds<[Told, Look, number]>(
    'a score never falls when something is said that was missing',
    tellings,
    looks,
    fc.nat({max: additions.length - 1}),
    (told, look, index) => {
      const [before, after] = [told, additions[index]!(told)].map((one) => scoreOf(written(one, look)))
      assert.ok(after!.mean >= before!.mean, `${before!.mean} → ${after!.mean}`)
    },
  ),

  holds<[Told, Look, number, string]>(
    'a score never rises when a section is emptied, nor when a template fills it',
    tellings,
    looks,
    fc.nat({max: 6}),
    fc.constantFrom(...prompts),
    (told, look, index, prompt) => {
      const [full, emptied] = [scoreOf(written(told, look)), scoreOf(written(told, look, index))]
      assert.ok(emptied.mean <= full.mean, `${full.mean} → ${emptied.mean}`)
      const bare = written(told, look, index)
      const filled = bare.replace(
        /(?<=[^\n|-])\r?\n\r?\n(?=#|\w.*\r?\n---)/,
        `\n\n- ${prompt}\n- ${prompt}\n\n`,
      )
      assert.ok(scoreOf(filled).mean <= full.mean, prompt)
    },
  ),

  holds<[string[]]>(
    'the right words without what belongs to them earn nothing',
    fc.array(fc.constantFrom(...keywords, '.', '\n\n'), {minLength: 1, maxLength: 80}),
    (all) => assert.equal(scoreOf(`# Postmortem\n\n${all.join(' ')}\n`).mean, 1),
  ),

  holds<[Told, Look, Stuffing]>(
    'a score never rises when the right words alone are added to a section, its bullets or its rows',
    tellings,
    looks,
    stuffings,
    (told, look, words) => {
      const plain = written(told, look)
      const [before, after] = [scoreOf(plain), scoreOf(stuffed(plain, words))]
      assert.ok(after.mean <= before.mean, `${before.mean} → ${after.mean}`)
    },
  ),
]
