import type {Config} from '../config/keys/index.ts'
import type {KnownPerson} from '../config/keys/people.ts'

/** People of a repository: who wrote its commits, and who owns its files. */
export interface Contributor {
  readonly name?: string
  /** Without the `@`. */
  readonly handle?: string
}

/** The format of `git log` that `readAuthors` reads: a name and an address a line. */
export const authorFormat = '%aN%x09%aE'
/** How many commits are looked at. */
export const mostCommits = 1000

/** `4711+handle@users.noreply.github.com` */
const noReply = /^(?:\d+\+)?([a-z\d][a-z\d-]{0,38})@users\.noreply\./i

/** Who wrote a commit. */
export interface Author {
  readonly name: string
  readonly address: string
}

/** The authors in the output of `git log`. */
export function readAuthors(log: string): Contributor[] {
  return authorsAmong(
    log.split(/\r?\n/).map((line) => {
      const [name = '', address = ''] = line.split('\t')
      return {name: name.trim(), address: address.trim()}
    }),
  )
}

/** Those who wrote some commits, each once; bots and shared accounts are none. */
export function authorsAmong(commits: readonly Author[]): Contributor[] {
  const authors = new Map<string, Contributor>()
  for (const {name, address} of commits) {
    const author = authorOf(name, address)
    if (author !== undefined) authors.set(name, {...authors.get(name), ...author})
  }
  return [...authors.values()]
}

function authorOf(name: string, address: string): Contributor | undefined {
  if (isBot.test(name) || isBot.test(address)) return undefined
  const handle = noReply.exec(address)?.[1]
  const isFull = fullName.test(name) && !notPersonal.test(name)
  if (!isFull && handle === undefined) return undefined
  return {...(isFull && {name}), ...(handle !== undefined && {handle})}
}

const isBot = /\[bot\]|\bbots?\b|-bot\b|^noreply@|dependabot|renovate/i
/** Two words or more, each with a capital letter but for particles. */
const fullName = /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3} \p{Lu}[\p{L}'’-]+$/u
const notPersonal =
  /\b(?:CI|CD|Team|Build|Deploy(?:er|ment)?|Release|Automation|Jenkins|Service|Account|Admin|Root|System|Server|Pipeline|Robot|Merge|Queue|Actions|Inc|Ltd|GmbH|Foundation|Project|Developers?|Maintainers?|User|Test)\b/i

/** The handles in a CODEOWNERS file. Teams (`@org/team`) and e-mail addresses are no persons. */
export function readCodeOwners(text: string): Contributor[] {
  const handles = new Set<string>()
  for (const line of text.split(/\r?\n/)) {
    const [pattern, ...owners] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    if (pattern === undefined || pattern === '') continue
    for (const owner of pattern.startsWith('[') ? [] : owners) {
      const handle = /^@([a-z\d][\w-]{0,38})$/i.exec(owner)?.[1]
      if (handle !== undefined) handles.add(handle)
    }
  }
  return [...handles].map((handle) => ({handle}))
}

/** Where a repository keeps its CODEOWNERS. */
export const codeOwnersFiles = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS']

/** A configuration that knows contributors too, less those whom it names itself; none where it does not want them. */
export function withContributors(config: Config, contributors: readonly Contributor[]): Config {
  if (!config.contributors || contributors.length === 0) return config
  const known = new Set(config.people.flatMap(({name, aliases}) => [name, ...aliases]))
  const handles = new Set(config.people.map(({handle}) => handle?.toLowerCase()))
  const people: KnownPerson[] = contributors
    .filter(({name = ''}) => !known.has(name))
    .filter(({name, handle}) => name !== undefined || !handles.has(handle?.toLowerCase()))
    .map(({name, handle}) => ({
      name: name ?? `@${handle!}`,
      aliases: [],
      ...(handle !== undefined && {handle}),
      byFullName: true as const,
    }))
  return {...config, people: [...config.people, ...people]}
}
