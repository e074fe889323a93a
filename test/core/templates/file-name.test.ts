import assert from 'node:assert/strict'
import {defaultFileName, fileName, slugOf} from '../../../src/core/index.ts'

describe('the name of a new file', () => {
  const titles: readonly (readonly [string, string])[] = [
    ['Search outage', 'search-outage'],
    ['🔥 Search’s outage 🔥', 'searchs-outage'],
    ['a/b\\c: what?', 'a-b-c-what'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Sécurité: Überlast', 'securite-uberlast'],
    ['ガスが止まった', 'ガスが止まった'],
    ['검색 장애', '검색-장애'],
    ['हिन्दी खोज', 'हिन्दी-खोज'],
    ['Поиск упал, ещё', 'поиск-упал-ещё'],
    ['🔥🔥', 'postmortem'],
  ]
  for (const [title, slug] of titles)
    it(`has in it of “${title}” the words “${slug}”`, () => {
      assert.equal(slugOf(title), slug)
    })

  it('ends behind a whole word of a long title, and never within a character', () => {
    assert.equal(slugOf('queue '.repeat(50)), 'queue-queue-queue-queue-queue-queue-queue-queue-queue-queue')
    assert.equal(slugOf('x'.repeat(300)), 'x'.repeat(60))
    assert.equal(slugOf(`x${'𠀋'.repeat(40)}`), `x${'𠀋'.repeat(29)}`)
  })

  it('follows the pattern of a setting, and is always one in the folder that is seen', () => {
    const values = {date: '2026-11-20', slug: 'late-e-mails'}
    assert.equal(fileName(defaultFileName, values), '2026-11-20-late-e-mails.md')
    assert.equal(fileName('{slug}.markdown', values), 'late-e-mails.markdown')
    assert.equal(fileName('{date}', values), '2026-11-20.md')
    assert.equal(fileName('../{slug}/{nobody}.md', values), '-late-e-mails-{nobody}.md')
  })

  it('is none that Windows keeps for a device', () => {
    assert.equal(fileName('{slug}.md', {slug: slugOf('CON')}), 'con-postmortem.md')
    assert.equal(fileName('{slug}.md', {slug: 'com1'}), 'com1-postmortem.md')
    assert.equal(fileName('{slug}.md', {slug: 'console'}), 'console.md')
  })
})
