import {resolve} from 'node:path'
import {type Config, looksLikePostmortem} from '../core/index.ts'
import {type Candidate, findCandidates} from './files.ts'
import {reasonOf} from './io.ts'
import {printable, printableLine} from './reporters/terminal.ts'
import type {Session} from './session.ts'
import {type Text, decodeText, guessText} from './text.ts'

/** A postmortem as it was read. */
export interface Postmortem extends Text {
  /** The path to show. */
  readonly file: string
  /** The real path, which a rewrite goes to. */
  readonly path: string
  readonly bytes: Uint8Array
  /** What holds for it. */
  readonly config: Config
  /** Whether all of its configuration could be read: rules that the team switched off may be among the rest. */
  readonly isConfigSound: boolean
}

/** More than any text that people write; reading it would only exhaust the memory. */
const mostMegabytes = 20
/** As many files as take long enough to tell how far the run has come. */
const many = 200

/**
 * Reads the postmortems that the arguments stand for, one after the other and each once.
 * What cannot be read is complained of, and the rest still read.
 */
export async function* readPostmortems(session: Session): AsyncGenerator<Postmortem> {
  const {io, options, complain} = session
  const seen = new Set<string>()
  let looked = 0
  for (const given of options.operands) {
    const {isFolder, files, problems} = await findCandidates(io, given)
    problems.forEach(complain)
    let isEmpty = isFolder
    for await (const [candidate, read] of readAhead(files, session)) {
      if (files.length >= many) io.progress(`${++looked} of ${files.length} files in ${printableLine(given)}`)
      if (read === undefined) continue
      isEmpty = false
      if ('problem' in read) complain(`${candidate.file}: ${read.problem}`)
      else if (!seen.has(read.path)) {
        seen.add(read.path)
        yield read
      }
    }
    if (isEmpty) io.warn(`No postmortems found in ${printable(given)}\n`)
  }
  io.progress('')
}

/** What a document is called that comes without a name. */
export const standardInput = '<stdin>'

/** The document on standard input, under the name that it was given. */
export async function readStandardInput(session: Session): Promise<Postmortem | undefined> {
  const {io, options, configurations, complain} = session
  const file = options.stdinFilename ?? standardInput
  const path = resolve(io.cwd, options.stdinFilename ?? 'stdin.md')
  const bytes = await io.stdin()
  const decoded = decodeText(bytes)
  if (decoded === undefined) complain(`${file}: not valid UTF-8`)
  const {config, complaints} = await configurations.for(path)
  complaints.forEach(complain)
  return decoded && {file, path, bytes, ...decoded, config, isConfigSound: complaints.length === 0}
}

type Read = Postmortem | {readonly problem: string} | undefined

/** How many files are on their way while one is worked on: a disk answers faster than one file at a time. */
const ahead = 8

/** What each candidate holds, in their order. */
async function* readAhead(
  candidates: readonly Candidate[],
  session: Session,
): AsyncGenerator<[Candidate, Read]> {
  const reads: Promise<Read>[] = []
  for (const [index, candidate] of candidates.entries()) {
    for (const next of candidates.slice(reads.length, index + ahead)) reads.push(readCandidate(next, session))
    yield [candidate, await reads[index]!]
    // What was worked on is not kept.
    reads[index] = Promise.resolve(undefined)
  }
}

/** @returns undefined for a file that is no postmortem. */
async function readCandidate(
  {file, path: name, isGiven}: Candidate,
  {options, io, configurations, complain}: Session,
): Promise<Read> {
  const {config, kind, complaints} = await configurations.for(name)
  complaints.forEach(complain)
  const isCertain = (isGiven && !options.detect) || kind === 'postmortem'
  if (kind === 'template' && !isCertain) return undefined
  try {
    const path = await io.realPath(name)
    if ((await io.status(path)).size > mostMegabytes * 1024 * 1024) {
      return isCertain ? {problem: `larger than ${mostMegabytes} MB`} : undefined
    }
    const bytes = await io.read(path)
    if (!isCertain && !looksLikePostmortem(guessText(bytes))) return undefined
    const decoded = decodeText(bytes)
    if (decoded === undefined) return {problem: 'not valid UTF-8'}
    return {file, path, bytes, ...decoded, config, isConfigSound: complaints.length === 0}
  } catch (error) {
    return {problem: reasonOf(error)}
  }
}
