import assert from 'node:assert/strict'
import {readAuthors, readCodeOwners, withContributors} from '../../../src/core/people/contributors.ts'
import {defaultConfig} from '../../../src/core/index.ts'

describe('readAuthors', () => {
  it('reads each author once, with the handle that an address shows', () => {
    const log = [
      'Ana Lima\tana@example.org',
      'Ana Lima\t4711+alima@users.noreply.github.com',
      'José María Núñez\tjm@example.org',
      'Daan van der Berg\tdaan@example.org',
    ].join('\n')
    assert.deepEqual(readAuthors(log), [
      {name: 'Ana Lima', handle: 'alima'},
      {name: 'José María Núñez'},
      {name: 'Daan van der Berg'},
    ])
  })

  it('leaves out bots, shared accounts and names of one word', () => {
    const log = [
      'dependabot[bot]\t49699333+dependabot[bot]@users.noreply.github.com',
      'Release Automation\trelease@example.org',
      'Platform Team\tplatform@example.org',
      'root\troot@localhost',
      'Chef\tchef@example.org',
    ].join('\n')
    assert.deepEqual(readAuthors(log), [])
  })
})

describe('readCodeOwners', () => {
  it('reads handles, and neither teams nor addresses nor comments', () => {
    const text = [
      '# owned by @nobody',
      '* @alima @acme/platform',
      'docs/ bo@example.org @bosei # with @carla',
      '[Section] @ignored',
      '',
    ].join('\n')
    assert.deepEqual(readCodeOwners(text), [{handle: 'alima'}, {handle: 'bosei'}])
  })
})

describe('withContributors', () => {
  it('adds whom the configuration does not name itself', () => {
    const config = {...defaultConfig, people: [{name: 'Ana Lima', aliases: [], role: 'the scribe'}]}
    const {people} = withContributors(config, [{name: 'Ana Lima'}, {name: 'Bo Osei', handle: 'bosei'}])
    assert.deepEqual(people, [
      {name: 'Ana Lima', aliases: [], role: 'the scribe'},
      {name: 'Bo Osei', aliases: [], handle: 'bosei', byFullName: true},
    ])
  })

  it('adds nobody where the configuration does not want contributors', () => {
    const config = {...defaultConfig, contributors: false}
    assert.equal(withContributors(config, [{name: 'Ana Lima'}]), config)
  })
})
