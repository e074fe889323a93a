import assert from 'node:assert/strict'
import {atOnce, followThrough} from '../../src/core/index.ts'
import {html} from '../../src/editor/follow-through/html.ts'
import {type PageHost, renderPage} from '../../src/editor/follow-through/page.ts'
import {indexDocument} from '../../src/editor/index/indexed-document.ts'

const today = '2026-11-21'
const document = atOnce(
  indexDocument('queue.md', {
    text: `---
title: "Late <e-mails> & 'others'"
date: 2026-05-01
---
## Action items

- [ ] Escape "<script>alert(1)</script>" in titles (owner: Ana <b>Lima</b>, due: 2026-06-01)
- [ ] Cap the retries (owner: Ngozi, due: 2026-11-22)
`,
  }),
)

function page(documents: readonly (typeof document)[], isReading = false): string {
  const items = documents.flatMap((one) => one.items)
  const host: PageHost = {
    head: html`<meta name="host" content="test" />`,
    linkTo: (one, item) => `command:open?${one.file}#${item?.start.line ?? 0}`,
    nameOf: ({title, file}) => title ?? file,
    isReading,
  }
  return atOnce(renderPage(followThrough(items, documents, today), host))
}

describe('the page “Follow-through”', () => {
  it('leads from every number and bar to what it counts', () => {
    const text = page([document])
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target!)
    assert.ok(targets.length > 8, String(targets.length))
    for (const target of targets) assert.ok(text.includes(`id="${target}"`), target)
  })

  it('leads from every item to its line', () => {
    const text = page([document])
    assert.ok(text.includes('command:open?queue.md#7'), text)
    assert.ok(text.includes('command:open?queue.md#8'), text)
  })

  it('shows what documents say as text, never as markup', () => {
    const text = page([document])
    assert.ok(!/<script|<b>|<e-mails>/.test(text), text)
    assert.ok(text.includes('&#60;script&#62;'), text)
  })

  it('has no script, no inline style and no handler', () => {
    assert.ok(!/<script|\sstyle=|\son[a-z]+=/.test(page([document])))
  })

  it('says so while there may be more', () => {
    assert.ok(page([document], true).includes('still being read'))
    assert.ok(!page([document]).includes('still being read'))
  })

  it('says so where there is nothing', () => {
    const text = page([])
    assert.ok(text.includes('Overdue: 0') && text.includes('None.'), text)
    assert.ok(text.includes('–</a>'), 'a share of nothing is no number')
  })
})
