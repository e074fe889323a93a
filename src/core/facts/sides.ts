import type {Point} from '../document/points.ts'

/** Words by which a reader sees on which side a factor lies, where nothing says it; the first side that fits. */
const sides = {
  environment:
    /\b(?:weather|storm|heat|cold|peak|season\w*|holidays?|market|supplier|vendor|carrier|provider|contractor|regulat\w+|law|customers? (?:demand|behaviou?r)|deadline|budget|targets?|pressure)\b/i,
  communication:
    /\b(?:told|tell|informed|announce\w*|newsletter|e-?mails?|mailbox|messages?|notices?|notified|channel|hand-?over|wording|language|phone|called|inbox|documented|communicat\w+)\b/i,
  people:
    /\b(?:shifts?|alone|staff\w*|colleagues?|newcomer|workload|tired|fatigue|busy|on-call|rota|holiday cover|experience|training|trained|learnt?|knows?|knew|knowledge|skills?|teams?)\b/i,
  process:
    /\b(?:procedures?|manual|lifecycle|governance|checklists?|runbook|approv\w+|rules?|drills?|rehears\w+|reviews?|reviewed|handbook|policy|step|process\w*|onboarding|plan(?:ned|ning)?|exercise[ds]?|practi[cs]e[ds]?|spreadsheet|sign-?off|permission|habit)\b/i,
  tech: /\b(?:software|controllers?|servers?|memory|alarms?|alerts?|sensors?|code|config\w*|caches?|queues?|databases?|network|scripts?|tools?|certificates?|retr(?:y|ies)|timeouts?|deploy\w*|builds?|defaults?|systems?|screens?|scanners?|printers?|drivers?|replicas?|jobs?|exports?|tables?|lists?|fields?|buttons?|forms?|labels?|machines?|devices?|api|app)\b/i,
} as const

/** On how many sides factors lie, by their words. */
export function sidesOf(factors: readonly Pick<Point, 'words'>[]): string[] {
  const found = factors.flatMap(
    ({words}) => Object.entries(sides).find(([, pattern]) => pattern.test(words))?.[0] ?? [],
  )
  return [...new Set(found)]
}
