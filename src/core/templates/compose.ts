import {partById} from './parts/index.ts'
import type {Template} from './template.ts'

/** The Markdown of a template, with its variables and blanks. */
export function compose(template: Template): string {
  const sections = template.parts.map((id) => partById(id).text)
  return `${[...frontMatter(template), '# {{title}}', ...sections].join('\n\n')}\n`
}

/** The lines of a key whose value only the author knows, or a variable. */
const lines: Readonly<Record<string, string>> = {
  title: 'title: "{{title}}"',
  severity: 'severity: {{severity}}',
  owner: 'owner: "{{owner}}"',
  'failure-class': 'failure-class: "[name of the kind of failure, such as expired-certificate]"',
  participants: 'participants:\n  - {name: "[name]", role: "[role]"}',
}

function frontMatter({type, keys = [], parts, id}: Template): string[] {
  // A companion is looked at as a part of something: nobody asks it for a summary.
  if (type === undefined) return ['---\npart-of: "[the path of the postmortem]"\n---']
  const isEvent = type === 'incident' || type === 'near-miss' || type === 'escalation'
  const times = isEvent
    ? ['started:', 'detected:', 'mitigated:', 'resolved:', 'published: # by {{publish-by}}']
    : []
  const head = [
    `type: ${type}`,
    lines.title,
    ...(isEvent ? ['id:'] : []),
    ...(isEvent ? [lines.severity] : []),
    'status: draft',
    'date: {{date}}',
  ]
  const rest = [
    ...times,
    'time-zone: UTC',
    lines.owner,
    ...keys.map((key) => lines[key] ?? `${key}: "[name]"`),
    ...(isEvent ? ['services: ["[service]"]'] : []),
    // Who else reads it is asked in the brief.
    ...(id === 'security-incident' ? ['audience: security response and legal'] : []),
    ...(parts.length > 7 ? ['follow-up-date:'] : []),
  ]
  return [['---', ...head, ...rest, '---'].join('\n')]
}
