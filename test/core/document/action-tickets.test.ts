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

  it('may be the commit with which it was done', () => {
    const commit = 'https://git.example.com/harbour/ledger/commit/0f3c9a1b2d'
    assert.deepEqual(
      itemsOf(
        `Raise the limit (${commit})`,
        `Raise the limit ${commit}`,
        `Raise the limit (${commit}), see OPS-4`,
        `Revert ${commit}`,
        `Ask them to take a look at what came with ${commit}`,
      ),
      [
        ['Raise the limit', commit],
        ['Raise the limit', commit],
        [`Raise the limit (${commit})`, 'OPS-4'],
        [`Revert ${commit}`, undefined],
        [`Ask them to take a look at what came with ${commit}`, undefined],
      ],
    )
  })

  it('may be in another repository, where it stands apart from the sentence', () => {
    assert.deepEqual(
      itemsOf(
        'harbour/ledger#14: raise the limit',
        'Raise the limit (harbour/ledger#14)',
        'Raise the limit (Ana, harbour/ledger#14)',
        'Raise the limit, see harbour/ledger#14',
        'Raise the limit, tracked in harbour/ledger#14',
        'Raise the limit – harbour/ledger#14',
        'Raise the limit – harbour/ledger#14 – @ana',
        'Raise the limit – harbour/ledger#14 (@ana)',
        'Raise the limit - harbour/ledger#14',
        'Raise the limit -> harbour/ledger#14',
        'Raise the limit, harbour/ledger#14',
        'Raise the limit: harbour/ledger#14',
        'Raise the limit, fixed in harbour/ledger#14',
        'harbour/ledger#14',
        'Done in harbour/ledger#14',
        'Raise the limit in harbour/ledger#14',
        'Merge harbour/ledger#14 on all hosts',
      ),
      [
        ['raise the limit', 'harbour/ledger#14'],
        ...Array.from({length: 12}, () => ['Raise the limit', 'harbour/ledger#14']),
        ['harbour/ledger#14', 'harbour/ledger#14'],
        ['Done in harbour/ledger#14', 'harbour/ledger#14'],
        ['Raise the limit in harbour/ledger#14', undefined],
        ['Merge harbour/ledger#14 on all hosts', undefined],
      ],
    )
  })

  it('takes no words from the sentence that ends with it', () => {
    const link = '[OPS-12](https://jira.example.com/browse/OPS-12)'
    assert.deepEqual(
      itemsOf(
        'Add a link to OPS-12',
        `Add a link to ${link}`,
        'Write the tests for #12 (@ana, due 2026-03-01)',
        'Merge #12',
        '**Merge** #12',
        'Test what was done in OPS-12',
        'Raise the limit (issue #12)',
        'Raise the limit (for OPS-12)',
        'Raise the limit, tracked in OPS-12',
        'Raise the limit. See #12',
        `Raise the limit, see also ${link}`,
        'Raise the limit OPS-12',
      ),
      [
        ['Add a link to OPS-12', 'OPS-12'],
        ['Add a link to OPS-12', 'OPS-12'],
        ['Write the tests for #12', '#12'],
        ['Merge #12', '#12'],
        ['Merge #12', '#12'],
        ['Test what was done in OPS-12', 'OPS-12'],
        ['Raise the limit', '#12'],
        ['Raise the limit', 'OPS-12'],
        ['Raise the limit', 'OPS-12'],
        ['Raise the limit.', '#12'],
        ['Raise the limit', 'OPS-12'],
        ['Raise the limit', 'OPS-12'],
      ],
    )
  })

  it('may be a link whose words are those of the item, which its title keeps', () => {
    const issue = 'https://github.com/org/repo/issues/12'
    assert.deepEqual(
      itemsOf(
        `Long term: [Scale the link feature #12](${issue})`,
        `[Scale the link feature](${issue}): twice as many hosts`,
        `Scale the feature [see the ticket](${issue})`,
        `Scale the feature ([Jira issue 12](${issue}))`,
      ),
      [
        ['Long term: Scale the link feature #12', issue],
        ['Scale the link feature: twice as many hosts', issue],
        ['Scale the feature', issue],
        ['Scale the feature', issue],
      ],
    )
  })

  it('stands among the words of a table that has no column for it', () => {
    const ofTable = (head: string, row: string) =>
      parseDocument(`## Actions\n\n| ${head} |\n| - | - |\n| ${row} |\n`).actionItems.map(
        ({title, ticket}) => [title, ticket?.value],
      )
    const issue = 'https://github.com/org/repo/issues/12'
    assert.deepEqual(ofTable('Action | Owner', `Later: [Scale the link #12](${issue}) | Ana`), [
      ['Later: Scale the link #12', issue],
    ])
    assert.deepEqual(ofTable('Action | Owner', 'Raise the limit (OPS-7) | Ana'), [
      ['Raise the limit (OPS-7)', 'OPS-7'],
    ])
    assert.deepEqual(ofTable('Action | Ticket', 'Do as OPS-7 did | '), [['Do as OPS-7 did', undefined]])
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
