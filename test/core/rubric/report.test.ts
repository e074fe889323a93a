import assert from 'node:assert/strict'
import {
  type Report,
  defaultConfig,
  lint,
  parseDocument,
  renderReport,
  renderReportHtml,
  renderReportJson,
  renderReportPage,
  reportOf,
  score,
} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'
import {readProjectFile} from '../../support/file-snapshot.ts'

function report(text: string, name = 'outage.md'): Report {
  const document = parseDocument(text)
  return reportOf(name, document, score(document, lint(document, defaultConfig, today)))
}

const final = readProjectFile('examples/incidents/2026-03-03-checkout-outage.md')
const hostile = '<img src=x onerror=alert(1)> "quoted" \'single\' `tick` & more'

/** What a page holds beside the markup that we write. */
function tags(html: string): Set<string> {
  return new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag!))
}

describe('the page of a report', () => {
  it('runs and styles only what carries its nonce, and loads nothing', () => {
    const page = renderReportPage(report(final), 'n0nce')
    assert.match(
      page,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'">/,
    )
    assert.doesNotMatch(page, /\b(?:src|href)=|\bon\w+=|url\(|@import|style="/)
    for (const [element] of page.matchAll(/<(?:script|style)[^>]*>/g)) assert.match(element, /nonce="n0nce"/)
  })

  it('escapes the name of the file and all words of the text', () => {
    const text = `## Contributing factors\n\n- ${hostile}\n- ${hostile} two\n\n## Action items\n\n- [ ] ${hostile}\n\n**Goal:** ${hostile}\n`
    const html = renderReportHtml(report(text, hostile))
    assert.ok(html.includes('&#60;img'))
    assert.deepEqual(tags(html), tags(renderReportHtml(report(text.replaceAll(hostile, 'plain words here')))))
  })

  it('leads from each place of evidence to the text', () => {
    const html = renderReportHtml(report(final))
    const places = [
      ...html.matchAll(/data-start="(\d+)" data-end="(\d+)" title="[^"]*" aria-label="Line (\d+):/g),
    ]
    assert.ok(places.length > 20)
    for (const [, start, end, line] of places) {
      assert.ok(Number(start) < Number(end) && Number(end) <= final.length)
      assert.equal(final.slice(0, Number(start)).split('\n').length, Number(line))
    }
  })

  it('says that no action items were found, and asks for some', () => {
    const {dimensions} = report('# Late mail\n\n## Summary\n\nMail was late for an hour.\n')
    const actions = dimensions.find(({id}) => id === 'decisions-and-actions')!
    const owners = actions.criteria.find(({id}) => id === 'owners')!
    assert.equal(owners.note, 'no action items found')
    assert.match(owners.advice!, /^Write the action items: /)
  })

  it('leads to what is only told in passing, where no action items are listed', () => {
    const {dimensions} = report(
      '# Late mail\n\n## Root cause\n\nThe relay was full. We are going to add an alarm to the relay.\n',
    )
    const owners = dimensions.flatMap(({criteria}) => criteria).find(({id}) => id === 'owners')!
    assert.equal(owners.note, 'none listed, 1 told in passing')
    assert.deepEqual(
      owners.open.map(({line}) => line),
      [5],
    )
  })

  it('says how many entries of a timeline say when, where too few do', () => {
    const {dimensions} = report('# Late mail\n\n## Timeline\n\n- Change goes out\n- Mail is back\n')
    const timeline = dimensions.flatMap(({criteria}) => criteria).find(({id}) => id === 'timeline')!
    assert.equal(timeline.note, '0 of 2 entries say when')
  })

  it('leads to the entry that is out of the order of time', () => {
    const {dimensions} = report(
      '# Late mail\n\n## Timeline\n\n- 10:02 Change goes out\n- 11:30 Mail is back\n- 10:20 Alert\n- 11:00 Relay restarted\n',
    )
    const order = dimensions.flatMap(({criteria}) => criteria).find(({id}) => id === 'timeline-order')!
    assert.deepEqual(
      order.open.map(({line}) => line),
      [6],
    )
  })

  it('takes the heading below an empty “Title” for the title', () => {
    const told = '## What happened\n\nThe relay of the mail service stopped for an hour.\n'
    const wording = (text: string): string | undefined =>
      report(text)
        .dimensions.flatMap(({criteria}) => criteria)
        .find(({id}) => id === 'blameless-language')!.advice
    assert.equal(wording(`# Title:\n### Late mail\n\n${told}`), wording(`# Late mail\n\n${told}`))
  })

  it('says how the level is described, what lifts it, and what does not count', () => {
    const html = renderReportHtml(report('---\nseverity: SEV4\n---\n\n## Impact\n\nNothing.\n'))
    assert.match(html, /For level 2:/)
    assert.match(html, /Kill criteria and triggers: not applicable\./)
    assert.match(html, /Not asked of this kind of document: method\./)
  })

  it('asks the Allspaw test once the status is final, and shows its answer', () => {
    const answers = (front: string): string[] =>
      [...renderReportHtml(report(`---\n${front}\n---\n`)).matchAll(/<button data-allspaw[^>]*>/g)].map(
        ([tag]) => tag,
      )
    assert.deepEqual(answers('status: draft'), [
      '<button data-allspaw="yes" aria-pressed="false" disabled>',
      '<button data-allspaw="no" aria-pressed="false" disabled>',
    ])
    assert.deepEqual(answers('status: final\nallspaw-test: no'), [
      '<button data-allspaw="yes" aria-pressed="false">',
      '<button data-allspaw="no" aria-pressed="true">',
    ])
  })

  it('ticks what the text shows, leaves the rest open or to people', () => {
    const {checklists} = report(final)
    const states = new Map(
      checklists.flatMap(({checks}) => checks.map(({words, isDone}) => [words, isDone] as const)),
    )
    assert.equal(states.get('The kind of review is clear: incident, project, OKR'), true)
    assert.equal(states.get('The shareout was delivered'), undefined)
    const bare = new Map(
      report('# Postmortem\n').checklists.flatMap(({checks}) =>
        checks.map(({words, isDone}) => [words, isDone] as const),
      ),
    )
    assert.equal(bare.get('Links to the evidence are gathered'), false)
  })
})

describe('a report as Markdown and JSON', () => {
  it('says the same as the page: mean, levels, steps, lines of evidence', () => {
    const all = report(final)
    const markdown = renderReport(all)
    assert.ok(markdown.startsWith('# Score of outage.md\n\n**'))
    assert.ok(markdown.includes(`${all.mean.toFixed(1)} of 5`))
    for (const {title, level, applicable} of all.dimensions)
      assert.ok(
        markdown.includes(applicable ? `## ${title}: ${level} of 5` : `| ${title} | not applicable |`),
        title,
      )
    for (const {words} of all.steps) assert.ok(markdown.includes(`1. ${words} (+`))
    assert.match(markdown, /✓ \*\*Owners\*\*: 7 of 7 action items have an owner \(lines \d+/)
    assert.deepEqual(JSON.parse(renderReportJson(all)), JSON.parse(JSON.stringify(all)))
  })

  it('escapes Markdown in the name', () => {
    assert.match(renderReport(report('# A\n', 'a*b_c.md')), /^# Score of a\\\*b\\_c\.md$/m)
  })

  it('gives times, gaps, factors without an action and blanks with their places', () => {
    const text = `---
started: 2026-03-03T09:12Z
detected: 2026-03-03T09:24Z
---

## Timeline

- 09:12 Deploy
- 09:24 Alert
- 11:30 Rollback [who decided?]

## Contributing factors

- The freeze began on Friday

## Action items

- [ ] Page on processor latency
`
    assert.deepEqual(
      report(text).facts.map(({words, places}) => [words, places.map(({line}) => line)]),
      [
        ['Time to detect: 12 min', [2, 3]],
        ['The timeline is silent for 2 h 6 min', [9, 10]],
        ['Factors that no action names', [14]],
        ['Actions that name no factor', [18]],
        ['Still to be filled in', [10]],
      ],
    )
  })
})
