import assert from 'node:assert/strict'
import {type Score, defaultConfig, lint, parseDocument, score} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'
import {exampleFiles} from '../../support/examples.ts'
import {prompts} from '../../support/prompts.ts'
import {rubricFiles} from '../../support/rubric-files.ts'

function scoreOf(text: string): Score {
  const document = parseDocument(text)
  return score(document, lint(document, defaultConfig, today))
}

function levels({dimensions}: Score): string {
  return dimensions.map(({id, level, applicable}) => `${id} ${applicable ? level : '-'}`).join(', ')
}

/** The shares behind the levels: they move where a level does not. */
function shares({dimensions}: Score): string {
  return dimensions
    .flatMap(({criteria}) => criteria.map(({id, share}) => `${id} ${share.toFixed(3)}`))
    .join('\n')
}

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

/** The body of each section, from the line behind its heading to the next heading of its depth or above. */
function bodies(text: string): {title: string; start: number; end: number}[] {
  const {sections} = parseDocument(text)
  return sections
    .filter(({form, depth}) => form === 'heading' && depth > 1)
    .map(({title, body}) => ({title, ...body}))
}

function without(text: string, {start, end}: {start: number; end: number}): string {
  return `${text.slice(0, start)}\n\n${text.slice(end)}`
}

function markdownTables(text: string): string[] {
  return text.match(/(?:^\|.*\n){3,}/gm) ?? []
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
}

/** A table with its columns in another order. */
function withColumns(table: string, order: (count: number) => number[]): string {
  const rows = table.trimEnd().split('\n')
  const indexes = order(cellsOf(rows[0]!).length)
  return `${rows.map((row) => `| ${indexes.map((index) => cellsOf(row)[index]).join(' | ')} |`).join('\n')}\n`
}

/** A table as bullets: the first cell that is no number, and the others below it under their headings. */
function asList(table: string): string {
  const [header, , ...rows] = table.trimEnd().split('\n')
  const columns = cellsOf(header!)
  const main = columns.findIndex((column) => /^(?:action|signal|factor|learning|decision)/i.test(column))
  return rows
    .map((row) => {
      const cells = cellsOf(row)
      const below = columns.flatMap((column, index) =>
        index === main || column === '#' || cells[index] === ''
          ? []
          : [`  - ${column.replace(/"/g, '')}: ${cells[index]!}\n`],
      )
      return `- ${cells[main]!}\n${below.join('')}`
    })
    .join('')
}

/** Tables whose rows are points, not times. */
function isList(table: string): boolean {
  return /^\|\s*(?:#|Action|Signal|Cluster|Decision)/.test(table)
}

const finished = exampleFiles.filter(({path}) => !path.includes('draft'))

/** Beside the examples the best of what people wrote who know no template: other titles, labels in bold, much prose. */
const written = [...exampleFiles, ...rubricFiles.filter(({path}) => /-5-[gh]\.md$|rank-[rs]-[12]/.test(path))]

describe('the score', () => {
  it('never falls when a section that was missing is there again', () => {
    for (const {path, text} of written) {
      const full = scoreOf(text)
      for (const body of bodies(text)) {
        const less = scoreOf(without(text, body))
        assert.ok(less.mean <= full.mean, `${path}: ${body.title} ${less.mean} > ${full.mean}`)
      }
    }
  })

  it('never rises when sections are emptied, one after the other, in any order', () => {
    const pick = numbers(20261121)
    for (const {path, text} of written) {
      for (let round = 0; round < 2; round++) {
        let words = text
        let before = scoreOf(words)
        for (let step = 0; step < 5; step++) {
          const places = bodies(words).filter(({start, end}) => end - start > 4)
          if (places.length === 0) break
          const place = places[pick(places.length)]!
          words = without(words, place)
          const after = scoreOf(words)
          assert.ok(after.mean <= before.mean, `${path}, ${place.title}: ${before.mean} → ${after.mean}`)
          before = after
        }
      }
    }
  })

  it('never rises when a blameful section is emptied', () => {
    const blame = '## What went wrong\n\nThe reviewer failed to check it. The engineer forgot the test.\n\n'
    for (const {path, text} of finished) {
      const at = text.indexOf('\n## ') + 1
      const blamed = scoreOf(`${text.slice(0, at)}${blame}${text.slice(at)}`)
      const emptied = scoreOf(`${text.slice(0, at)}## What went wrong\n\n${text.slice(at)}`)
      assert.ok(emptied.mean <= blamed.mean, path)
      const share = (result: Score): number =>
        result.dimensions[0]!.criteria.find(({id}) => id === 'blameless-language')!.share
      assert.ok(share(blamed) < share(scoreOf(text)), path)
      assert.ok(share(emptied) <= share(blamed), path)
    }
  })

  it('never rises when a section is emptied that begins a document with its title in the front matter', () => {
    for (const {path, text} of exampleFiles) {
      const at = text.indexOf('\n## ') + 1
      const front = text.slice(0, at).replace(/^# .*$/m, '')
      const titled = `${front}## Summary\n\nThe reviewer failed to check it.\n\n${text.slice(at)}`
      const full = scoreOf(titled)
      for (const body of bodies(titled)) {
        const less = scoreOf(without(titled, body))
        assert.ok(less.mean <= full.mean, `${path}: ${body.title} ${less.mean} > ${full.mean}`)
      }
      const wording = ({dimensions}: Score): number =>
        dimensions[0]!.criteria.find(({id}) => id === 'blameless-language')!.share
      assert.ok(wording(scoreOf(without(titled, bodies(titled)[0]!))) <= wording(full), path)
    }
  })

  it('is the same with CRLF and with a byte order mark', () => {
    for (const {path, text} of written) {
      const plain = scoreOf(text)
      for (const other of [text.replaceAll('\n', '\r\n'), `\uFEFF${text}`])
        assert.equal(shares(scoreOf(other)), shares(plain), path)
    }
  })

  it('is the same with the columns of each table in another order', () => {
    const pick = numbers(7)
    const shuffled = (count: number): number[] => {
      const indexes = Array.from({length: count}, (_, index) => index)
      for (let index = count - 1; index > 0; index--) {
        const other = pick(index + 1)
        ;[indexes[index], indexes[other]] = [indexes[other]!, indexes[index]!]
      }
      return indexes
    }
    for (const {path, text} of written) {
      for (let round = 0; round < 2; round++) {
        const other = markdownTables(text).reduce(
          (words, table) => words.replace(table, () => withColumns(table, shuffled)),
          text,
        )
        assert.equal(levels(scoreOf(other)), levels(scoreOf(text)), path)
      }
    }
  })

  it('is the same with each table of points as a list', () => {
    for (const {path, text} of finished) {
      for (const table of markdownTables(text).filter(isList)) {
        const other = text.replace(table, () => asList(table))
        assert.equal(levels(scoreOf(other)), levels(scoreOf(text)), `${path}: ${table.split('\n')[0]!}`)
      }
    }
  })

  it('is the same with headings in another spelling, and sections in another order', () => {
    for (const {path, text} of finished) {
      const spelled = text.replace(
        /^## (?:\d+\. )?(.*)$/gm,
        (_, title: string) => `## ✨ ${title.toUpperCase()}:`,
      )
      assert.equal(levels(scoreOf(spelled)), levels(scoreOf(text)), path)
      const [front, ...rest] = text.split(/^(?=## )/m)
      const turned = [front!, ...rest.map((part) => `${part.trimEnd()}\n\n`).reverse()].join('')
      assert.equal(levels(scoreOf(turned)), levels(scoreOf(text)), path)
    }
  })

  it('gives nothing for what a template left', () => {
    for (const {text} of written) {
      const bare = bodies(text)
        .reverse()
        .reduce((words, body) => without(words, body), text)
      for (const prompt of prompts) {
        const filled = bare.replace(/^(##+ .*)$/gm, `$1\n\n- ${prompt}\n- ${prompt}\n- ${prompt}`)
        assert.ok(scoreOf(filled).mean <= scoreOf(bare).mean, prompt)
      }
    }
  })

  it('gives nothing for the right words without their structure', () => {
    const words =
      'Goal audience facilitator scribe decision owner blameless ground rules constraints timeline UTC evidence link fact hypothesis impact contributing factors people process product made sense at the time 5 whys causal tree action owner due date success signal follow-up ticket decision trade-off shareout TL;DR published biweekly cadence review inputs kill criteria threshold window pause pivot escalate.'
    for (const text of [
      words,
      words.repeat(20),
      `# Postmortem\n\n${words}\n`,
      words.split(' ').join('\n\n'),
    ]) {
      const {mean, dimensions} = scoreOf(text)
      assert.equal(mean, 1, levels({...scoreOf(text), dimensions}))
    }
  })

  it('gives nothing for headings alone', () => {
    for (const {text} of written) {
      const bare = (text.match(/^#+ .*$/gm) ?? []).join('\n\n')
      assert.equal(scoreOf(bare).mean, 1)
    }
  })
})
