import assert from 'node:assert/strict'
import {type LintFinding, defaultConfig, fix, resolveConfig, safeEdits} from '../../src/core/index.ts'
import {replace} from '../../src/core/text/edits.ts'
import {span} from '../../src/core/text/span.ts'
import {today} from '../support/check.ts'
import {exampleText} from '../support/examples.ts'

const {config} = resolveConfig([{source: 'test', value: {people: {'Ana Lima': 'the on-call engineer'}}}])

function finding(...suggestions: LintFinding['suggestions']): LintFinding {
  return {
    ...{rule: 'no-blame', severity: 'warning', span: span(0, 1), message: ''},
    ...{suggestions, possible: false, claims: [], folded: []},
  }
}

describe('fix', () => {
  it('applies what is right without anyone reading it: a name becomes the role that is known', () => {
    const fixed = fix('# Late e-mails\n\nThen Ana Lima restarted it. Later Ana left.\n', config, today)
    assert.deepEqual(fixed, {
      text: '# Late e-mails\n\nThen the on-call engineer restarted it. Later the on-call engineer left.\n',
      edits: 2,
    })
  })

  it('leaves alone what needs the knowledge of the author', () => {
    const text = 'Nobody knew that the reviewer should have seen it.\n'
    assert.deepEqual(fix(text, config, today), {text, edits: 0})
  })

  it('has nothing to do a second time', () => {
    const once = fix(exampleText('checkout-outage-draft.md'), defaultConfig, today)
    assert.ok(once.edits > 0)
    assert.deepEqual(fix(once.text, defaultConfig, today), {text: once.text, edits: 0})
  })

  it('follows the configuration', () => {
    const off = resolveConfig([
      {source: 'test', value: {people: {'Ana Lima': 'scribe'}, rules: {'no-named-individual': 'off'}}},
    ])
    assert.equal(fix('Then Ana Lima left.', off.config, today).edits, 0)
  })

  it('drops a byte order mark, as parsing does', () => {
    assert.equal(fix('\uFEFFThen Ana Lima left.', config, today).text, 'Then the on-call engineer left.')
  })
})

describe('safeEdits', () => {
  const first = {title: 'first', edits: [replace(span(0, 4), 'x')], safe: true}
  const overlapping = {
    title: 'second',
    edits: [replace(span(3, 6), 'y'), replace(span(9, 10), 'z')],
    safe: true,
  }
  const free = {title: 'third', edits: [replace(span(6, 8), 'v')], safe: true}

  it('are those of the first safe suggestion of each finding', () => {
    const unsafe = {title: 'unsafe', edits: [replace(span(0, 2), 'u')]}
    assert.deepEqual(safeEdits([finding(unsafe), finding(unsafe, first, free)]), first.edits)
  })

  it('leave out all edits of a suggestion one of which overlaps an earlier one', () => {
    assert.deepEqual(safeEdits([finding(first), finding(overlapping), finding(free)]), [
      ...first.edits,
      ...free.edits,
    ])
  })
})
