import assert from 'node:assert/strict'
import {defaultConfig, lint, parseDocument, score} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'

const account = `## Summary

Parcels waited for three hours since the scale let an empty crate pass.

## Timeline

- 09:10 The belt stops behind the scale.
- 12:05 The crate is taken off the belt by hand.

## Root cause

The scale accepts a crate that has no weight.

## What went well

The night shift had written down how to open the belt.
`

function level(brief: string): number {
  const document = parseDocument(`# Late parcels\n\n${brief}\n${account}`)
  const {dimensions} = score(document, lint(document, defaultConfig, today))
  return dimensions.find(({id}) => id === 'scope-and-safety')!.level
}

describe('clarity of scope', () => {
  it('is not there for blameless words alone, whoever wrote them', () => {
    assert.equal(level(''), 2)
    assert.equal(level('Authors: Ana Lima and Rui Costa\n'), 2)
  })

  it('begins with what the review is for, for whom, under which rules or within which limits', () => {
    for (const brief of [
      '**Goal:** learn how one crate could stop the belt.\n',
      '**Audience:** the night shift and the vendor of the scale\n',
      '**Ground rules:** everyone acted sensibly with what they knew; we fix conditions.\n',
      '**Out of scope:** the contract with the vendor\n',
    ])
      assert.ok(level(brief) >= 3, brief)
  })
})
