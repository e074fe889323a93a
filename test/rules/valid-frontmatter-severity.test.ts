import assert from 'node:assert/strict'
import {lint, parseDocument, resolveConfig} from '../../src/core/index.ts'
import {today} from '../support/check.ts'

const numbered = ['SEV0', 'SEV1', 'SEV2', 'SEV3', 'SEV4', 'near-miss']

/** What a severity is said to be, and what is offered in its place, on a scale; the default one without it. */
function about(severity: string, severities?: readonly unknown[]) {
  const value = severities === undefined ? {} : {severities}
  const {config} = resolveConfig([{source: 'test', value}])
  const [finding] = lint(parseDocument(`---\nseverity: ${severity}\n---\n`), config, today).filter(
    ({rule}) => rule === 'valid-frontmatter',
  )
  return {
    message: finding?.message,
    offers: finding?.suggestions.map(({title}) => title.replace(/.*“(.*)”/, '$1')),
  }
}

describe('valid-frontmatter (severities)', () => {
  const named: readonly (readonly [string, string])[] = [
    ['SEV-1 (major)', 'SEV1'],
    ['Critical (P1)', 'SEV1'],
    ['Sev 2 – partial outage', 'SEV2'],
    ['high/S2', 'SEV2'],
    ['SEV 2, 3 hosts', 'SEV2'],
    ['SVE3', 'SEV3'],
    ['nearmis', 'near-miss'],
  ]
  for (const [words, meant] of named) {
    it(`knows which one “${words}” names`, () =>
      assert.deepEqual(about(words), {message: `“${words}” is no severity: use ${meant}.`, offers: [meant]}))
  }

  const likely: readonly (readonly [string, string])[] = [
    ['critical', 'SEV1'],
    ['High', 'SEV2'],
    ['hgih', 'SEV2'],
    ['medium', 'SEV3'],
    ['Low (cosmetic)', 'SEV4'],
  ]
  for (const [words, meant] of likely) {
    it(`offers ${meant} first for “${words}”, and all others`, () =>
      assert.deepEqual(about(words).offers, [meant, ...numbered.filter((name) => name !== meant)]))
  }

  it('offers all in their order where nothing tells which one is meant', () => {
    for (const words of ['huge', 'SEV1 or SEV2', 'SEV1/2', 'SEV1-2', 'SEV 1 or 2', 'SEV2.5', 'SEV9'])
      assert.deepEqual(about(words).offers, numbered)
  })

  const scales: readonly (readonly [string, readonly unknown[], string, readonly string[]])[] = [
    ['SEV1–4', ['SEV1', 'SEV2', 'SEV3', 'SEV4'], 'critical', ['SEV1', 'SEV2', 'SEV3', 'SEV4']],
    ['P1–P5', ['P1', 'P2', 'P3', 'P4', 'P5'], 'SEV-2', ['P2']],
    ['P1–P5', ['P1', 'P2', 'P3', 'P4', 'P5'], 'medium', ['P3', 'P1', 'P2', 'P4', 'P5']],
    ['a short one', ['P0', 'P1', 'P2'], 'low', ['P2', 'P0', 'P1']],
    ['words', ['Critical', 'Major', 'Minor'], 'major', ['Major']],
    ['words', ['Critical', 'Major', 'Minor'], 'mjaor (two regions)', ['Major']],
    ['words with numbers', [{name: 'Critical', aliases: ['SEV1']}, 'Minor'], 'sev 1', ['Critical']],
    ['colours', ['red', 'amber', 'green'], 'high', ['red', 'amber', 'green']],
  ]
  for (const [name, scale, words, offers] of scales) {
    it(`reads “${words}” on ${name}`, () => assert.deepEqual(about(words, scale).offers, offers))
  }
})
