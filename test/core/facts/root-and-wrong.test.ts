import assert from 'node:assert/strict'
import {factsOf} from '../../../src/core/facts/facts.ts'
import {parseDocument} from '../../../src/core/index.ts'

function causes(root: string, wrong: string): string[] {
  const text = `# Empty labels\n\n## Root cause\n\n${root}\n\n## What went wrong\n\n${wrong}\n`
  return factsOf(parseDocument(text)).factors.map(({words}) => words)
}

const root = 'After the update the printer had two fonts. It loads the older one first.'

describe('a root cause in prose beside what went wrong', () => {
  it('is one factor, and so is what each paragraph beside it begins with', () => {
    assert.deepEqual(
      causes(
        root,
        'Our tests did not catch this, as they print to a file. That takes another font.\n\nThe alert came at noon only.',
      ),
      [root, 'Our tests did not catch this, as they print to a file.', 'The alert came at noon only.'],
    )
  })

  it('stands beside bullets, too', () => {
    assert.deepEqual(causes(root, '- Our tests print to a file\n- The alert came at noon only'), [
      'Our tests print to a file',
      'The alert came at noon only',
      root,
    ])
  })

  it('is needed for it, and must be known', () => {
    assert.deepEqual(causes('The root cause is not known yet.', 'The alert came at noon only.'), [])
    assert.deepEqual(causes(root, 'Nothing.'), [])
  })
})

describe('a root cause in prose that says what caused something else', () => {
  const told = (words: string): string[] => causes(words, 'Nothing.')
  const first = 'A crawler read every label of the shop.'
  const second = 'The downtime was caused by a range in the router that stood there twice.'

  it('is two factors', () => {
    assert.deepEqual(told(`${first} ${second}`), [first, second])
  })

  it('is one where it says the same again, or tells it first', () => {
    assert.deepEqual(told(`${first} The downtime was caused by a crawler that read the labels.`), [])
    assert.deepEqual(told(`${second} ${first}`), [])
  })
})
