import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'

const itemsOf = (...bullets: string[]) =>
  parseDocument(`## Actions\n\n${bullets.map((words) => `- ${words}\n`).join('')}`).actionItems.map(
    ({title, ticket}) => [title, ticket?.value],
  )

describe('the ticket of an action item', () => {
  it('may be all that a bullet says', () => {
    assert.deepEqual(
      itemsOf(
        '[OPS-77](https://jira.example.com/browse/OPS-77)',
        '[#12](https://github.com/org/repo/issues/12)',
        '[org/repo#12](https://github.com/org/repo/issues/12)',
        '[Pool](https://github.com/org/repo/pull/15)',
        '#13',
        'OPS-12',
        'pool-a',
        'UTF-8',
      ),
      [
        ['OPS-77', 'OPS-77'],
        ['#12', '#12'],
        ['org/repo#12', 'org/repo#12'],
        ['Pool', 'https://github.com/org/repo/pull/15'],
        ['#13', '#13'],
        ['OPS-12', 'OPS-12'],
      ],
    )
  })

  it('may be in another repository, named without a link', () => {
    assert.deepEqual(
      itemsOf(
        'Raise the limit in harbour/ledger#14',
        'harbour/ledger#14: raise the limit',
        'Raise the limit (harbour/ledger#14)',
      ),
      [
        ['Raise the limit', 'harbour/ledger#14'],
        ['raise the limit', 'harbour/ledger#14'],
        ['Raise the limit', 'harbour/ledger#14'],
      ],
    )
  })

  it('is no encoding, digest, standard, sickness or instance', () => {
    const bullets = [
      'Write the feed as UTF-8',
      'Sign the files with SHA-256',
      'Answer as RFC-7231 asks',
      'Move the pool off EC2-1',
      'Drop the rules for COVID-19',
      'Run the jobs on Python-3',
      'Sort days as in ISO-8601',
    ]
    assert.deepEqual(
      itemsOf(...bullets),
      bullets.map((words) => [words, undefined]),
    )
    assert.deepEqual(itemsOf('Write the feed as UTF-8 (OPS-3)'), [['Write the feed as UTF-8', 'OPS-3']])
  })
})
