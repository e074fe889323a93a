import assert from 'node:assert/strict'
import {likelyIn, literalsOf, triggerFor} from '../../../src/core/language/trigger.ts'
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

describe('triggerFor', () => {
  it('takes a pattern without literals for one that may match anywhere', () =>
    assert.ok(triggerFor(/\d+/, /obvious/i).hints.test('12')))

  it('finds hints in any case', () => assert.ok(triggerFor(/obvious/i).hints.test('OBVIOUS')))

  it('knows the patterns of a word, of its beginning, and of words that overlap it', () => {
    const trigger = triggerFor(/fail/i, /failing/i, /ingest/i, /\d/)
    assert.deepEqual(likelyIn(trigger, 'Failing'), [0, 1, 3])
    assert.deepEqual(likelyIn(trigger, 'failingest'), [0, 1, 2, 3])
    assert.deepEqual(likelyIn(trigger, 'fail'), [0, 3])
    assert.deepEqual(likelyIn(triggerFor(/fail/i), 'ok'), [])
  })
})

describe('hints', () => {
  for (const [name, trigger] of Object.entries(triggers)) {
    const {patterns, hints} = trigger
    it(`of ${name} are words`, () => {
      assert.equal(hints.test(''), false)
      assert.equal(hints.test('The disk was full at 09:10.'), false)
    })

    it(`of ${name} stand in whatever its patterns match`, () => {
      const choose = choices()
      for (const [rank, pattern] of patterns.entries()) {
        let matched = 0
        for (let run = 0; run < 100; run++) {
          const text = matchingText(pattern, choose)
          if (!pattern.test(text)) continue
          matched++
          assert.ok(likelyIn(trigger, text).includes(rank), text)
        }
        assert.ok(matched > 0, `no text matched ${pattern.source}`)
      }
    })

    it(`of ${name} stand in every labelled sentence that its patterns match`, () => {
      for (const rule of measuredRules) {
        for (const {document} of readSamples(folderOf('tuning'), rule))
          for (const [rank, pattern] of patterns.entries())
            if (pattern.test(document)) assert.ok(likelyIn(trigger, document).includes(rank))
      }
    })
  }
})
