import assert from 'node:assert/strict'
import {applyEdits} from '../../src/core/index.ts'
import {check, everyPlace, findingsOf, fixed} from '../support/check.ts'

const rule = 'no-named-individual'

const roster = `---
incident-commander: Ngozi Adeyemi
---
`

describe('no-named-individual, names in context', () => {
  const possible = [
    ['as the subject of a human act', 'Then ⟦Sunniva⟧ noticed the lag.', 'Narrative'],
    [
      'as the subject behind adverbs and auxiliaries',
      '⟦Rukmini⟧ had already restarted the broker.',
      'Narrative',
    ],
    ['before what people own', 'It ran from ⟦Kaito⟧’s laptop.', 'Narrative'],
    ['as the one who was asked', 'We paged ⟦Nkechi⟧ at once.', 'Narrative'],
    ['as the one by whom it was done', 'The script was written by ⟦Quibor⟧ in 2019.', 'Narrative'],
    ['as one from whom word came', 'Thanks to a hint from ⟦Tevita⟧ we found it.', 'Narrative'],
    ['with a title, which goes with the name', 'On Monday ⟦Dr. Achieng⟧ called.', 'Narrative'],
    ['beside another name', '⟦Yuki⟧ and ⟦Bartosz⟧ rolled it back.', 'Narrative'],
    ['behind a role', 'The reviewer (⟦Saoirse⟧) saw it.', 'Narrative'],
    ['in apposition to a role', '⟦Quibor⟧, the release manager, saw it.', 'Narrative'],
    ['that is a word too, where only a person stands', 'Later ⟦Grace⟧ asked for a graph.', 'Narrative'],
    ['that is a word, as the subject of an act', '⟦Mark⟧ rolled the release back.', 'Narrative'],
    ['that is a place, by what only hands do', '⟦Florence⟧ counted the tills by hand.', 'Narrative'],
    ['that is a trade', '⟦Baker⟧ noticed the smell.', 'Narrative'],
    ['that is an article', '⟦An Vermeulen⟧ restarted the collector.', 'Narrative'],
    ['behind an insertion', '⟦Quibor⟧, then new here, told the bridge.', 'Narrative'],
    ['behind a department', '⟦Quibor⟧ from the Suzhou plant sent the values.', 'Narrative'],
    ['as one who is greeted', 'Hi ⟦Quibor⟧, the queue is full.', 'Narrative'],
    ['as initials behind a clock, in the account too', '09.40 – ⟦GvdB⟧ asks for the logs', 'Narrative'],
    ['in lower case behind a clock in brackets', '[17:44] ⟦zbigniew⟧: scaling to 40', 'Narrative'],
    ['as a speaker, by initials', '13.18 ⟦DMC⟧: seeing timeouts', 'Timeline'],
    ['as an actor, by initials', '22:10Z ⟦KvdM⟧ restarts the proxy', 'Timeline'],
    ['in lower case, in a chat', '06:37 ⟦abi⟧: anyone else?', 'Timeline'],
    ['in brackets behind the time', '15:01 (⟦Nkechi⟧) lag is down', 'Timeline'],
    ['of more than one part', 'It was ⟦Jarosław van der Bielecki⟧ who knew.', 'Narrative'],
    [
      'again, where one place made it certain',
      '⟦Quibor⟧ asked for help. It was ⟦Quibor⟧, then.',
      'Narrative',
    ],
  ] as const
  for (const [what, marked, section] of possible) {
    it('leaves the second cell of a row that its first cell labels, and accounts where a company speaks', () => {
      assert.deepEqual(
        findingsOf(
          rule,
          `# Postmortem

| Field | Value |
| --- | --- |
| Prepared by | Pavel Horák |
| Severity | 2 |

## What happened

The account @quillfoot_status on Mastodon told customers.
`,
        ),
        [],
      )
    })

    it(`finds a possible name ${what}`, () => {
      const text = `# Outage\n\n## ${section}\n\n${marked.replace(/[⟦⟧]/g, '')}\n`
      const findings = everyPlace(findingsOf(rule, text))
      assert.deepEqual(
        findings.map(({span}) => text.slice(span.start, span.end)),
        [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, name]) => name),
      )
      for (const {message, severity, suggestions} of findings) {
        assert.match(message, /is a possible name/)
        assert.equal(severity, 'information')
        assert.ok(suggestions.length > 3 && suggestions.every(({safe}) => safe !== true))
      }
    })
  }

  it('knows people by the page that their name leads to, and takes the brackets with the name', () => {
    const text = `# Outage

## Timeline

- 09:10 [mei-chua] restarted the relay.
- 09:20 [mei-chua] asked [hexolotl](https://github.com/hexolotl), who has the access, to free the disk.
- 09:30 The fix of [relay-kit](https://github.com/relay-kit) was deployed.

[mei-chua]: https://github.com/mei-chua
`
    const findings = everyPlace(findingsOf(rule, text))
    assert.deepEqual(
      findings.map(({span}) => text.slice(span.start, span.end)),
      ['mei-chua', 'mei-chua', 'hexolotl'],
    )
    const [first, , last] = findings.map(({suggestions}) => applyEdits(text, suggestions[0]!.edits))
    assert.match(first!, /- 09:10 The on-call engineer restarted the relay\./)
    assert.match(last!, /asked \[the on-call engineer\]\(https:/)
  })

  it('tells of a possible name once, however often it stands there', () => {
    const text =
      '# Outage\n\n## Timeline\n\n- 09:10 Quibor restarted the relay.\n- 09:20 Quibor paged the vendor.\n- 09:40 Ansk closed the valve.\n'
    assert.deepEqual(
      findingsOf(rule, text).map(({message}) => message),
      [
        '“Quibor” is a possible name, 2 times; the account names roles.',
        '“Ansk” is a possible name; the account names roles.',
      ],
    )
  })

  const noPerson = [
    ['software', 'Argo synced the application and Grafana noticed it.'],
    ['a place', 'Houston is drained, and users in Oman asked for help.'],
    ['a law or a method', 'Conway’s law shows, as does the Levenshtein distance.'],
    ['a storm or a project', 'Hurricane Beatriz closed the port, and Project Ophelia stopped.'],
    ['a service, by apposition', 'Dexter, our scan service, opened the file.'],
    ['a job, by a noun behind it', 'The Quibor job told the queue to stop.'],
    ['a word in code elsewhere', 'Quibor restarted the pods; see `quibor`.'],
    ['a word in lower case elsewhere', 'Quibor restarted the pods, as quibor does.'],
    [
      'a word in lower case behind letters that get longer by that',
      'From İzmir to İstanbul Quibor restarted the pods, as quibor does.',
    ],
    ['a machine by what it does', 'Ingrid ran out of inodes. Then Ingrid restarted.'],
    ['a machine by its parts', 'Ingrid’s disks were full.'],
    [
      'a thing by what is said of it',
      'Oscar is the name of the claims tool; Hilda and Gerda are the two stores.',
    ],
    [
      'a word that is told of in the style of headlines',
      'Page acknowledged at once. Grant approved in June.',
    ],
    ['a word before a noun', 'Bill checks failed. Grace notes in the score were lost. Will ask the vendor.'],
    ['many who have one name', 'Kestrel have told us. Then Osprey were paged.'],
    ['a company', 'Two stores of Marks & Spencer asked Siemens.'],
    ['an acronym', 'The NOC asked for a rollback, and DBA was told.'],
    ['several of something', 'Support asked for PDFs, and the VLANs, DNSs and PDFs were listed.'],
    ['a title without a name', 'The Incident Commander asked; Customer Success told us.'],
    [
      'a word that begins a sentence',
      'Engineering asked. Monitoring noticed. Everyone agreed. Yesterday was calm.',
    ],
    ['a comparison', 'Shorter notice lowers the risk. Stricter rules told us so, and Fewer asked.'],
    ['names that things share', 'The printers Groucho and Harpo share a queue.'],
    ['an annotation', 'Without @Override and @Transactional it fails.'],
  ] as const
  for (const [what, text] of noPerson)
    it(`takes ${what} for no person`, () => check(rule, `## Timeline\n\n${text}\n`))

  it('takes a service of the front matter for no person', () => {
    const text = (services: string): string =>
      `---\nservices: [${services}]\n---\n\nQuibor restarted the pods.\n`
    assert.equal(findingsOf(rule, text('other')).length, 1)
    assert.equal(findingsOf(rule, text('Quibor')).length, 0)
  })

  it('leaves the name out where it stands in apposition to its role', () => {
    assert.equal(fixed(rule, 'Our release manager, Cillian, saw it.'), 'Our release manager saw it.')
    assert.equal(fixed(rule, 'Support lead Beatriz saw it.'), 'Support lead saw it.')
  })

  it('finds whose something is in an action, but not who does it', () => {
    const text = `${roster}
## Action items

- [ ] Move the jobs off Ngozi's account. Owner: Ana Lima
`
    assert.deepEqual(
      findingsOf(rule, text).map(({span}) => text.slice(span.start, span.end)),
      ['Ngozi'],
    )
  })

  it('finds a name behind a date or an initial', () => {
    check(
      rule,
      `
On 8 May Raghavendra Kulkarni deployed a config. S. Venkataraman approved it.
         ^^^^^^^^^^^^^^^^^^^^
                                                 ^^^^^^^^^^^^^^^
`,
    )
  })

  it('takes a place in a list of places for no person', () => {
    check(
      rule,
      `
Flights to Nairobi, Florence and Sofia left without a manifest. The contract with Brandt & Söhne covers hardware.
`,
    )
  })
})
