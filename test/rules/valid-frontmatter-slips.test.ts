import assert from 'node:assert/strict'
import {check, findingsOf, fixed} from '../support/check.ts'

const rule = 'valid-frontmatter'
const rest = 'status: draft\ndate: 2026-03-12\nowner: Ana Lima\n'

describe(`${rule} (slips of the keyboard)`, () => {
  for (const sign of ['`', '@', ','])
    it(`takes a “${sign}” away from a key`, () => {
      const text = `---\n${sign}type: incident\nseverity: SEV1\n${rest}---\n`
      const [finding] = findingsOf(rule, text)
      assert.equal(finding!.message, `A key cannot begin with “${sign}”.`)
      assert.equal(fixed(rule, text), text.replace(sign, ''))
    })

  it('names a no-break space behind a colon', () => {
    const text = `---\ntype: incident\nseverity:\u00a0SEV1\n${rest}---\n`
    assert.match(findingsOf(rule, text)[0]!.message, /no-break space/)
    assert.equal(fixed(rule, text), text.replace('\u00a0', ' '))
  })

  it('puts a space behind each colon where there is none', () => {
    const text = '---\ntype:incident\nseverity:SEV1\nstatus:draft\ndate:2026-03-12\nowner:Ana\n---\n'
    assert.equal(fixed(rule, text), text.replaceAll(':', ': '))
  })

  it('takes quotes with nothing between them for a value that is still to come', () => {
    check(rule, '---\nseverity: SEV1\nstarted: \'\'\nresolved: ""\n---\n')
  })

  it('points at a time beside a day without making an error of it', () => {
    const [finding] = findingsOf(rule, '---\nseverity: SEV1\ndate: 2026-03-17T10:00:00+01:00\n---\n')
    assert.equal(finding!.severity, 'information')
  })
})
