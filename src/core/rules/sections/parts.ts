import type {SectionKind} from '../../document/section-kinds.ts'
import type {DocumentType} from '../../document/detect.ts'
import type {Profile} from '../../facts/profile.ts'

/** A part of a postmortem that a reader looks for. */
interface Part {
  /** Any of these sections is this part. */
  readonly kinds: readonly [SectionKind, ...SectionKind[]]
  readonly title: string
}

/** In the order in which a reader expects them. */
export const parts = {
  summary: {
    kinds: ['summary', 'background'],
    title: 'Summary',
  },
  impact: {kinds: ['impact'], title: 'Impact'},
  timeline: {
    kinds: ['timeline'],
    title: 'Timeline',
  },
  'went-well': {kinds: ['went-well'], title: 'What went well'},
  causes: {
    kinds: ['contributing-factors', 'root-cause', 'went-wrong'],
    title: 'Contributing factors',
  },
  actions: {
    kinds: ['action-items', 'next-steps'],
    title: 'Action items',
  },
  lessons: {
    kinds: ['lessons'],
    title: 'Lessons learned',
  },
} as const satisfies Record<string, Part>

export type PartName = keyof typeof parts

export const partNames = Object.keys(parts) as PartName[]

/** What is asked of every incident whose severity is not stated: the parts that most public postmortems have. */
const common: readonly PartName[] = ['summary', 'impact', 'timeline', 'causes', 'actions']
const light: readonly PartName[] = ['summary', 'timeline', 'causes', 'actions']

const byType: Readonly<Partial<Record<DocumentType, readonly PartName[]>>> = {
  project: ['timeline', 'causes', 'actions', 'lessons'],
  launch: ['timeline', 'causes', 'actions', 'lessons'],
  experiment: ['causes', 'actions', 'lessons'],
  okr: ['causes', 'actions', 'lessons'],
  'pre-mortem': ['causes', 'actions'],
}

/** What a team asks for in place of the defaults: for a type, for a weight of severity, for all. */
export type RequiredParts = Readonly<
  Partial<Record<DocumentType | 'major' | 'light' | 'all', readonly PartName[]>>
>

export function isPartName(name: string): name is PartName {
  return Object.hasOwn(parts, name)
}

/** The parts that a document of this kind needs. What is said of its type goes before what is said of its severity. */
export function neededParts({type, weight, isPiece}: Profile, required: RequiredParts): readonly PartName[] {
  if (isPiece) return []
  const asked =
    (type && required[type]) ?? (weight === 'unknown' ? undefined : required[weight]) ?? required.all
  const ofType = type && byType[type]
  return asked ?? ofType ?? (weight === 'major' ? partNames : weight === 'light' ? light : common)
}
