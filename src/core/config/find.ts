import {type ConfigFile, folderOf} from './config-file.ts'
import {configFileName} from './config-file-name.ts'
import {extendedPaths} from './extends.ts'
import type {ConfigLayer, ConfigProblem} from './resolve.ts'

/** The files that a host has looked for so far; undefined where it found none. */
export type ConfigFiles = ReadonlyMap<string, ConfigFile | undefined>

/** What holds in a folder, weakest layer first. */
export interface FoundConfig {
  readonly layers: readonly ConfigLayer[]
  readonly problems: readonly ConfigProblem[]
  /** The file that was found upward; undefined where there is none. */
  readonly path: string | undefined
}

/** A file that must be looked for before more can be said. */
export interface Needs {
  readonly needs: string
}

/** As many files as a configuration may be made of; more come only from files that extend one another twice over. */
const mostFiles = 40

/**
 * The configuration that holds for a file: the nearest `.postmortem.yml` from its folder up to the root of the
 * workspace, over the files that it extends. Asks for one file at a time; the host looks, and calls again.
 * @param path of the file, relative to the root of its workspace, with forward slashes.
 */
export function findConfig(path: string, files: ConfigFiles): FoundConfig | Needs {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const candidate = folder === '' ? configFileName : `${folder}/${configFileName}`
    if (!files.has(candidate)) return {needs: candidate}
    if (files.get(candidate) !== undefined) return configFrom(candidate, files)
    if (folder === '') return {layers: [], problems: [], path: undefined}
  }
}

/** The configuration in one file, over the files that it extends. */
export function configFrom(path: string, files: ConfigFiles): FoundConfig | Needs {
  const layers: ConfigLayer[] = []
  const problems: ConfigProblem[] = []

  /** Adds a file behind those that it extends; gives the path of one that must be looked for first. */
  function add(file: ConfigFile, around: readonly string[]): string | undefined {
    const {layer} = file
    const bases = extendedPaths(layer, problems)
    for (const {path: base, report} of bases) {
      if (!files.has(base)) return base
      const extended = files.get(base)
      if (extended === undefined) report(`“${base}” is not there.`)
      else if (around.includes(base)) report(`“${base}” extends this file in turn.`)
      else if (layers.length >= mostFiles) report(`More than ${mostFiles} files extend one another.`)
      else {
        const needs = add(extended, [...around, base])
        if (needs !== undefined) return needs
      }
    }
    problems.push(...file.problems)
    layers.push(layer)
    return undefined
  }

  if (!files.has(path)) return {needs: path}
  const file = files.get(path)
  if (file === undefined) return {layers, problems, path: undefined}
  const needs = add(file, [path])
  return needs === undefined ? {layers, problems, path} : {needs}
}
