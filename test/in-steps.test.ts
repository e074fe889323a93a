import assert from 'node:assert/strict'
import {runInNewContext} from 'node:vm'
import {inSteps} from '../scripts/in-steps.mjs'

describe('code that is evaluated in steps', () => {
  it('stops every few thousand characters, between statements, and comes to the same', () => {
    const lists = Array.from({length: 50}, (_, index) => `const list${index} = '${'word '.repeat(100)}'`)
    const code = `${lists.join(';')}; function last() { return list49 } const all = [last().length, list0.length];`
    const steps = `const steps = (function* () { ${inSteps(code)} return all })(); let stops = 0, step
      while (!(step = steps.next()).done) stops++
      JSON.stringify([stops, step.value])`
    assert.equal(runInNewContext(steps), '[6,[500,500]]')
  })
})
