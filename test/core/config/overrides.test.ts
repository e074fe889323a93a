import assert from 'node:assert/strict'
import {configResolver, readConfigFile} from '../../../src/core/index.ts'

function resolver(text: string, source = '.postmortem.yml') {
  return configResolver([readConfigFile(source, text).layer])
}

describe('overrides', () => {
  const resolve = resolver(`
rules:
  no-blame: error
overrides:
  - files: retros/**/*.md
    rules: {no-blame: off, went-well-minimum: [warning, {minimum: 5}]}
  - files: [retros/2026/*.md, okr/*.md]
    rules: {no-blame: info}
    allow: [Iris]
`)

  it('hold for the files that their globs name, the later one winning', () => {
    const level = (path?: string): string => resolve(path).config.rules['no-blame'].level
    assert.equal(level('incidents/a.md'), 'error')
    assert.equal(level('retros/2025/a.md'), 'off')
    assert.equal(level('retros/2026/a.md'), 'information')
    assert.equal(level(), 'error')
  })

  it('add to what holds anyway', () => {
    const {config} = resolve('retros/2026/a.md')
    assert.deepEqual(config.rules['went-well-minimum'].options, {minimum: 5})
    assert.deepEqual(config.allow, ['Iris'])
  })

  it('are resolved once for all files for which the same ones hold', () => {
    assert.equal(resolve('incidents/a.md'), resolve('incidents/b.md'))
    assert.notEqual(resolve('incidents/a.md'), resolve('okr/b.md'))
  })

  it('have globs from the folder of their file', () => {
    const below = resolver(
      'overrides: [{files: "*.md", rules: {no-blame: off}}]',
      'docs [old]/.postmortem.yml',
    )
    assert.equal(below('docs [old]/a.md').config.rules['no-blame'].level, 'off')
    assert.equal(below('a.md').config.rules['no-blame'].level, 'warning')
    const files = resolver('files: ["stories/*.md"]', 'docs/.postmortem.yml')('docs/a.md')
    assert.equal(files.kindOfPath('docs/stories/a.md'), 'postmortem')
    assert.equal(files.kindOfPath('stories/a.md'), undefined)
  })

  it('are reported where they mean nothing, whether they hold or not', () => {
    const text = `
overrides:
  - rules: {no-blame: off}
  - files: a.md
    files2: x
    rules: {no-blame: loud}
    extends: b.yml
  - files: '${'*a'.repeat(30)}'
`
    const {layer} = readConfigFile('.postmortem.yml', text)
    const {problems} = configResolver([layer])('b.md')
    assert.deepEqual(
      problems.map(({message}) => message),
      [
        'Expected globs in “files”, and keys beside it.',
        `“${'*a'.repeat(19)}*…” has too many stars or letters for a glob.`,
        'Unknown key “files2”.',
        '“extends” is not for single files: write it outside of “overrides”.',
        'Rule “no-blame” takes off, information, warning or error, not “loud”.',
      ],
    )
    for (const {span} of problems) assert.ok(span)
  })

  it('take any shape', () => {
    for (const value of ['7', '{files: a.md}', '[7]', '[null]', '[[]]'])
      assert.equal(resolver(`overrides: ${value}`)('a.md').problems.length, 1, value)
    assert.deepEqual(resolver('overrides:')('a.md').problems, [])
  })
})

describe('origins', () => {
  it('say where each value was written that is no default', () => {
    const text =
      'rules:\n  no-blame: error\n  no-balme: off\nallow: [Iris]\noverrides:\n  - files: a.md\n    rules: {no-blame: off}\n'
    const resolve = resolver(text)
    const written = (path: string) =>
      Object.fromEntries(
        [...resolve(path).origins].map(([name, {span}]) => [name, text.slice(span!.start, span!.end)]),
      )
    assert.deepEqual(written('b.md'), {'rules.no-blame': 'error', allow: '[Iris]', 'allow.Iris': 'Iris'})
    assert.deepEqual(written('a.md'), {'rules.no-blame': 'off', allow: '[Iris]', 'allow.Iris': 'Iris'})
  })

  it('are told whatever a list holds', () => {
    const found = resolver('allow:\n  - toString: 1\n  - [Iris]\n  - Atlas\nfiles:\n  - toString: 1\n')(
      'a.md',
    ).origins
    assert.deepEqual([...found.keys()], ['allow'])
  })

  it('are none for what could not be read, and the list itself for what is made of it', () => {
    const text = 'rubric: {pass: 9, weights: [], off: x}\nrequired-sections: [summary]\n'
    const found = [...resolver(text)('a.md').origins]
    assert.deepEqual(
      found.map(([name, {span}]) => [name, text.slice(span!.start, span!.end)]),
      [['required-sections.all', '[summary]']],
    )
  })
})
