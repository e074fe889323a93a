import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {type SectionKind, sectionKind} from '../../../src/core/document/section-kinds.ts'
import {blocksOf, kindAt, sectionsOf} from '../../../src/core/document/sections.ts'
import {under, words} from '../../support/read.ts'

/** Titles as teams really write them. */
const titles: Partial<Record<SectionKind, readonly string[]>> = {
  summary: ['Summary', 'Executive Summary', 'Issue Summary', 'TL;DR', '1. Overview', 'Incident overview'],
  impact: [
    'Impact',
    'The Impact',
    'Customer impact:',
    ':boom: Impact',
    'Services affected',
    'Affected users',
    'Impacted sites',
    'Blast radius',
  ],
  timeline: [
    'Timeline',
    'Timeline (all times in UTC)',
    'Timeline of events',
    'Timeline and response',
    'Events/Timeline:',
    'Key events',
    '2. Facts + timeline',
    'Chronology',
  ],
  'went-well': [
    'What went well',
    'What Went Well?',
    'What went right.',
    'Things that went well',
    'What worked well',
  ],
  'went-wrong': [
    'What went wrong',
    "What Didn't Go Well",
    'What could have gone better',
    'What could be improved?',
    'What held us back?',
    'What can we improve?',
    'Areas for improvement',
  ],
  lucky: ['Where we got lucky', 'Where did we get lucky?', 'Luck'],
  'contributing-factors': [
    'Contributing Factors',
    'Contributing Factors (findings)',
    'What allowed this to happen?',
    'Causes',
    '3. Contributing factors + root cause hypotheses',
  ],
  'root-cause': [
    'Root Cause',
    'Root causes',
    'Root-cause analysis',
    'Technical root cause',
    'Root Cause of the Outage',
    'The Five Whys',
    '5 Whys',
    'Why did it happen?',
    'How did this happen?',
    'Fault',
  ],
  trigger: ['Trigger', 'Lead-up', 'Leadup', 'Lead up'],
  background: ['Background', 'Context', 'What happened?', 'Technical details', 'Introduction:'],
  detection: ['Detection', 'Identified', 'How did we detect this?'],
  response: [
    'Response',
    'Resolution and recovery',
    'Mitigation',
    'Actions taken',
    'Action taken',
    'Immediate actions taken',
    'Resolution steps taken',
    'How did we fix it?',
    'Short-term fix',
  ],
  'action-items': [
    'Action items',
    'Action Items ✅',
    'Actions',
    '5. Action tracker',
    'Action plan',
    'Review actions',
    'Follow-up tasks',
    'Follow-ups',
    'Corrective and preventative measures',
    'Preventive Measures',
    'Immediate Actions Required',
    'Recommendations',
    'Future actions',
    'Remedial measures:',
    'Long-term solution',
    'How will we prevent this?',
    'How are we going to do better in the future?',
    'What are we doing to prevent this',
  ],
  parked: ['Parked ideas', 'Parking lot', 'Backlog check'],
  lessons: [
    'Lessons learned',
    'Lessons Learnt',
    'Learnings',
    'What did we learn?',
    'What can we learn from this?',
    'Key takeaways',
  ],
  decisions: ['Decisions'],
  'kill-criteria': ['6. Kill criteria / triggers', 'Kill criteria', 'Tripwires'],
  shareout: ['1-page shareout', 'Shareout', '7. Dissemination plan'],
  review: ['Impact and learnings review'],
  risks: ['Risks', '8. Risks / open questions / next steps'],
  questions: ['Open questions', 'Questions'],
  'next-steps': ['Next steps'],
  brief: ['1. Retro brief + agenda', 'Ground rules'],
  agenda: ['Agenda (90 minutes)'],
  participants: ['Attendees', 'Participants', 'Involved parties', 'Author', 'Attendees and sign-off'],
  thanks: ['Thanks', 'Acknowledgements'],
  references: ['References', 'Supporting information', 'Appendix A', 'Glossary', 'Distribution checklist'],
}

const unknown = [
  'Recurrence',
  'Investigation',
  'Distribution of malicious software',
  'Root cause was found late',
  'Detection gap for node-local failures',
  'Scope',
  'Actionable alerts',
  'Impactful changes',
  'Late e-mails on 3 March',
  '',
]

describe('sectionKind', () => {
  for (const [kind, examples] of Object.entries(titles)) {
    for (const title of examples) {
      it(`“${title}” is ${kind}`, () => assert.equal(sectionKind(title), kind))
    }
  }

  for (const title of unknown) it(`“${title}” is none`, () => assert.equal(sectionKind(title), undefined))
})

describe('sections', () => {
  it('reach to the next heading of their depth, subsections inside', () => {
    const document = parseDocument('# Late e-mails\n\n## Impact\n\n40.\n\n### Cost\n\nNone.\n\n## Timeline\n')
    const impact = document.sections.find(({title}) => title === 'Impact')
    assert.equal(words(document, impact?.body), '\n\n40.\n\n### Cost\n\nNone.\n\n')
    assert.deepEqual(
      document.sections.map(({title, depth, parent}) => [title, depth, parent]),
      [
        ['Late e-mails', 1, undefined],
        ['Impact', 2, 0],
        ['Cost', 3, 1],
        ['Timeline', 2, 0],
      ],
    )
  })

  it('do not take the title of the document for one of its parts', () => {
    assert.equal(parseDocument('# Impact of the DNS change\n\n## Timeline\n').sections[0]?.kind, undefined)
  })

  it('may all be headings of the first level', () => {
    assert.deepEqual(
      parseDocument('# Summary\n\n# Impact\n').sections.map(({kind}) => kind),
      ['summary', 'impact'],
    )
  })

  it('may be underlined', () => {
    assert.deepEqual(
      parseDocument('Summary\n=======\n\nImpact\n------\n\nTimeline\n------\n').sections.map(
        ({kind}) => kind,
      ),
      [undefined, 'impact', 'timeline'],
    )
  })

  it('are labels where bold words begin a line and mean a section', () => {
    const document = parseDocument('**Impact:** 40 customers.\n\n**Note:** none of them paid.\n')
    assert.deepEqual(
      document.sections.map(({title, kind, form}) => [title, kind, form]),
      [['Impact', 'impact', 'label']],
    )
    assert.equal(words(document, document.sections[0]?.heading), '**Impact:**')
  })

  it('are labels in bullets, with what is nested below them', () => {
    const document = parseDocument(
      '- **Impact**: 40 customers\n- **Review actions**:\n  - Add an alert\n- **Duration**: 1 h\n',
    )
    assert.deepEqual(
      document.sections.map(({kind}) => kind),
      ['impact', 'action-items'],
    )
    assert.equal(words(document, document.sections[1]?.body), '\n  - Add an alert')
  })

  it('are labels in bullets whose text stands below the list', () => {
    const document = parseDocument(
      '- **Impact**:\n\nForty customers.\n\n- **Review actions**:\n\n* Add an alert\n\n- **Weather**:\n\n* Rain at noon\n',
    )
    assert.equal(words(document, document.sections[0]?.body).trim(), 'Forty customers.')
    assert.deepEqual(
      document.actionItems.map(({title}) => title),
      ['Add an alert'],
    )
  })

  it('are no labels in the middle of a line', () => {
    assert.deepEqual(parseDocument('The **impact:** was small.').sections, [])
  })

  it('may be several labels in one paragraph', () => {
    const document = parseDocument('**Impact:** small\n**Trigger:** a deploy\n')
    assert.deepEqual(
      document.sections.map(({kind, body}) => [kind, words(document, body).trim()]),
      [
        ['impact', 'small'],
        ['trigger', 'a deploy'],
      ],
    )
  })
})

describe('kindAt', () => {
  const document = parseDocument(
    '# Late e-mails\n\n## Timeline\n\n### Tuesday\n\n09:10 alert\n\n## Weather\n\nRain.\n',
  )
  const at = (part: string) => kindAt(document.sections, document.text.indexOf(part))

  it('is the kind of the nearest section around that has one', () => {
    assert.equal(at('alert'), 'timeline')
    assert.equal(at('Rain'), undefined)
    assert.equal(at('# Late'), undefined)
  })
})

describe('blocksOf', () => {
  it('are the outermost blocks of a section', () => {
    const document = under('Impact', 'One.\n\n- two\n- three\n\n## Timeline\n\nFour.')
    const [impact] = sectionsOf(document, 'impact')
    assert.deepEqual(
      blocksOf(document, impact!).map(({type}) => type),
      ['paragraph', 'list'],
    )
  })
})
