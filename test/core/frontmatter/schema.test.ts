import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {Ajv} from 'ajv'
import {
  compose,
  defaultConfig,
  fields,
  lint,
  newDocument,
  newPackFolder,
  parseDocument,
  templates,
  valuesOf,
} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'
import {exampleFiles} from '../../support/examples.ts'
import {readProjectFile} from '../../support/file-snapshot.ts'

const schema = JSON.parse(readProjectFile('schemas/postmortem.schema.json')) as {
  properties: Record<string, {description: string; examples: unknown[]}>
}
const ajv = new Ajv({allErrors: true})
const validate = ajv.compile(schema)

/** Front matter as plain data; a key without a value says nothing. */
function frontMatterOf(text: string): Record<string, unknown> {
  const entries = parseDocument(text).frontMatter?.entries ?? []
  return Object.fromEntries(entries.filter(({value}) => value !== null).map(({key, value}) => [key, value]))
}

describe('the schema of front matter', () => {
  it('is valid by the metaschema', () => {
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText(ajv.errors))
  })

  for (const [key, {description, examples}] of Object.entries(schema.properties)) {
    it(`describes “${key}”, with examples that it accepts`, () => {
      assert.match(description, /^[A-Z].*\.$/)
      assert.ok(examples.length > 0)
      for (const example of examples)
        assert.ok(validate({[key]: example}), `${key}: ${JSON.stringify(example)}`)
    })
  }

  it('refuses what is none of its values', () => {
    for (const wrong of [{type: 'outage'}, {severity: 'huge'}, {status: 'done'}, {date: 'soon'}, {title: 3}])
      assert.equal(validate(wrong), false, JSON.stringify(wrong))
  })

  for (const {path, text} of exampleFiles) {
    // The draft shows what a slip in the severity looks like; it has no other.
    const slips = path.includes('draft') ? ['severity'] : []
    it(`refuses ${slips.join() || 'nothing'} in examples/${path}, as the rule does`, () => {
      validate(frontMatterOf(text))
      const refused = new Set(validate.errors?.map(({instancePath}) => instancePath.slice(1)))
      assert.deepEqual([...refused], slips, ajv.errorsText(validate.errors))
      const {frontMatter} = parseDocument(text)
      const wrong = lint(parseDocument(text), defaultConfig, today).filter(
        ({severity}) => severity === 'error',
      )
      assert.deepEqual(
        wrong.map(
          ({span}) => frontMatter?.entries.find(({valueSpan}) => valueSpan.start === span.start)?.key,
        ),
        slips,
      )
    })
  }

  for (const severity of ['SEV1', undefined]) {
    const beginning = {title: 'Search: “no results”', date: '2026-11-20', ...(severity && {severity})}
    const values = valuesOf(beginning, defaultConfig)
    const begun = [
      ...templates.map((one) => [one.id, newDocument(compose(one), values).text] as const),
      ...newPackFolder(beginning, defaultConfig).map(({name, text}) => [name, text] as const),
    ]
    it(`accepts every document that is begun ${severity ? 'with' : 'without'} a severity`, () => {
      for (const [name, text] of begun)
        assert.ok(validate(frontMatterOf(text)), `${name}: ${ajv.errorsText(validate.errors)}`)
    })
  }

  it('has the keys in the order of the fields', () => {
    assert.deepEqual(
      Object.keys(schema.properties),
      fields.map(({key}) => key),
    )
  })
})

describe('the schema and the rule', () => {
  const values = [
    ...['3', '1.5', 'true', 'yes', '[]', '[a, b]', '[3, 4]', '{}', '{name: Ana}', '{role: lead}', 'soon'],
    ...['2026-03-12', '2026-03-12T09:12:00Z', '12 March 2026', 'SEV1', 'draft', 'UTC', '"3"', '[{name: 3}]'],
  ]
  for (const {key} of fields) {
    it(`agree: what the schema refuses for “${key}” is a finding`, () => {
      for (const value of values) {
        const text = `---\nfailure-class: x\n${key}: ${value}\n---\n`.replace(
          key === 'failure-class' ? 'failure-class: x\n' : '\r',
          '',
        )
        if (validate(frontMatterOf(text))) continue
        const findings = lint(parseDocument(text), defaultConfig, today)
        assert.ok(
          findings.some(({rule}) => rule === 'valid-frontmatter'),
          `${key}: ${value}`,
        )
      }
    })
  }
})

describe('templates', () => {
  for (const name of readdirSync(new URL('../../../snippets/', import.meta.url))) {
    it(`snippets/${name}: front matter holds valid values and prompts alone`, () => {
      const snippets = JSON.parse(readProjectFile(`snippets/${name}`)) as Record<
        string,
        {body: string | string[]}
      >
      for (const [title, {body}] of Object.entries(snippets)) {
        const text = expanded([body].flat().join('\n'))
        const {frontMatter} = parseDocument(text)
        for (const [key, value] of Object.entries(frontMatter ? filledIn(text) : {}))
          assert.ok(validate({[key]: value}), `${title}: ${key}: ${JSON.stringify(value)}`)
      }
    })
  }
})

/** A snippet as it lands in an editor: the first choice, the default, the date of a day. */
function expanded(body: string): string {
  const defaults = new Map<string, string>()
  return body
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-25')
    .replace(/\$\{(\d+)\|([^,|]*)[^|]*\|\}/g, '$2')
    .replace(/\$\{(\d+):([^{}]*)\}/g, (_, number: string, value: string) => {
      defaults.set(number, value)
      return value
    })
    .replace(/\$(\d+)/g, (_, number: string) => defaults.get(number) ?? '')
}

/** The values that are no prompts any more. */
function filledIn(text: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(frontMatterOf(text)).filter(([key]) => !new RegExp(`^${key}: \\[`, 'm').test(text)),
  )
}
