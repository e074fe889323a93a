import {parseArgs} from 'node:util'
import type {Theme} from './ui-run.ts'
import type {VersionName} from './versions.ts'

/** The Node and the web worker host, the latter without a disk, the former with two folders. */
export type SuiteHost = 'node' | 'web' | 'virtual' | 'roots'

/** What a call of run.ts is to run. */
export interface Options {
  readonly versions: readonly VersionName[]
  /** The hosts to run the suites in. */
  readonly suites: readonly SuiteHost[]
  readonly control: boolean
  /** The hosts to run the interface with. */
  readonly ui: readonly ('node' | 'web')[]
  /** The theme of the interface; by default light with the Node host and dark with the web worker. */
  readonly theme?: Theme
  readonly grep?: string
}

export const usage =
  'usage: run.ts [--version newest|oldest|both] [--host node|web|virtual|roots|all] [--ui] [--theme light|dark|high-contrast] [--grep TEXT]'

/** With no arguments everything; `--host` and `--grep` leave the interface out, `--ui` leaves the suites out. */
export function parseOptions(args: readonly string[]): Options {
  const {values} = parseArgs({
    args: [...args],
    options: {
      version: {type: 'string', default: 'both'},
      host: {type: 'string'},
      ui: {type: 'boolean', default: false},
      theme: {type: 'string'},
      grep: {type: 'string'},
    },
  })
  const {ui, grep} = values
  const version = oneOf(values.version, 'newest', 'oldest', 'both')
  const host = oneOf(values.host ?? 'all', 'node', 'web', 'virtual', 'roots', 'all')
  const theme = values.theme === undefined ? undefined : oneOf(values.theme, 'light', 'dark', 'high-contrast')
  const hosts = (['node', 'web', 'virtual', 'roots'] as const).filter(
    (name) => host === 'all' || host === name,
  )
  const isNarrowed = values.host !== undefined || grep !== undefined
  return {
    versions: version === 'both' ? ['newest', 'oldest'] : [version],
    suites: ui ? [] : hosts,
    control: !ui && !isNarrowed,
    ui: ui || !isNarrowed ? hosts.filter((name) => name === 'node' || name === 'web') : [],
    ...(theme === undefined ? {} : {theme}),
    ...(grep === undefined ? {} : {grep}),
  }
}

function oneOf<const T extends string>(value: string, ...allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value)
  if (found === undefined) throw new Error(`"${value}" is none of ${allowed.join(', ')}; ${usage}`)
  return found
}
