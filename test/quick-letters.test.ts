import assert from 'node:assert/strict'
import {letters, withQuickLetters} from '../scripts/quick-letters.mjs'

const quick = new RegExp(`[${letters}]`, 'u')
const characters = (from: number, to: number): string[] =>
  Array.from({length: to - from + 1}, (_, index) => String.fromCodePoint(from + index))

describe('the letters of patterns as they are shipped', () => {
  it('are those of the names and words that people write', () => {
    for (const word of 'Zoë Łukasz Nguyễn Ινώ Ирина Արամ נועה ليلى अनन्या ธนา ნინო አበበ សុខា 花子 かな カナ 지우 ﬁx'.split(
      ' ',
    ))
      assert.match(word, new RegExp(`^[${letters}]+$`, 'u'))
  })

  it('leave out no letter of Latin, Greek or Cyrillic script but those that stand for numbers and units', () => {
    const missing = characters(0, 0x52f).filter((one) => /\p{L}/u.test(one) && !quick.test(one))
    assert.equal(missing.join(''), 'ªµº')
  })

  it('are no digits, points, signs or pictures of what is written in Latin script', () => {
    const others = [...characters(0, 0x24f), ...characters(0x2000, 0x2bff), ...characters(0x1f000, 0x1faff)]
    assert.deepEqual(
      others.filter((one) => quick.test(one) && !/\p{L}/u.test(one)),
      [],
    )
  })

  it('are neither digits nor white space to a pattern', () =>
    assert.deepEqual(
      characters(0, 0xffff).filter((one) => quick.test(one) && /[\d\s]/.test(one)),
      [],
    ))
})

describe('a source whose letters are made quick', () => {
  it('has a class where there was none, and its ranges where there was one', () => {
    assert.equal(
      withQuickLetters(String.raw`/\p{L}+(?:\s[\p{L}'-]+)?/u`),
      `/[${letters}]+(?:\\s[${letters}'-]+)?/u`,
    )
  })

  it('knows a bracket from one that opens a class, also where backslashes are doubled', () => {
    assert.equal(withQuickLetters(String.raw`/\[\p{L}/u`), `/\\[[${letters}]/u`)
    assert.equal(withQuickLetters(String.raw`'\\[\\p{L}[\\p{L}]'`), `'\\\\[[${letters}][${letters}]'`)
  })
})
