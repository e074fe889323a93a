import assert from 'node:assert/strict'
import {findMilestones} from '../../../src/core/facts/milestones.ts'
import {datedSentences, lookingBackFirst} from '../../../src/core/facts/told-moments.ts'
import {parseDocument} from '../../../src/core/index.ts'

function mitigation(...rows: string[]): string | undefined {
  const text = `## Timeline\n\n- 10:00 Alert fires\n${rows.map((row) => `- ${row}\n`).join('')}`
  return findMilestones(parseDocument(text)).get('mitigation')?.event.value
}

describe('what mitigated', () => {
  it('is not what was decided against or could not be done', () => {
    assert.equal(
      mitigation(
        '10:05 We decided against a rollback since the data had moved',
        '10:07 The pool is unable to scale up',
        '10:20 Switched traffic to the old oven line',
      ),
      'Switched traffic to the old oven line',
    )
  })

  it('is not what did not help, but what helped then', () => {
    assert.equal(
      mitigation(
        '10:05 Stopped the import but the bakery does not recover',
        '10:10 Tried to revoke the key - unsuccessful',
        '10:15 Restarted the printer. That did not help, so the label job was removed',
      ),
      'Restarted the printer. That did not help, so the label job was removed',
    )
    assert.equal(mitigation('10:05 Restarted the printer, to no avail'), undefined)
  })

  it('is not the harm itself, nor what undoes a remedy, nor what a log says', () => {
    assert.equal(
      mitigation(
        '10:05 Healthy workers all get killed',
        '10:07 The block list was rolled back because bakers were on it',
        '10:08 The log says "fatal: lock lost, shutting down now"',
        '10:09 The printer stopped responding',
      ),
      undefined,
    )
  })

  it('is rather what was done than what was decided, tried or worked on', () => {
    assert.equal(
      mitigation('10:05 Decision: roll back to 4.1', '10:11 Rollback complete'),
      'Rollback complete',
    )
    assert.equal(mitigation('10:05 Started work on a fix', '10:11 Fix deployed'), 'Fix deployed')
    assert.equal(mitigation('10:05 Decision: roll back to 4.1'), 'Decision: roll back to 4.1')
  })

  it('is what says so in brackets', () => {
    assert.equal(
      mitigation('10:05 Disabled the label job', '10:11 Orders go to the till (mitigation)'),
      'Orders go to the till (mitigation)',
    )
  })

  it('is also what was restricted, built again or added', () => {
    for (const row of [
      '10:05 Permissions updated for all bakers',
      '10:05 Recreated the order queue',
      '10:05 New nodes are being added',
    ])
      assert.equal(mitigation(row), row.slice(6))
  })
})

describe('who was called', () => {
  it('is rather told beside the detection, and nobody joined where none did', () => {
    const text =
      '## Timeline\n\n- 10:00 An alert pages the on-call engineer\n- 10:04 No other users had joined\n- 10:10 Forwarded the addresses to the network team\n'
    const found = findMilestones(parseDocument(text))
    assert.equal(found.get('escalation')?.event.value, 'Forwarded the addresses to the network team')
  })

  it('is not what was tried beside the system, nor what brought it down', () => {
    assert.equal(
      mitigation('10:05 Fix deployed in the label sandbox', '10:20 Fix deployed to all ovens'),
      'Fix deployed to all ovens',
    )
    assert.equal(
      mitigation('10:05 "Fix" applied, order service fully down', '10:20 Rollback of the order service'),
      'Rollback of the order service',
    )
    assert.equal(
      mitigation('10:05 Rolled back in staging and production'),
      'Rolled back in staging and production',
    )
  })

  it('is not what the harm does, nor what something is called or is like', () => {
    assert.equal(
      mitigation(
        '10:05 The nightly job was deleting recipes that bakers still used',
        '10:06 We noticed that the OOM killer killed the printer queue',
        '10:07 Errors of RemoveRecipe calls go on',
        '10:08 The log shows a leftover from a force-deleted pod',
        '10:09 The step is intended to remove old labels',
      ),
      undefined,
    )
  })

  it('is where a line says that it was repaired, before it was resolved', () => {
    assert.equal(
      mitigation('10:05 Restarted the till', 'Repaired: 2026-03-02 10:40', 'Resolved: 2026-03-02 11:30'),
      'Repaired',
    )
  })

  it('is also what has been done by now, and what is down by intention', () => {
    for (const row of [
      'The autoscaler has been disabled',
      'We have now disabled the label job',
      'The old version has been installed',
      'Drained the bad node, which is now offline',
      'Shut the replica down: it is now offline',
      'Ana Lima is removing the bad nodes',
      'The network team is removing the bad nodes',
    ])
      assert.equal(mitigation(`10:05 ${row}`), row)
    for (const row of ['The till has two labels disabled', 'The recipe cache was removing keys'])
      assert.equal(mitigation(`10:05 ${row}`), undefined)
  })

  it('is what was done beside a trial of something else', () => {
    for (const row of [
      'Rolled back the release in production; the fix is being tested in staging.',
      'Recovered all pods after we reproduced it in staging',
    ]) {
      const text = `## Timeline\n\n- 10:00 Alert fires\n- 10:05 ${row}\n`
      const found = findMilestones(parseDocument(text))
      const milestone = row.startsWith('Rolled') ? 'mitigation' : 'resolution'
      assert.equal(found.get(milestone)?.event.value, row)
    }
  })

  it('is that a faulty version was pulled', () => {
    assert.equal(mitigation('10:05 The faulty firmware was pulled'), 'The faulty firmware was pulled')
  })

  it('is what was run in production, and no look at it', () => {
    assert.equal(
      mitigation(
        '10:05 Ran a query in production to count the labels',
        '10:06 Ran the smoke tests in production',
        '10:12 Ran `apt install label-driver=2.4` in production',
      ),
      'Ran apt install label-driver=2.4 in production',
    )
  })

  it('is not what an upgrade with a long name was doing', () => {
    assert.equal(
      mitigation(
        '10:05 A baker reports that the classic to premium label upgrade was deleting a file',
        '10:20 The upgrade was pulled',
      ),
      'The upgrade was pulled',
    )
  })

  it('is not what was tried beside the system, nor what was wrong with a remedy', () => {
    assert.equal(
      mitigation(
        '10:05 The hotfix is deployed to the beta environment for testing',
        '10:10 Problem identified with the first patch',
        '10:20 Further adjustment to the patch required',
        '10:30 Hotfix deployed to the production server',
      ),
      'Hotfix deployed to the production server',
    )
  })

  it('is rather not what started it', () => {
    const text =
      '## Timeline\n\n- 10:00 The theft began: two parcels are removed.\n- 10:05 Three vans left.\n- 10:20 The gate was disabled.\n'
    const found = findMilestones(parseDocument(text))
    assert.equal(found.get('mitigation')?.event.value, 'The gate was disabled.')
  })
})

describe('what a change came to', () => {
  it('is no end of what it brought about', () => {
    const text =
      '## Timeline\n\n- 10:00 We ran a deployment.\n- 10:05 After the deployment finished, we noticed empty labels.\n- 10:20 Labels were printed from the old list.\n'
    assert.equal(findMilestones(parseDocument(text)).get('resolution'), undefined)
  })
})

describe('an account that looks back', () => {
  it('is read from what was first', () => {
    const text =
      'On 13 July the shift noticed empty labels. It appears that the fault was introduced on 29 June 2026. On 14 July 2026 the list was replaced.\n'
    const [first] = lookingBackFirst(datedSentences(parseDocument(`## Summary\n\n${text}`)))
    assert.match(first!.words, /29 June/)
  })
})
