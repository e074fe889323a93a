import {isLabelLine} from '../document/bold-labels.ts'
import {findField} from '../document/fields.ts'
import {nodeSpan, plainText} from '../document/markdown.ts'
import type {PostmortemDocument} from '../document/model.ts'
import type {Point} from '../document/points.ts'
import {blocksOf, sectionsAround, sectionsOf} from '../document/sections.ts'
import {onceByWords} from '../memory.ts'

const clusterNames =
  /^(?:people|humans?|process(?:es)?|procedure|product|tech(?:nology|nical)?|tools?|tooling|system|software|hardware|infrastructure|code|comm(?:unication)?s?|environment(?:al)?|organi[sz]ation(?:al)?|culture|external|vendor|dependency|monitoring|observability|testing|documentation|knowledge|training|architecture|design|config(?:uration)?|deployment|release|prevent(?:ion)?|detect(?:ion)?|mitigat(?:e|ion)|respon(?:d|se)|recover(?:y)?|staff(?:ing)?|procedures|policy|policies|methods?|machines?|equipment|materials?|measurement|individuals?|teams?|management|leadership|workload|handover|skills?|alarms?|alerting|access|workplace|suppliers?)$/i

/** Where a factor lies: by its own words, or the title over it; `group` is what the title over a group of them says. */
export function clusterOf(
  document: PostmortemDocument,
  {fields, span: place, words}: Point,
  group: string | undefined,
): string | undefined {
  const written = findField(
    fields,
    /^(?:cluster|category|area|theme|dimension|type|kind|group|level|layer|side)$/,
  )?.value.value
  const label = fields
    .map(({name}) => name.replace(/ (?:and|&) \p{L}+$/u, ''))
    .find((name) => clusterNames.test(name))
  const heading = sectionsAround(document.sections, place).find(({title}) => clusterNames.test(title))?.title
  const cluster = written ?? label ?? heading ?? tagIn(document, words)
  if (cluster === undefined && group !== undefined) return group
  return cluster?.toLowerCase().split(/[\s,/]/)[0]
}

/** “(process)” behind a factor says it too, and “Technology, process.” as its last words. */
const tagIn = onceByWords((words) =>
  [...words.matchAll(tag)].map(([, name]) => name!).find((name) => clusterNames.test(name.toLowerCase())),
)

const tag =
  /(?:[([]|[.;] (?=(?:\p{L}{4,14}, )*\p{L}{4,14}\W*(?:\([A-Z]\d?\)\W*)?$))(\p{L}{4,14})(?=[)\],.\s])/gu

/** “Put together: technology (copies), process (no check), organisation (no owner)”: the sides that words name. */
export function sidesNamed(words: string): string[] {
  const named = [...words.matchAll(/(?<!\p{L})(\p{L}{4,14}) \(/gu)].map(([, name]) => name!.toLowerCase())
  return [...new Set(named.filter((name) => clusterNames.test(name)))]
}

/** More titles, or longer ones, each tell of one factor. */
const mostGroups = 6
const longestGroup = 6

/**
 * The titles that a section of factors has over groups of them, in lower case: names of clusters, or other words where
 * at least two such titles have several factors under them.
 */
export function groupsOf(document: PostmortemDocument, points: readonly Point[]): Map<Point, string> {
  const titles = sectionsOf(document, 'contributing-factors', 'root-cause').flatMap((section) =>
    blocksOf(document, section).flatMap((block, index, blocks) =>
      block.type === 'heading' || (block.type === 'paragraph' && isLabelLine(block, blocks[index + 1]))
        ? [{title: plainText(block).trim().toLowerCase(), end: nodeSpan(block).end, limit: section.body.end}]
        : [],
    ),
  )
  const found = points.flatMap((point) => {
    const above = titles.findLast(({end, limit}) => end <= point.span.start && point.span.end <= limit)
    return above === undefined ? [] : [[point, above.title] as const]
  })
  const isCluster = (title: string): boolean => clusterNames.test(title.replace(/ (?:and|&) .*$/, ''))
  const counts = new Map<string, number>()
  for (const [, title] of found) counts.set(title, (counts.get(title) ?? 0) + 1)
  const areGroups =
    [...counts.values()].filter((count) => count >= 2).length >= 2 &&
    counts.size <= mostGroups &&
    [...counts.keys()].every((title) => !/\?|^\d+\.\d/.test(title) && title.split(' ').length <= longestGroup)
  return new Map(found.filter(([, title]) => areGroups || isCluster(title)))
}
