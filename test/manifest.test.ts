import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {defaultConfig, lint, parseDocument} from '../src/core/index.ts'
import {today} from './support/check.ts'
import {readProjectFile} from './support/file-snapshot.ts'

interface Step {
  readonly description: string
  readonly media: {readonly svg: string}
  readonly completionEvents: readonly string[]
}

interface Lock {
  readonly packages: Readonly<Record<string, {readonly integrity?: string}>>
}

interface Manifest {
  readonly version: string
  readonly capabilities: unknown
  readonly dependencies?: unknown
  readonly contributes: {
    readonly commands: readonly {command: string; title: string; category: string}[]
    readonly views: Readonly<Record<string, readonly {id: string; icon: string}[]>>
    readonly viewsWelcome: readonly {view: string; contents: string}[]
    readonly walkthroughs: readonly {steps: readonly Step[]}[]
    readonly menus: Readonly<Record<string, readonly {command: string}[]>>
  }
}

const manifest = JSON.parse(readProjectFile('package.json')) as Manifest
const steps = manifest.contributes.walkthroughs.flatMap((one) => one.steps)
const commands = manifest.contributes.commands.map(({command}) => command)

describe('package.json', () => {
  it('has the version on top of the changelog', () => {
    const [, version] = /^## (\S+)/m.exec(readProjectFile('CHANGELOG.md'))!
    assert.equal(manifest.version, version)
  })

  it('works in Restricted Mode and without a disk', () => {
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: {supported: true},
      virtualWorkspaces: true,
    })
  })

  it('brings no dependency along, and pins by its hash each that it is built from', () => {
    assert.equal(manifest.dependencies, undefined)
    const {packages} = JSON.parse(readProjectFile('package-lock.json')) as Lock
    const loose = Object.entries(packages).filter(
      ([path, {integrity}]) => path !== '' && integrity === undefined,
    )
    assert.deepEqual(loose, [])
  })

  it('shows every command in the category of the product', () => {
    for (const {command, category} of manifest.contributes.commands) {
      assert.ok(command.startsWith('postmortem.'))
      assert.equal(category, 'Postmortem')
    }
  })

  it('uses its own commands only where it contributes them', () => {
    const {menus, viewsWelcome} = manifest.contributes
    const used = Object.values(menus).flatMap((items) => items.map(({command}) => command))
    const linked = viewsWelcome.flatMap(({contents}) =>
      [...contents.matchAll(/command:(postmortem\.\w+)/g)].map(([, id]) => id!),
    )
    for (const command of [...used, ...linked]) assert.ok(commands.includes(command), command)
  })

  it('points at files that exist', () => {
    const paths = [
      ...Object.values(manifest.contributes.views).flatMap((all) => all.map(({icon}) => icon)),
      ...steps.map(({media}) => media.svg),
    ]
    for (const path of paths) assert.ok(existsSync(new URL(`../${path}`, import.meta.url)), path)
  })
})

describe('the walkthrough', () => {
  it('leads only to commands and views that are there, and ends each step by what it asks for', () => {
    const views = Object.values(manifest.contributes.views).flatMap((all) => all.map(({id}) => id))
    for (const {description, completionEvents} of steps) {
      const [, link] = /\(command:([\w.]+)\)/.exec(description)!
      assert.ok(commands.includes(link!) || views.includes(link!.replace(/\.focus$/, '')), link)
      assert.deepEqual(completionEvents, [
        commands.includes(link!) ? `onCommand:${link}` : `onView:${link!.replace(/\.focus$/, '')}`,
      ])
    }
  })

  it('says nothing in marks that VS Code shows as they are', () => {
    const shown = [
      ...steps.map(({description}) => description.replace(/``[^`]+``|\*\*[^*]+\*\*/g, '')),
      ...manifest.contributes.viewsWelcome.map(({contents}) => contents),
    ]
    for (const words of shown) assert.doesNotMatch(words, /[`*_]/)
  })

  it('pictures the quick fix as it is', () => {
    const svg = readProjectFile('media/walkthrough-lint.svg')
    const [, ...lines] = [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, words]) => words!)
    const [sentence] = lines
    const [finding] = lint(parseDocument(`## What went wrong\n\n${sentence}\n`), defaultConfig, today).filter(
      ({rule}) => rule === 'no-should-have',
    )
    const [fix] = finding!.suggestions
    assert.ok(lines.includes(fix!.title), fix!.title)
    assert.ok(lines.join(' ').includes(fix!.edits[0]!.newText), fix!.edits[0]!.newText)
  })

  it('has pictures that take every colour from the theme', () => {
    for (const {media} of steps) {
      const svg = readProjectFile(media.svg)
      const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour!)
      for (const colour of colours) assert.match(colour, /^(?:none|var\(--vscode-.+\))$/, media.svg)
    }
  })
})

describe('snippets', () => {
  const snippets = JSON.parse(
    readFileSync(new URL('../snippets/postmortem.json', import.meta.url), 'utf8'),
  ) as Record<string, {prefix: string; description: string; body: string | string[]}>

  it('have prefixes of their own', () => {
    const prefixes = Object.values(snippets).map(({prefix}) => prefix)
    assert.equal(new Set(prefixes).size, prefixes.length)
    for (const prefix of prefixes) assert.match(prefix, /^pm-[a-z\d-]+$/)
  })
})
