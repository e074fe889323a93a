import {dayOf} from '../document/dates.ts'
import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import type {Passage} from '../document/passage.ts'
import {innermostAt} from '../document/sections.ts'

/** What says when it happened, the surest first. */
const keys = ['date', 'started', 'detected', 'mitigated', 'resolved', 'title']

/**
 * The day that a document is about, `YYYY-MM-DD`: by its metadata, its titles, its file's name, the first day that its
 * account names (what was before it left out), or its first timeline entry. The day on which it was published comes
 * later, and tells it last.
 */
export function documentDay(document: PostmortemDocument, file: string): string | undefined {
  return (
    firstDay(keys.map((key) => findMetadata(document, key)?.value)) ??
    titledDay(document) ??
    dayInName(file.slice(file.lastIndexOf('/') + 1)) ??
    toldDay(document) ??
    firstDay([findMetadata(document, 'published')?.value])
  )
}

function firstDay(said: Iterable<string | undefined>): string | undefined {
  for (const words of said) {
    const day = words && dayOf(words)
    if (day) return day
  }
  return undefined
}

/** “# DNS outage of 12 March 2026”, and “## Date: 12 March 2026” below a title. */
function titledDay({sections}: PostmortemDocument): string | undefined {
  const titles = sections.filter(
    ({form, title}, index) => form === 'heading' && (index === 0 || /^\W*date\b/i.test(title)),
  )
  return firstDay(titles.map(({title}) => title))
}

/** `2026-03-12-dns.md`, `2026_03_12.md`, `20260312-dns.md`. */
function dayInName(name: string): string | undefined {
  return dayOf(name.replaceAll(/_+/g, '-').replace(/(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/, '$1-$2-$3'))
}

function toldDay({passages, sections, timeline}: PostmortemDocument): string | undefined {
  const isBefore = ({start}: Passage): boolean =>
    innermostAt(sections, start, ({title}) => before.test(title)) !== undefined
  const account = passages.filter((passage) => passage.zone === 'narrative' && !isBefore(passage))
  return firstDay(account.map(({text}) => text)) ?? firstDay(timeline.map(({time}) => time.value.date))
}

/** Titles of what was so before it happened. */
const before =
  /^\W*(?:\d{1,2}\W+)?(?:(?:the |some |incident |technical )?(?:background|context|history|prehistory)|introduction|before the [a-z]+)\W*$/i
