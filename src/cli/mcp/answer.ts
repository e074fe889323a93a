import {resolve} from 'node:path'
import {type Tool, type ToolDocument, lint, parseDocument, score, tools} from '../../core/index.ts'
import {leadsOut} from '../inside.ts'
import {reasonOf} from '../io.ts'
import {type Postmortem, readPostmortems, readStandardInput} from '../postmortems.ts'
import type {Session} from '../session.ts'

export interface Answer {
  readonly text: string
  readonly isError: boolean
}

/** What a tool says to arguments of any shape. Reads nothing outside the folder that the program runs in. */
export async function answer(session: Session, name: string, args: unknown): Promise<Answer> {
  const tool = tools.find((one) => one.name === name)
  if (tool === undefined) return {text: `There is no tool “${name}”.`, isError: true}
  const given = typeof args === 'object' && args !== null ? (args as Readonly<Record<string, unknown>>) : {}
  if (tool.about === 'rule') return tool.answer(String(given.rule))
  return answerAbout(session, tool, given)
}

async function answerAbout(
  session: Session,
  tool: Extract<Tool, {readonly about: 'documents'}>,
  {path, text}: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const problems: string[] = []
  const own = {...session, complain: (message: string): void => void problems.push(message)}
  const documents: ToolDocument[] = []
  try {
    for await (const postmortem of await postmortemsOf(own, path, text))
      documents.push(toDocument(postmortem, session.today))
  } catch (error) {
    problems.push(reasonOf(error))
  }
  if (documents.length === 0 && problems.length === 0) problems.push('No postmortems there.')
  return {
    text: [...problems, ...(documents.length > 0 ? [tool.answer(documents)] : [])].join('\n'),
    isError: documents.length === 0,
  }
}

async function postmortemsOf(
  session: Session,
  path: unknown,
  text: unknown,
): Promise<AsyncIterable<Postmortem>> {
  const {io, options} = session
  if (typeof text === 'string') {
    const stdin = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(text))
    const read = await readStandardInput({
      ...session,
      io: {...io, stdin},
      options: {...options, stdinFilename: 'text.md'},
    })
    return listed(read ? [read] : [])
  }
  if (typeof path !== 'string' || path === '') throw new Error('Pass path or text.')
  const isOutside = await leadsOut(io, io.cwd, resolve(io.cwd, path)).catch((error: unknown) => {
    throw new Error(`${path}: ${reasonOf(error)}`)
  })
  if (isOutside) throw new Error(`${path}: outside the folder that is served`)
  return readPostmortems({
    ...session,
    io: {...io, warn: () => undefined},
    options: {...options, operands: [path]},
  })
}

async function* listed(all: readonly Postmortem[]): AsyncGenerator<Postmortem> {
  yield* await Promise.resolve(all)
}

function toDocument({file, text, config}: Postmortem, today: string): ToolDocument {
  const document = parseDocument(text)
  const findings = lint(document, config, today)
  return {name: file, document, findings, score: score(document, findings), today}
}
