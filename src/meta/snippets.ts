import {compose, parts, renderSnippet, templates} from '../core/index.ts'

interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

/** Every template and every part, in the form in which VS Code reads snippets; by title. */
export const snippets: Readonly<Record<string, Snippet>> = Object.fromEntries(
  [
    ...templates.map((one) => ({...one, title: `Postmortem: ${one.title}`, text: compose(one).trimEnd()})),
    ...parts,
  ].map(({id, title, description, text}) => [
    title,
    {prefix: `pm-${id}`, description, body: renderSnippet(text).split('\n')},
  ]),
)
