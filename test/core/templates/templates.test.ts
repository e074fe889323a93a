import assert from 'node:assert/strict'
import {
  compose,
  defaultConfig,
  lint,
  looksLikePostmortem,
  parseDocument,
  parts,
  renderTemplate,
  score,
  templates,
} from '../../../src/core/index.ts'
import {everyPlace, today} from '../../support/check.ts'

const values = {
  title: 'Search outage of 20 November 2026',
  severity: 'SEV1',
  date: '2026-11-20',
  owner: 'Ana Lima',
  time: '09:30',
}

/** What a template cannot have before somebody writes it: words, names, days, numbers. */
const contentRules: readonly string[] = ['no-placeholder', 'impact-quantified']

describe('templates', () => {
  for (const template of templates) {
    const {text, blanks} = renderTemplate(compose(template), values)
    const document = parseDocument(text)
    const findings = lint(document, defaultConfig, today)

    it(`${template.id} reads as Markdown without a problem`, () => {
      assert.deepEqual(document.problems, [])
    })

    it(`${template.id} leaves nothing to fill in that no-placeholder would not find`, () => {
      const found = everyPlace(findings.filter(({rule}) => rule === 'no-placeholder'))
      const inBody = blanks.filter(({start}) => start > (document.frontMatter?.span.end ?? 0))
      const inCode = inBody.filter(({start}) => !found.some(({span}) => span.start === start))
      assert.deepEqual(
        inCode
          .map(({start, end}) => text.slice(start, end))
          .filter((words) => !isInCode(document, text.indexOf(words)) && !isActionField(document, words)),
        [],
      )
    })

    it(`${template.id} has no finding but what only content can meet`, () => {
      const others = findings.filter(({rule}) => !contentRules.includes(rule))
      assert.deepEqual(
        others.map(({rule, message}) => `${rule}: ${message}`),
        [],
      )
    })

    if (template.type === undefined) continue

    it(`${template.id} is recognised as a postmortem of its type`, () => {
      assert.ok(looksLikePostmortem(text))
      assert.equal(score(document, findings).facts.profile.type, template.type)
    })

    it(`${template.id} does not pass the rubric unfilled`, () => {
      assert.equal(score(document, findings).pass, false)
    })
  }

  it('every part belongs to a template or is a row, and ids are unique', () => {
    const ids = [...parts, ...templates].map(({id}) => id)
    assert.equal(new Set(ids).size, ids.length)
  })
})

function isInCode({tree}: ReturnType<typeof parseDocument>, offset: number): boolean {
  return tree.children.some(
    ({type, position}) =>
      type === 'code' && position!.start.offset! <= offset && offset < position!.end.offset!,
  )
}

/** `no-placeholder` leaves owner and due date to the rules about actions. */
function isActionField({actionItems}: ReturnType<typeof parseDocument>, words: string): boolean {
  return actionItems.some(({owner, due}) => owner?.value === words || due?.value === words)
}
