import assert from 'node:assert/strict'
import {
  type Template,
  compose,
  defaultConfig,
  lint,
  newDocument,
  parseDocument,
  renderTemplate,
  score,
  templates,
} from '../../../src/core/index.ts'
import {exampleText} from '../../support/examples.ts'

const incident = parseDocument(exampleText('2026-03-03-checkout-outage.md'))
const review = parseDocument(exampleText('2026-q1-loyalty-launch.md'))
const events = ['incident', 'near-miss', 'escalation']

/** The template with the words that an example has under the same kind of section; what the example lacks stays out. */
function filled(template: Template): string {
  const example = events.includes(template.type!) ? incident : review
  const empty = parseDocument(renderTemplate(compose(template), {title: 'Checkout outage'}).text)
  const front = example.text
    .slice(0, example.frontMatter!.span.end)
    .replace(/^type: .*$/m, `type: ${template.type}`)
  const kinds = new Set(empty.sections.filter(({form}) => form === 'heading').map(({kind}) => kind))
  const lead = example.text.slice(
    example.frontMatter!.span.end,
    example.sections.find(({depth}) => depth === 2)!.heading.start,
  )
  const sections = example.sections.filter(
    ({kind, form, depth}) => form === 'heading' && depth === 2 && (kind === undefined || kinds.has(kind)),
  )
  const words = sections.map(({heading, body}) => example.text.slice(heading.start, body.end))
  return front + lead + words.join('')
}

describe('a template that is filled in', () => {
  for (const template of templates.filter(({type}) => type !== undefined)) {
    const document = parseDocument(filled(template))
    const result = score(document, lint(document, defaultConfig, '2026-11-21'))

    it(`${template.id} passes the rubric`, () => {
      const levels = result.dimensions.map(({id, level, applicable}) => `${id} ${applicable ? level : '–'}`)
      assert.ok(result.pass, `${result.mean.toFixed(1)}: ${levels.join(', ')}`)
    })
  }
})

/** What a template says itself, and a team keeps as it is. */
const given = ['audience', 'blameless-norms', 'follow-up', 'review-inputs']

const values = {title: 'Parcel labels printed twice', date: '2026-11-20', severity: 'SEV1', owner: 'Ana Lima'}

describe('a template that is not filled in', () => {
  for (const template of templates.filter(({type}) => type !== undefined)) {
    it(`${template.id} says of each dimension that is not there yet what would raise it`, () => {
      const document = parseDocument(newDocument(compose(template), values).text)
      const result = score(document, lint(document, defaultConfig, '2026-11-21'))
      for (const {id, level, applicable, criteria} of result.dimensions) {
        if (!applicable) continue
        assert.ok(level < result.bar.floor, `${id} is at ${level}`)
        const open = criteria.filter(({met}) => !met)
        const met = criteria.filter((one) => !open.includes(one)).map((one) => one.id)
        assert.deepEqual(
          met.filter((one) => !given.includes(one)),
          [],
        )
        assert.ok(open.length > 0 && open.every(({advice}) => advice !== ''), id)
      }
    })
  }
})
