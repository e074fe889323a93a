import assert from 'node:assert/strict'
import {literalsOf, withoutOptionalStart} from '../../../src/core/language/literals.ts'
import {TriggerScan} from '../../../src/core/language/trigger-scan.ts'
import {occursIn, triggerFor} from '../../../src/core/language/trigger.ts'
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

describe('literalsOf', () => {
  const cases: readonly (readonly [RegExp, readonly string[] | undefined])[] = [
    [/\bof course\b,?/i, ['of course']],
    [/colou?r/i, ['colo']],
    [/errors?/i, ['error']],
    [/a(?:b|c)+later/i, ['later']],
    [/(?:in|with) (?:hindsight|retrospect)/i, ['hindsight', 'retrospect']],
    [/\bwas (?:lazy|careless)\b/i, ['lazy', 'careless']],
    [/\bwas to\b/i, ['was to']],
    [/(?:obvious )?x{0,3}/i, undefined],
    [/[a-z]+\s\d/i, undefined],
    [/ab|[cd]/i, undefined],
    [/(?<!not )sure(?! enough)/i, ['sure']],
    [/(?<=looked )(?:up|\p{L}+)/iu, ['looked ']],
    [/did(?:n['’]t| not)/i, ['did']],
    [/\bif (?:we['’]d|nobody had)\b/i, ["we'd", 'we’d', 'nobody had']],
    [/20\/20/i, ['20/20']],
    [/a.b+c{2}de/i, ['de']],
    [/[)|(]key/i, ['key']],
  ]
  for (const [pattern, expected] of cases)
    it(`reads ${pattern.source}`, () => {
      const literals = literalsOf(pattern)
      assert.deepEqual(
        literals === undefined ? undefined : [...new Set(literals)],
        expected && [...new Set(expected)],
      )
    })
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

/** What the plain words of a scan's one trigger give away in a text: ranks of patterns, or `word`. */
function likelyIn(scan: TriggerScan, text: string): (number | 'word')[] {
  const hits = scan.hitsIn(text, 0, text.length)
  return [...new Set(hits.flatMap(({givesAway}) => givesAway.map(({rank}) => rank)))]
}

describe('triggerFor', () => {
  it('refuses a pattern that may match anywhere', () =>
    assert.throws(() => triggerFor([/\d+/]).literals(), /No plain word stands in all matches of/))

  it('knows whether one of the likely patterns occurs', () => {
    const trigger = triggerFor([/\bfail\b/i, /\bfail(?:s|ed)\b/i])
    assert.ok(occursIn(trigger, [0, 1], 'It failed'))
    assert.equal(occursIn(trigger, [0], 'It failed'), false)
  })
})

describe('TriggerScan', () => {
  it('finds plain words in any case', () =>
    assert.deepEqual(likelyIn(new TriggerScan([triggerFor([/obvious/i])]), 'OBVIOUS'), [0]))

  it('finds a word, its beginning, and words that overlap it', () => {
    const scan = new TriggerScan([triggerFor([/fail/i, /failing/i, /ingest/i])])
    assert.deepEqual(likelyIn(scan, 'Failing'), [0, 1])
    assert.deepEqual(likelyIn(scan, 'failingest'), [0, 1, 2])
    assert.deepEqual(likelyIn(scan, 'fail'), [0])
    assert.deepEqual(likelyIn(scan, 'ok'), [])
  })

  it('tells which trigger a word belongs to, and where it stands', () => {
    const scan = new TriggerScan([triggerFor([/fail/i]), triggerFor([], new Set(['failed']))])
    assert.deepEqual(scan.hitsIn('It failed.', 0, 10), [
      {start: 3, end: 7, givesAway: [{trigger: 0, rank: 0}]},
      {start: 3, end: 9, givesAway: [{trigger: 1, rank: 'word'}]},
    ])
  })

  it('looks only between its bounds', () => {
    const scan = new TriggerScan([triggerFor([/fail/i])])
    assert.deepEqual(scan.hitsIn('fail fail', 1, 8), [])
  })
})

describe('plain words', () => {
  for (const [name, trigger] of Object.entries(triggers)) {
    const patterns = trigger.patterns.map((pattern) => pattern())
    const scan = new TriggerScan([trigger])
    it(`of ${name} are words`, () => assert.deepEqual(likelyIn(scan, 'The disk was full at 09:10.'), []))

    it(`of ${name} stand in whatever its patterns match`, () => {
      const choose = choices()
      for (const [rank, pattern] of patterns.entries()) {
        let matched = 0
        for (let run = 0; run < 100; run++) {
          const text = matchingText(pattern, choose)
          if (!pattern.test(text)) continue
          matched++
          assert.ok(likelyIn(scan, text).includes(rank), text)
        }
        assert.ok(matched > 0, `no text matched ${pattern.source}`)
      }
    })

    it(`of ${name} stand in every labelled sentence that its patterns match`, () => {
      for (const rule of measuredRules) {
        for (const {document} of readSamples(folderOf('tuning'), rule))
          for (const [rank, pattern] of patterns.entries())
            if (pattern.test(document)) assert.ok(likelyIn(scan, document).includes(rank))
      }
    })
  }
})
