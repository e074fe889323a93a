import {type PackFile, defaultConfig, newPackFolder, parseDocument} from '../../src/core/index.ts'
import {exampleText} from './examples.ts'

const [, ...parts] = newPackFolder({title: 'Loyalty launch', date: '2026-11-20'}, defaultConfig)

/** The files of a Pack with the sections of an example in them, each in the file for its kind. */
export function writtenPack(): {index: PackFile; parts: readonly PackFile[]} {
  const example = parseDocument(exampleText('2026-q1-loyalty-launch.md'))
  const sections = example.sections.filter(({form, depth}) => form === 'heading' && depth === 2)
  const front = example.text
    .slice(0, example.frontMatter!.span.end)
    .replace(/\n---$/, `\nparts: [${parts.map(({name}) => name).join(', ')}]\n---`)
  const files = parts.map(({name, text}) => {
    const empty = parseDocument(text)
    const kinds = empty.sections.map(({kind}) => kind)
    const own = sections.filter(({kind}) => kind !== undefined && kinds.includes(kind))
    const head = text.slice(0, empty.sections.find(({depth}) => depth === 2)!.heading.start)
    return {
      name,
      text: head + own.map(({heading, body}) => example.text.slice(heading.start, body.end)).join(''),
    }
  })
  return {index: {name: 'index.md', text: `${front}\n\n# Loyalty launch\n`}, parts: files}
}
