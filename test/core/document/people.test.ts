import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {isName} from '../../../src/core/document/names.ts'

function people(text: string): string[] {
  return parseDocument(text).people.map(
    ({name, handle, role}) => name + (handle ? ` @${handle}` : '') + (role ? ` [${role}]` : ''),
  )
}

describe('isName', () => {
  for (const words of [
    'Ana',
    'Ana Lima',
    'Ana de Lima',
    'Linnea Sjöberg',
    "Tunde O'Neill",
    'Mei-Ling Chua',
  ]) {
    it(`“${words}” is one`, () => assert.ok(isName(words)))
  }
  for (const words of [
    'ana',
    'SRE',
    'Payments Team',
    'On-call engineer',
    'High Priority',
    'Grafana',
    'Victoria Metrics',
    'TBD',
    'Ana Lima sees the alert',
    'Done',
    'Frankfurt',
    '',
  ]) {
    it(`“${words}” is none`, () => assert.ok(!isName(words)))
  }
})

describe('people', () => {
  it('stand in front matter, with the role of their key or their own', () => {
    assert.deepEqual(
      people(
        [
          '---',
          'authors: [Ana Lima, Tunde Bakare]',
          'scribe: Ana Lima',
          'incident-commander: "@mei"',
          'participants:',
          '  - {name: Noor Haddad, role: on-call engineer}',
          '  - Kofi Mensah (@kofi)',
          'services: [Payments]',
          '---',
        ].join('\n'),
      ),
      [
        'Ana Lima [scribe]',
        'Tunde Bakare',
        '@mei @mei [incident commander]',
        'Noor Haddad [on-call engineer]',
        'Kofi Mensah @kofi',
      ],
    )
  })

  it('stand in header lines', () => {
    assert.deepEqual(people('**Authors:** Ana Lima and Tunde Bakare\n**Incident commander**: Mei Chua\n'), [
      'Ana Lima',
      'Tunde Bakare',
      'Mei Chua [incident commander]',
    ])
  })

  it('stand in lines without marks and in tables of two columns, under any word for their key', () => {
    assert.deepEqual(
      people(
        'Prepared by: Ana Lima\n\n| Field | Value |\n| - | - |\n| Incident Commander (IC) | Mei Chua |\n| Severity | Sev 2 |\n\n## Review\n\nReviewer: Bo Ek\n',
      ),
      ['Ana Lima', 'Mei Chua [incident commander]', 'Bo Ek [reviewer]'],
    )
  })

  it('stand in tables of roles', () => {
    assert.deepEqual(
      people(
        '## Attendees\n\n| Role | Name | Handle |\n| - | - | - |\n| Scribe | Ana Lima | ana-l |\n| Guest | | |\n',
      ),
      ['Ana Lima @ana-l [Scribe]'],
    )
  })

  it('stand in lists of attendees, with the role before or behind', () => {
    assert.deepEqual(
      people(
        '## Attendees\n\n- Ana Lima (support lead)\n- Tunde Bakare, scribe\n- Facilitator: Mei Chua\n- @noor\n',
      ),
      ['Ana Lima [support lead]', 'Tunde Bakare [scribe]', 'Mei Chua [facilitator]', '@noor @noor'],
    )
  })

  it('have no role among attendees where something is told of them', () => {
    assert.deepEqual(
      people(
        '## Participants\n\n@ngozi rolled back the deploy at 09:40 UTC. We saw it.\n\nMei Chua: she paged us. Later @bo came.\n',
      ),
      ['@ngozi @ngozi', 'Mei Chua'],
    )
    assert.deepEqual(people('## Participants\n\nAna Lima, scribe\nTunde Bakare (on-call engineer).\n'), [
      'Ana Lima [scribe]',
      'Tunde Bakare [on-call engineer]',
    ])
  })

  it('are the owners of action items', () => {
    assert.deepEqual(
      people(
        '## Action items\n\n| Action | Owner |\n| - | - |\n| Add an alert | Ana Lima |\n| Page | SRE |\n',
      ),
      ['Ana Lima'],
    )
  })

  it('are listed once, with the role that is given somewhere', () => {
    assert.deepEqual(people('**Author:** Ana Lima\n\n## Attendees\n\n- Ana Lima (support lead)\n'), [
      'Ana Lima [support lead]',
    ])
  })

  it('are no teams, groups, addresses or placeholders', () => {
    assert.deepEqual(
      people('**Authors:** Payments team, TBD, @channel, ops@mail.example\n\n**Owner:** Platform\n'),
      [],
    )
  })

  it('are not read out of the account', () => {
    assert.deepEqual(people('## Timeline\n\n- 09:10 Ana Lima saw the alert\n'), [])
  })
})
