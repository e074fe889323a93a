import assert from 'node:assert/strict'
import {readConfigFile, resolveConfig} from '../../../src/core/index.ts'

function read(text: string): string[] {
  const {layer, problems} = readConfigFile('.postmortem.yml', text)
  return [...problems, ...resolveConfig([layer]).problems].map(
    ({message, span}) => `${span ? `“${text.slice(span.start, span.end)}” ` : ''}${message}`,
  )
}

describe('.postmortem.yml', () => {
  it('is read as YAML', () => {
    const {layer, problems} = readConfigFile(
      '.postmortem.yml',
      'rules:\n  no-blame: off\nfiles: [reviews/*.md]\n',
    )
    assert.deepEqual(problems, [])
    const {config} = resolveConfig([layer])
    assert.equal(config.rules['no-blame'].level, 'off')
    assert.deepEqual(config.files, ['reviews/*.md'])
  })

  it('may be empty or hold comments only', () => {
    assert.deepEqual(read(''), [])
    assert.deepEqual(read('# nothing yet\n'), [])
  })

  it('says where it breaks, and then counts for nothing', () => {
    const {layer, problems} = readConfigFile('.postmortem.yml', 'rules:\n  no-blame: [off\n')
    assert.equal(layer.value, undefined)
    assert.equal(problems[0]!.message, 'What “[” opens here is not closed: “]” is missing.')
    assert.equal(problems[0]!.source, '.postmortem.yml')
    assert.ok(problems[0]!.span)
  })

  it('says that a key is written twice', () => {
    assert.deepEqual(read('files: []\nfiles: []\n'), ['“files” “files” stands here a second time.'])
  })

  it('says in plain words, at the place, what no YAML can hold', () => {
    const colon =
      'A colon inside a value: put the value in quotes, or the key before it on a line of its own.'
    const indent = 'This line does not fit the lines around it: look at its indentation.'
    const cases: Readonly<Record<string, string>> = {
      'rules: no-blame: off\n': `“no-blame: off” ${colon}`,
      'rules:\n\tno-blame: off\n': '“\t” A tab indents this line; YAML takes spaces only.',
      'allow:\n  - Iris\n - Kafka\n': `“- Kafka” ${indent}`,
      'files: **/*.md\n': '“**/*.md” A value cannot begin with “*” unless it is in quotes.',
      'people: *team\n': '“*team” “*team” stands for a value that is nowhere marked “&team”.',
      '[a]: b\n': '“[a]: b” What stands before the colon is a list or a map, not a word.',
      'people:\n  Ana: "the lead\nallow: [x]\n': '“"the lead” The quote that opens here is not closed.',
    }
    for (const [text, message] of Object.entries(cases)) assert.deepEqual(read(text), [message])
  })

  it('does not expand aliases without end', () => {
    const bomb = Array.from({length: 12}, (_, level) =>
      level === 0
        ? 'a0: &a0 [x, x, x, x]'
        : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}, *a${level - 1}, *a${level - 1}]`,
    ).join('\n')
    assert.deepEqual(read(bomb), ['“” Its aliases (“*name”) stand for more than can be read.'])
  })

  it('points at the value or the key that means nothing', () => {
    assert.deepEqual(read('rules:\n  no-blame: loud\n  no-balme: off\npeople: [Ana]\nfile: x\n'), [
      '“file” Unknown key “file”. Did you mean “files”?',
      '“loud” Rule “no-blame” takes off, information, warning or error, not “loud”.',
      '“no-balme” Unknown rule “no-balme”. Did you mean “no-blame”?',
      '“[Ana]” Expected names with a role each.',
    ])
  })

  it('points at an unknown key, not at what stands under it', () => {
    assert.deepEqual(read('ruls:\n  no-blame: off\n'), ['“ruls” Unknown key “ruls”. Did you mean “rules”?'])
  })

  it('points into the options of a rule', () => {
    assert.deepEqual(read('rules:\n  went-well-minimum: [warning, {minimum: 0}]\n'), [
      '“0” “minimum” is a whole number from 1 up, not “0”.',
    ])
  })

  it('points at itself where it is no list of keys', () => {
    assert.deepEqual(read('just words'), ['“just words” Expected keys and values.'])
  })
})
