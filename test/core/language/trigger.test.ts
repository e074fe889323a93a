import assert from 'node:assert/strict'
import {type Need, keysOf, needOf, withoutOptionalStart} from '../../../src/core/language/literals.ts'
import {Sieve} from '../../../src/core/language/sieve.ts'
import {TriggerScan, occurringIn, triggerFor} from '../../../src/core/language/trigger.ts'
import {trigger as noBlame} from '../../../src/core/rules/no-blame.ts'
import {trigger as noCounterfactual} from '../../../src/core/rules/no-counterfactual.ts'
import {trigger as noHindsight} from '../../../src/core/rules/no-hindsight.ts'
import {trigger as noHumanError} from '../../../src/core/rules/no-human-error.ts'
import {trigger as noShouldHave} from '../../../src/core/rules/no-should-have.ts'
import {measuredRules, folderOf, readSamples} from '../../support/labelled.ts'
import {matchingText} from '../../support/matching-text.ts'

const triggers = {noBlame, noCounterfactual, noHindsight, noHumanError, noShouldHave}

/** The same choices in every run: a linear congruential generator. */
function choices(): (count: number) => number {
  let state = 42
  return (count) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * count)
  }
}

describe('needOf', () => {
  const cases: readonly (readonly [RegExp, Need | undefined])[] = [
    [/\bof course\b,?/i, 'course'],
    [/colou?r/i, 'colo'],
    [/errors?/i, 'error'],
    [/a(?:b|c)+later/i, 'later'],
    [/(?:in|with) (?:hindsight|Retrospect)/i, {any: ['hindsight', 'retrospect']}],
    [/\bgave up (?:too )?(?:early|soon)\b/i, {all: ['gave', 'up', {any: ['early', 'soon']}]}],
    [/fail(?:ed)?|err(?:ant|ed)s?/i, {any: ['fail', {all: ['err', {any: ['ant', 'ed']}]}]}],
    [/(?:obvious )?x{0,3}/i, undefined],
    [/[a-z]+\s\d/i, undefined],
    [/ab|[cd]/i, undefined],
    [/were it not|gave/i, {any: [{all: ['were', 'it', 'not']}, 'gave']}],
    [/was (?:late|in)/i, {all: ['was', {any: ['late', 'in']}]}],
    [/was (?:late|slow)/i, {any: ['late', 'slow']}],
    [/(?<!not )sure(?! enough)/i, 'sure'],
    [/(?<=looked )(?:up|\p{L}+)/iu, 'looked'],
    [/did(?:n['’]t| nothing)/i, {all: ['did', {any: ["n't", 'n’t', 'nothing']}]}],
    [/\bif (?:we['’]d|nobody had)\b/i, {any: ["we'd", 'we’d', 'nobody']}],
    [/20\/20/i, '20/20'],
    [/a.b+c{2}de/i, 'de'],
    [/[)|(]key/i, 'key'],
  ]
  for (const [pattern, expected] of cases)
    it(`reads ${pattern.source}`, () => assert.deepEqual(needOf(pattern), expected))
})

describe('keysOf', () => {
  const cases: readonly (readonly [Need, readonly string[]])[] = [
    ['slip', ['slip']],
    [{all: ['did', 'nothing', 'at']}, ['nothing']],
    [{any: ['slip', {all: ['gave', 'up']}]}, ['slip', 'gave']],
    [
      {all: [{any: ['late', 'slow', 'poor']}, {any: ['react', 'answer']}, {any: ['in', 'regard']}]},
      ['react', 'answer'],
    ],
  ]
  for (const [need, expected] of cases)
    it(`of ${JSON.stringify(need)}`, () => assert.deepEqual(keysOf(need), expected))
})

describe('withoutOptionalStart', () => {
  const cases: readonly (readonly [RegExp, string])[] = [
    [/\b(?:an? |the )?(?:simple ){0,2}slip\b/i, 'slip\\b'],
    [/\b(?:a|b) slip/i, '\\b(?:a|b) slip'],
    [/(?:plain(?:ly)? )*\bwrong|(?:so )?bad/i, '\\bwrong|(?:so )?bad'],
    [/(?<=was )(?:so )?bad/i, '(?<=was )(?:so )?bad'],
  ]
  for (const [pattern, expected] of cases)
    it(`reads ${pattern.source}`, () => assert.equal(withoutOptionalStart(pattern).source, expected))
})

describe('triggerFor', () => {
  it('knows whether one of the likely patterns occurs', () => {
    const trigger = triggerFor([/\bfail\b/i, /\bfail(?:s|ed)\b/i])
    assert.deepEqual(occurringIn(trigger, [0, 1], 'It failed'), [1])
  })
})

describe('Sieve', () => {
  const likelyIn = (patterns: readonly RegExp[], text: string): readonly number[] =>
    new Sieve(patterns).sift(text).likely

  it('takes a pattern for likely that no plain word gives away', () =>
    assert.deepEqual(likelyIn([/fail/i, /\d+/, /ok/i], 'All is ok.'), [1, 2]))

  it('finds plain words in any case', () => assert.deepEqual(likelyIn([/obvious/i], 'OBVIOUS'), [0]))

  it('finds a word, its beginning, and words that overlap it', () => {
    const patterns = [/fail/i, /failing/i, /ingest/i]
    assert.deepEqual(likelyIn(patterns, 'Failing'), [0, 1])
    assert.deepEqual(likelyIn(patterns, 'failingest'), [0, 1, 2])
    assert.deepEqual(likelyIn(patterns, 'fail'), [0])
    assert.deepEqual(likelyIn(patterns, 'ok'), [])
  })

  it('asks for all words of a pattern, wherever they stand', () => {
    const patterns = [/\bdid (?:nothing|not)\b|\bgave up\b/i]
    assert.deepEqual(likelyIn(patterns, 'We did what we could, and nothing helped.'), [0])
    assert.deepEqual(likelyIn(patterns, 'Nothing gave a hint.'), [])
  })

  it('forgets one text over the next', () => {
    const sieve = new Sieve([/gave up/i])
    assert.deepEqual(sieve.sift('He gave up.').likely, [0])
    assert.deepEqual(sieve.sift('He gave in.').likely, [])
  })

  it('looks only between its bounds', () =>
    assert.deepEqual(new Sieve([/fail/i]).sift('fail fail', 1, 8).likely, []))
})

describe('TriggerScan', () => {
  const scan = new TriggerScan([
    triggerFor([/fault/i, /fail/i]),
    triggerFor([], new Set(['failed', 'late'])),
    triggerFor([/never/i]),
  ])
  const hintsIn = (text: string): unknown => scan.hintsIn(text, 0, text.length)

  it('tells which trigger a word belongs to, and where it stands', () =>
    assert.deepEqual(hintsIn('It failed.'), [
      {likely: [1], word: undefined},
      {likely: [], word: 3},
    ]))

  it('knows whole words from parts of others', () =>
    assert.deepEqual(hintsIn('plates, late'), [, {likely: [], word: 8}]))
})

describe('plain words', () => {
  for (const [name, trigger] of Object.entries(triggers)) {
    const patterns = trigger.occurring.map((pattern) => pattern())
    const sieve = new Sieve(trigger.patterns)
    it(`of ${name} are words`, () => assert.deepEqual(sieve.sift('The disk was full at 09:10.').likely, []))

    it(`of ${name} stand in whatever its patterns match`, () => {
      const choose = choices()
      for (const [rank, pattern] of patterns.entries()) {
        let matched = 0
        for (let run = 0; run < 100; run++) {
          const text = matchingText(pattern, choose)
          if (!pattern.test(text)) continue
          matched++
          assert.ok(sieve.sift(text).likely.includes(rank), text)
        }
        assert.ok(matched > 0, `no text matched ${pattern.source}`)
      }
    })

    it(`of ${name} stand in every labelled sentence that its patterns match`, () => {
      for (const rule of measuredRules) {
        for (const {document} of readSamples(folderOf('tuning'), rule))
          for (const [rank, pattern] of patterns.entries())
            if (pattern.test(document)) assert.ok(sieve.sift(document).likely.includes(rank))
      }
    })
  }
})
