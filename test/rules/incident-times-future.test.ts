import assert from 'node:assert/strict'
import {findingsOf} from '../support/check.ts'

const rule = 'incident-times-in-order'
const messages = (front: string): string[] =>
  findingsOf(rule, `---\ntype: incident\ntime-zone: UTC\n${front}---\n`).map(({message}) => message)

describe(`${rule}: what cannot be yet`, () => {
  it('points at a day that has not come, and not at a publication that is planned', () => {
    assert.deepEqual(messages('started: 2062-03-12\nresolved: 2062-03-12\npublished: 2062-03-20\n'), [
      '“started” is a day that has not come yet.',
      '“resolved” is a day that has not come yet.',
    ])
  })

  it('tells nobody to respond whose review is over', () => {
    assert.deepEqual(messages('status: final\nstarted: 2026-03-12T09:00\n'), [
      'No “resolved”: when did the effects end?',
    ])
    assert.deepEqual(messages('status: draft\nstarted: 2026-03-12T09:00\n'), [
      'No “resolved” yet: respond first, review after.',
    ])
  })
})
