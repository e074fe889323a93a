import {compose} from './compose.ts'
import {type Beginning, type TeamDays, newDocument, valuesOf} from './new-document.ts'
import {partById} from './parts/index.ts'
import type {Rendered} from './render.ts'
import {templateById} from './choose.ts'

/** One file of a Pack that is kept as a folder. */
interface PackFile {
  readonly name: string
  readonly title: string
  readonly parts: readonly string[]
}

/** The eight deliverables, each a file. */
const files: readonly PackFile[] = [
  {name: '1-brief.md', title: 'Brief and agenda', parts: ['brief', 'agenda']},
  {
    name: '2-facts.md',
    title: 'Facts and timeline',
    parts: ['snapshot', 'course', 'went-well', 'went-wrong'],
  },
  {name: '3-factors.md', title: 'Factors and hypotheses', parts: ['factors', '5-whys', 'hypotheses']},
  {name: '4-learnings.md', title: 'Learnings and decisions', parts: ['lessons', 'decisions']},
  {name: '5-actions.md', title: 'Action tracker', parts: ['tracker', 'parked']},
  {name: '6-kill-criteria.md', title: 'Kill criteria', parts: ['kill-criteria']},
  {name: '7-dissemination.md', title: 'Dissemination', parts: ['shareout', 'review']},
  {
    name: '8-next.md',
    title: 'Risks, questions, next steps',
    parts: ['risks', 'open-questions', 'next-steps'],
  },
]

const indexName = 'index.md'

export interface NewFile extends Rendered {
  readonly name: string
}

/** The files of a new Pack, the index first. */
export function newPackFolder(beginning: Beginning, team: TeamDays): NewFile[] {
  const values = valuesOf(beginning, team)
  const file = (name: string, text: string): NewFile => ({name, ...newDocument(text, values)})
  return [file(indexName, indexText()), ...files.map((one) => file(one.name, pieceText(one)))]
}

function indexText(): string {
  const head = compose({...templateById('pack'), parts: []}).replace(
    /\n---\n/,
    `\nparts: [${files.map(({name}) => name).join(', ')}]\n---\n`,
  )
  const rows = files.map(
    ({name, title, parts}) => `| [${title}](${name}) | ${parts.map((id) => partById(id).title).join(', ')} |`,
  )
  return `${head}\n${['| Part | What it holds |', '| --- | --- |', ...rows].join('\n')}\n`
}

function pieceText({title, parts}: PackFile): string {
  const front = `---\ntype: project\ntitle: "${title}"\npart-of: ${indexName}\ndate: {{date}}\n---`
  const sections = parts.map((id) => partById(id).text)
  return `${[front, `# ${title}`, `Part of [the Pack](${indexName}).`, ...sections].join('\n\n')}\n`
}
