import assert from 'node:assert/strict'
import {causeAnalysis} from '../../../src/core/facts/whys.ts'
import {parseDocument} from '../../../src/core/index.ts'

function chain(text: string): number {
  return causeAnalysis(parseDocument(text)).chain.length
}

describe('causeAnalysis', () => {
  for (const [form, text] of [
    [
      'numbered items',
      '## 5 Whys\n\n1. Why did it stop? The pool was full.\n2. Why? No limit.\n3. Why? Nobody owns it.\n',
    ],
    [
      'bullets that begin with because',
      '## Whys\n\n* It stopped because of the pool\n* ...because it has no limit\n* ...because nobody owns it\n',
    ],
    [
      'headings',
      '## Root causes\n\n#### How did it stop?\n\nThe pool.\n\n#### How was it full?\n\nNo limit.\n\n#### Why no limit?\n\nOld.\n',
    ],
    [
      'lines under any title',
      '## Asking on\n\nWhy did it stop? Because the pool was full.\nWhy was it full? Because it has no limit.\nWhy not? Because it is old.\n',
    ],
    [
      'questions in one paragraph',
      '## What came together\n\n*Why did it stop?* The pool was full. *Why was it full?* No limit. *Why not?* It is old.\n',
    ],
    [
      'questions in bold below nested bullets',
      '## Root cause\n\n- It was late.\n\n  **Why was it late?**\n\n  - Pool full.\n\n    **Why was it full?**\n\n    - No limit.\n\n      **Why is there none?**\n\n      - It is old.\n',
    ],
    [
      'questions behind nested bullets',
      '## Root cause\n\n- Why was it late?\n  - The pool was full. Why?\n    - It has no limit. **Why?**\n      - It is old.\n',
    ],
  ] as const) {
    it(`follows whys as ${form}`, () => assert.equal(chain(text), 3))
  }

  it('takes the label of a cause, under several issues, for no why about the one before', () => {
    const text = ['The press', 'The oven', 'The scale']
      .map((name) => `- **Issue**: ${name} stood still\n- **Why it happened**: its fuse is small\n`)
      .join('')
    assert.equal(chain(`## Root causes\n\n${text}`), 0)
  })

  it('knows the method by its name', () => {
    const method = causeAnalysis(parseDocument("## Root causes\n\nBy the infinite how's.\n")).method
    assert.equal(method?.value, 'other')
  })

  it('reads a tree', () => {
    const text = '## Root cause\n\n```\nOutage\n├── Pool full\n│   └── No limit\n└── Alert silent\n```\n'
    assert.deepEqual(
      causeAnalysis(parseDocument(text)).trees.map(({depth, leaves}) => [depth, leaves.length]),
      [[2, 2]],
    )
  })
})
