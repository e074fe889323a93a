import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {Linter} from 'eslint'
import * as regexp from 'eslint-plugin-regexp'
import type {FoundPattern} from './support/collect-patterns.ts'

const collector = fileURLToPath(new URL('support/collect-patterns.ts', import.meta.url))

/** Every regular expression of the product. */
function patterns(): FoundPattern[] {
  const json = execFileSync(process.execPath, ['--import', 'tsx', collector], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return JSON.parse(json) as FoundPattern[]
}

/** What makes patterns try the same characters over and over, a line for each. */
function backtracking(all: readonly FoundPattern[]): string[] {
  const code = all.map(({source, flags}) => `void /${source}/${flags}`).join('\n')
  const messages = new Linter().verify(code, {
    plugins: {regexp},
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-dupe-disjunctions': [
        'error',
        {report: 'interesting', reportExponentialBacktracking: 'certain'},
      ],
    },
  })
  const about = messages.filter(({message}) => message.includes('backtracking'))
  return about.map(({line, message}) => `${all[line - 1]!.where}: ${message}`)
}

const pattern = (source: string): FoundPattern => ({source, flags: 'u', where: source})

describe('the regular expressions', () => {
  it('take no longer than the text is long, wherever a match breaks off', () => {
    const all = patterns()
    assert.ok(all.length > 1000, `only ${all.length} were found`)
    assert.deepEqual(backtracking(all), [])
  })

  it('would be seen if they did', () => {
    assert.equal(backtracking([pattern('^(?:a|\\w)*c')]).length, 1)
    assert.equal(backtracking([pattern('^\\s*(.+)$')]).length, 1)
    assert.deepEqual(backtracking([pattern('^\\s*(\\S.*)$')]), [])
  })
})
