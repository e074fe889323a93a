import assert from 'node:assert/strict'
import {judgements} from '../../src/core/rules/phrases/blame.ts'
import {hindsightPhrases} from '../../src/core/rules/phrases/hindsight.ts'
import {humanErrorPhrases} from '../../src/core/rules/phrases/human-error.ts'
import {type Phrase, inProse} from '../../src/core/rules/phrases/phrase.ts'
import {sources} from '../../src/core/rules/phrases/sources.ts'
import {vagueActions} from '../../src/core/rules/phrases/vague-actions.ts'

const lists: Readonly<Record<string, readonly Phrase[]>> = {
  judgements,
  hindsightPhrases,
  humanErrorPhrases,
  vagueActions,
}

for (const [name, phrases] of Object.entries(lists)) {
  describe(name, () => {
    it('has unique ids in kebab-case', () => {
      const ids = phrases.map(({id}) => id)
      assert.equal(new Set(ids).size, ids.length)
      for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/)
    })

    for (const {id, pattern, why, source, alternatives} of phrases) {
      it(`${id} has a reason, a source and something to write instead`, () => {
        assert.match(why, /^[A-Z][^\n]*[.?]$/)
        assert.ok(source in sources)
        assert.ok(alternatives.length > 0)
        for (const alternative of alternatives) assert.notEqual(alternative.trim(), '')
      })

      it(`${id} has a pattern without state that ignores case`, () => {
        assert.doesNotMatch(pattern.flags, /[gy]/)
        assert.match(pattern.flags, /i/)
        assert.equal(pattern.test(''), false)
      })
    }
  })
}

describe('sources', () => {
  for (const [id, {name, url}] of Object.entries(sources)) {
    it(`${id} has a name and an address`, () => {
      assert.notEqual(name, '')
      assert.equal(new URL(url).protocol, 'https:')
    })
  }
})

describe('inProse', () => {
  it('lets a space stand for any white space', () => {
    assert.deepEqual(
      [...'in hindsight, in\r\n  hindsight'.matchAll(inProse(/\bin hindsight\b/i))].map(([words]) => words),
      ['in hindsight', 'in\r\n  hindsight'],
    )
  })

  it('lets an optional space stay optional', () => assert.match('by\nmistake', inProse(/by ?mistake/)))
})
